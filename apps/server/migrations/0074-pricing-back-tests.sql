create table pricing.sample_basket (
  id text collate "C" primary key,
  channel_id text collate "C" not null references channels.channel,
  placed_at timestamptz not null,
  lines jsonb not null,
  shipping_minor bigint not null check (shipping_minor >= 0),
  is_first_order boolean not null
);
comment on table pricing.sample_basket is
  'A made-up past basket, so that promotions can be tried out before there are orders. spread: reference';
comment on column pricing.sample_basket.id is 'id: bsk';
comment on column pricing.sample_basket.lines is 'json: BasketLines';
create index sample_basket_channel on pricing.sample_basket (channel_id, id);

create table pricing.back_test (
  id text collate "C" primary key,
  rules jsonb not null,
  channel_ids text[] collate "C" not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed')),
  wanted int not null check (wanted between 0 and 100000),
  done int not null default 0 check (done between 0 and wanted),
  after_id text collate "C" not null default '',
  sums jsonb not null,
  created_by text not null,
  created_at timestamptz not null,
  finished_at timestamptz
);
comment on table pricing.back_test is
  'A promotion tried on past baskets: how far it is, and what came of it. spread: reference';
comment on column pricing.back_test.id is 'id: bkt';
comment on column pricing.back_test.rules is 'json: PromotionRules';
comment on column pricing.back_test.channel_ids is 'id: chn';
comment on column pricing.back_test.state is 'type: BackTestState';
comment on column pricing.back_test.sums is 'json: BackTestSums';
