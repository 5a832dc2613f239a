create table pricing.promotion (
  id text collate "C" primary key,
  code text collate "C" not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name jsonb not null,
  description jsonb not null,
  lane text not null check (lane in ('pre', 'default', 'post')),
  priority int not null check (priority between 0 and 1000),
  mode text not null check (mode in ('stack', 'exclusive', 'best_of_group')),
  "group" text,
  stop_after boolean not null,
  class text not null check (class in ('product', 'order', 'shipping')),
  combines_with text[] not null,
  conditions jsonb not null,
  targets jsonb not null,
  benefits jsonb not null,
  max_discount jsonb,
  valid_from timestamptz,
  valid_until timestamptz check (valid_until > valid_from),
  coupon_required boolean not null,
  limit_total int check (limit_total >= 1),
  limit_per_customer int check (limit_per_customer >= 1),
  is_general boolean not null,
  switch text not null check (switch in ('draft', 'on', 'paused', 'ended')),
  uses int not null default 0 check (uses >= 0),
  version int not null default 1 check (version >= 1),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  constraint promotion_uses_within_limit check (uses <= limit_total)
);
comment on table pricing.promotion is
  'Who gets what for buying what: conditions, targets, benefits, order and limits. spread: reference';
comment on column pricing.promotion.id is 'id: pmo';
comment on column pricing.promotion.name is 'json: Words';
comment on column pricing.promotion.description is 'json: Words';
comment on column pricing.promotion.lane is 'type: Lane';
comment on column pricing.promotion.mode is 'type: Mode';
comment on column pricing.promotion.class is 'type: PromotionClass';
comment on column pricing.promotion.combines_with is 'type: PromotionClass';
comment on column pricing.promotion.conditions is 'json: Conditions';
comment on column pricing.promotion.targets is 'json: Targets';
comment on column pricing.promotion.benefits is 'json: Benefits';
comment on column pricing.promotion.max_discount is 'json: CurrencyAmounts';
comment on column pricing.promotion.switch is 'type: PromotionSwitch';
comment on column pricing.promotion.is_general is
  'Asks nothing of the person or the cart: part of the price that all see, and of its history';
comment on column pricing.promotion.uses is
  'Reserved and redeemed uses, counted where a limit stands; released ones come off';
create index promotion_order on pricing.promotion (changed_at, id);
create index promotion_begins on pricing.promotion (valid_from) where valid_from is not null;
create index promotion_ends on pricing.promotion (valid_until) where valid_until is not null;

create table pricing.promotion_history (
  id bigint generated always as identity primary key,
  promotion_id text collate "C" not null references pricing.promotion,
  is_on boolean not null,
  rules jsonb not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table pricing.promotion_history is
  'What a general promotion was from an instant on, its begin and end included; append only. spread: reference';
comment on column pricing.promotion_history.rules is 'json: PromotionRules';
create index promotion_history_promotion
  on pricing.promotion_history (promotion_id, recorded_at, id);

create table pricing.coupon_batch (
  id text collate "C" primary key,
  promotion_id text collate "C" not null references pricing.promotion,
  name text not null check (length(name) between 1 and 120),
  prefix text not null,
  length int not null check (length between 6 and 20),
  wanted int not null check (wanted >= 1),
  made int not null default 0 check (made between 0 and wanted),
  max_uses int check (max_uses >= 1),
  max_uses_per_customer int check (max_uses_per_customer >= 1),
  valid_from timestamptz,
  valid_until timestamptz,
  created_at timestamptz not null
);
comment on table pricing.coupon_batch is
  'Codes that were made together; the job that makes them counts as it goes. spread: reference';
comment on column pricing.coupon_batch.id is 'id: cpb';
create index coupon_batch_promotion on pricing.coupon_batch (promotion_id, created_at, id);

create table pricing.coupon (
  id text collate "C" primary key,
  promotion_id text collate "C" not null references pricing.promotion,
  batch_id text collate "C" references pricing.coupon_batch,
  code text collate "C" not null unique check (code = upper(code)),
  person_id text collate "C",
  max_uses int check (max_uses >= 1),
  max_uses_per_customer int check (max_uses_per_customer >= 1),
  valid_from timestamptz,
  valid_until timestamptz check (valid_until > valid_from),
  uses int not null default 0 check (uses >= 0),
  state text not null check (state in ('active', 'disabled')),
  created_at timestamptz not null,
  constraint coupon_uses_within_limit check (uses <= max_uses)
);
comment on table pricing.coupon is
  'A code that opens a promotion, in capitals; uses never pass the limit. spread: reference';
comment on column pricing.coupon.id is 'id: cpn';
comment on column pricing.coupon.person_id is 'id: per';
comment on column pricing.coupon.state is 'type: CouponStanding';
create index coupon_promotion on pricing.coupon (promotion_id, code);
create index coupon_batch_codes on pricing.coupon (batch_id, code) where batch_id is not null;

create table pricing.promotion_use (
  id text collate "C" primary key,
  promotion_id text collate "C" not null references pricing.promotion,
  coupon_id text collate "C" references pricing.coupon,
  reference text collate "C" not null,
  person_id text collate "C",
  channel_id text collate "C" not null references channels.channel,
  currency char(3) not null,
  discount_minor bigint not null check (discount_minor >= 0),
  state text not null check (state in ('reserved', 'redeemed', 'released')),
  reserved_at timestamptz not null,
  settled_at timestamptz,
  check ((state = 'reserved') = (settled_at is null))
);
comment on table pricing.promotion_use is
  'One use of a promotion by one cart or order: reserved as it is placed, redeemed or released later. spread: reference';
comment on column pricing.promotion_use.id is 'id: use';
comment on column pricing.promotion_use.person_id is 'id: per';
comment on column pricing.promotion_use.currency is 'type: Currency';
comment on column pricing.promotion_use.state is 'type: UseState';
create unique index promotion_use_once on pricing.promotion_use
  (reference, promotion_id, coalesce(coupon_id, '')) where state <> 'released';
create index promotion_use_promotion on pricing.promotion_use (promotion_id, reserved_at, id);
create index promotion_use_coupon on pricing.promotion_use (coupon_id, person_id)
  where coupon_id is not null;
create index promotion_use_person on pricing.promotion_use (promotion_id, person_id)
  where person_id is not null;
create index promotion_use_channel on pricing.promotion_use (channel_id);
