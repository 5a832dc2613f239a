create table pricing.price_history (
  id bigint generated always as identity primary key,
  row_id text collate "C" not null,
  variant_id text collate "C" not null references catalog.variant,
  currency char(3) not null,
  amount_minor bigint check (amount_minor >= 0),
  tax_included boolean not null,
  channel_id text collate "C" references channels.channel,
  country char(2),
  list_id text collate "C" references pricing.price_list,
  group_id text collate "C",
  company_id text collate "C",
  effective_from timestamptz not null,
  effective_until timestamptz,
  source text not null check (source in ('price', 'price_list', 'backfill')),
  recorded_at timestamptz not null,
  recorded_by text not null,
  check (effective_until is null or effective_until > effective_from),
  check ((source = 'backfill') or effective_from >= recorded_at)
);
comment on table pricing.price_history is
  'Every price for one piece that was ever written down, append only: a later entry of the same row takes over at its recorded_at; without an amount the row was taken away. spread: reference';
comment on column pricing.price_history.row_id is 'id: prc';
comment on column pricing.price_history.currency is 'type: Currency';
comment on column pricing.price_history.group_id is 'id: grp';
comment on column pricing.price_history.company_id is 'id: com';
comment on column pricing.price_history.source is 'type: HistorySource';
create index price_history_variant on pricing.price_history (variant_id, currency, recorded_at, id);
create index price_history_recorded on pricing.price_history (recorded_at, id);
create index price_history_row on pricing.price_history (row_id, id);
create index price_history_channel on pricing.price_history (channel_id)
  where channel_id is not null;
create index price_history_list on pricing.price_history (list_id) where list_id is not null;

create table pricing.list_history (
  id bigint generated always as identity primary key,
  list_id text collate "C" not null references pricing.price_list,
  kind text not null,
  priority int not null,
  channel_ids text[] collate "C" not null,
  countries text[] collate "C" not null,
  group_ids text[] collate "C" not null,
  company_ids text[] collate "C" not null,
  starts_at timestamptz,
  ends_at timestamptz,
  is_on boolean not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table pricing.list_history is
  'What a price list was from an instant on, its begin and end included; append only. spread: reference';
comment on column pricing.list_history.kind is 'type: PriceListKind';
comment on column pricing.list_history.channel_ids is 'id: chn';
comment on column pricing.list_history.group_ids is 'id: grp';
comment on column pricing.list_history.company_ids is 'id: com';
create index list_history_list on pricing.list_history (list_id, recorded_at, id);

create table pricing.prior_price (
  id text collate "C" primary key,
  variant_id text collate "C" not null references catalog.variant,
  channel_id text collate "C" not null references channels.channel,
  country char(2) not null,
  currency char(3) not null,
  audience text collate "C" not null,
  reduction_start timestamptz not null,
  window_start timestamptz not null,
  current_minor bigint,
  prior_minor bigint,
  rule text not null,
  evidence jsonb not null,
  frozen_at timestamptz not null,
  unique (variant_id, channel_id, country, currency, audience, reduction_start)
);
comment on table pricing.prior_price is
  'The lowest price of the 30 days before a reduction, frozen as it begins, with what proves it. spread: reference';
comment on column pricing.prior_price.id is 'id: ppr';
comment on column pricing.prior_price.currency is 'type: Currency';
comment on column pricing.prior_price.rule is 'type: OmnibusRule';
comment on column pricing.prior_price.evidence is 'json: Evidence';
create index prior_price_channel on pricing.prior_price (channel_id, reduction_start, id);
create index prior_price_start on pricing.prior_price (reduction_start, id);

create table pricing.channel_policy (
  channel_id text collate "C" primary key references channels.channel,
  progressive boolean not null,
  perishable boolean not null,
  new_arrival text not null check (new_arrival in ('since_first_sale', 'none')),
  version int not null default 1 check (version >= 1),
  changed_at timestamptz not null
);
comment on table pricing.channel_policy is
  'What a channel says of prior prices where the law leaves a choice. spread: reference';
comment on column pricing.channel_policy.new_arrival is 'type: NewArrival';

create table pricing.announced (
  only_one boolean primary key default true check (only_one),
  until timestamptz not null
);
comment on table pricing.announced is
  'Up to when windows that begin and end have been announced. spread: reference';
insert into pricing.announced (until) values ('2000-01-01T00:00Z');

create table pricing.price_exception (
  id text collate "C" primary key,
  channel_id text collate "C" not null references channels.channel,
  variant_id text collate "C" references catalog.variant,
  reason text not null check (length(reason) between 1 and 300),
  until timestamptz,
  declared_by text not null,
  declared_at timestamptz not null,
  withdrawn_at timestamptz
);
comment on table pricing.price_exception is
  'A channel may differ in price, for one variant or all: who said so, why, until when. spread: reference';
comment on column pricing.price_exception.id is 'id: pex';
create index price_exception_channel on pricing.price_exception (channel_id, declared_at, id);
create index price_exception_variant on pricing.price_exception (variant_id)
  where variant_id is not null;
