create schema carts;

create table carts.cart (
  customer_id text collate "C" not null,
  id text collate "C" not null,
  channel_id text collate "C" not null,
  location_id text collate "C",
  buyer_id text collate "C",
  state text not null default 'active'
    check (state in ('active', 'frozen', 'merged', 'ordered', 'expired')),
  version int not null default 1 check (version >= 1),
  count int not null default 0 check (count >= 0),
  country char(2) not null check (country ~ '^[A-Z]{2}$'),
  locale text check (locale in ('en', 'fi', 'da', 'pl')),
  contact jsonb not null default '{}',
  address jsonb,
  billing_address jsonb,
  delivery_option_id text collate "C",
  note text check (length(note) between 1 and 500),
  merged_into text collate "C",
  order_id text collate "C",
  frozen_for text,
  frozen_until timestamptz,
  created_by text collate "C" not null,
  created_at timestamptz not null,
  touched_at timestamptz not null,
  abandoned_at timestamptz,
  expires_at timestamptz not null,
  primary key (customer_id, id),
  check ((state = 'merged') = (merged_into is not null)),
  check ((state = 'ordered') = (order_id is not null)),
  check ((state = 'frozen') = (frozen_until is not null))
);
comment on table carts.cart is
  'What a person is about to buy in a channel, on all their devices. spread: by customer_id';
comment on column carts.cart.customer_id is 'id: per';
comment on column carts.cart.id is 'id: crt';
comment on column carts.cart.channel_id is 'id: chn';
comment on column carts.cart.location_id is 'id: loc';
comment on column carts.cart.buyer_id is 'id: per';
comment on column carts.cart.state is 'type: CartState';
comment on column carts.cart.count is 'Pieces in all lines';
comment on column carts.cart.locale is 'type: Locale';
comment on column carts.cart.contact is 'json: KeptContact';
comment on column carts.cart.address is 'json: PostalAddress';
comment on column carts.cart.billing_address is 'json: PostalAddress';
comment on column carts.cart.delivery_option_id is 'id: dop';
comment on column carts.cart.merged_into is 'id: crt';
comment on column carts.cart.order_id is 'id: ord';
create unique index cart_live on carts.cart (customer_id, channel_id)
  where state in ('active', 'frozen');
create index cart_by_id on carts.cart (id);
create index cart_touched on carts.cart (channel_id, touched_at, id) where state = 'active';
create index cart_idle on carts.cart (touched_at)
  where state = 'active' and abandoned_at is null and count > 0;
create index cart_ends on carts.cart (expires_at) where state = 'active';
create index cart_thaws on carts.cart (frozen_until) where state = 'frozen';

create table carts.line (
  customer_id text collate "C" not null,
  cart_id text collate "C" not null,
  id text collate "C" not null,
  variant_id text collate "C" not null,
  quantity int not null check (quantity between 1 and 9999),
  kind text check (kind in ('carry_out', 'pickup', 'delivery')),
  location_id text collate "C",
  pickup_day date,
  way text collate "C" not null,
  note text check (length(note) between 1 and 200),
  told_minor bigint not null check (told_minor >= 0),
  told_sale boolean not null,
  told_at timestamptz not null,
  added_by text not null check (added_by in ('person', 'staff')),
  added_at timestamptz not null,
  primary key (customer_id, cart_id, id),
  foreign key (customer_id, cart_id) references carts.cart,
  check ((kind is not distinct from 'pickup') = (location_id is not null)),
  check ((location_id is null) = (pickup_day is null))
);
comment on table carts.line is
  'An article in a cart, once for each way in which it reaches the person. spread: by customer_id';
comment on column carts.line.customer_id is 'id: per';
comment on column carts.line.cart_id is 'id: crt';
comment on column carts.line.id is 'id: lin';
comment on column carts.line.variant_id is 'id: var';
comment on column carts.line.kind is 'type: LineWay';
comment on column carts.line.location_id is 'id: loc';
comment on column carts.line.way is 'The choice as one text, so that the same one meets its line';
comment on column carts.line.told_minor is
  'The unit price that the person was last told, so that no change of it is silent';
comment on column carts.line.added_by is 'type: AddedBy';
create unique index line_once on carts.line (customer_id, cart_id, variant_id, way);

create table carts.coupon (
  customer_id text collate "C" not null,
  cart_id text collate "C" not null,
  code text collate "C" not null check (code = upper(code)),
  entered_at timestamptz not null,
  primary key (customer_id, cart_id, code),
  foreign key (customer_id, cart_id) references carts.cart
);
comment on table carts.coupon is 'A code that was entered in a cart. spread: by customer_id';
comment on column carts.coupon.customer_id is 'id: per';
comment on column carts.coupon.cart_id is 'id: crt';

create table carts.merge (
  customer_id text collate "C" not null,
  cart_id text collate "C" not null,
  from_cart_id text collate "C" not null,
  from_customer_id text collate "C" not null,
  lines jsonb not null,
  merged_at timestamptz not null,
  seen_at timestamptz,
  primary key (customer_id, cart_id, from_cart_id),
  foreign key (customer_id, cart_id) references carts.cart
);
comment on table carts.merge is
  'What became of each line as one cart went into another; once for a pair. spread: by customer_id';
comment on column carts.merge.customer_id is 'id: per';
comment on column carts.merge.cart_id is 'id: crt';
comment on column carts.merge.from_cart_id is 'id: crt';
comment on column carts.merge.from_customer_id is 'id: per';
comment on column carts.merge.lines is 'json: KeptMerge';

create table carts.visit (
  customer_id text collate "C" not null,
  cart_id text collate "C" not null,
  id text collate "C" not null,
  actor text collate "C" not null,
  location_id text collate "C",
  reason text not null,
  note text check (length(note) between 1 and 200),
  opened_at timestamptz not null,
  closed_at timestamptz,
  primary key (customer_id, cart_id, id),
  foreign key (customer_id, cart_id) references carts.cart
);
comment on table carts.visit is
  'A colleague had a person''s cart open, where and why; the person sees it. spread: by customer_id';
comment on column carts.visit.customer_id is 'id: per';
comment on column carts.visit.cart_id is 'id: crt';
comment on column carts.visit.id is 'id: vst';
comment on column carts.visit.location_id is 'id: loc';
comment on column carts.visit.reason is 'type: VisitReason';
create unique index visit_open on carts.visit (customer_id, cart_id, actor)
  where closed_at is null;
