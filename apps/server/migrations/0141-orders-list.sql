-- How colleagues find orders among millions. Where few values are (state, money, goods, channel,
-- place), an order stands in a bucket: a list of any combination reads the newest of each bucket
-- that fits and merges them, however rare or common the combination is.
create table orders.bucket (
  id bigint generated always as identity primary key,
  channel_id text collate "C" not null references channels.channel,
  location_id text collate "C" references locations.location,
  state text not null,
  payment_state text not null,
  fulfillment_state text not null,
  constraint bucket_once unique nulls not distinct
    (channel_id, location_id, state, payment_state, fulfillment_state)
);
comment on table orders.bucket is
  'Every combination of the fields with few values that any order has had. spread: local';
comment on column orders.bucket.state is 'type: OrderState';
comment on column orders.bucket.payment_state is 'type: OrderPaymentState';
comment on column orders.bucket.fulfillment_state is 'type: OrderFulfillmentState';
create index bucket_location on orders.bucket (location_id);

create table orders.listing (
  order_id text collate "C" primary key,
  customer_id text collate "C" not null,
  number text collate "C" not null constraint listing_number unique,
  bucket_id bigint not null references orders.bucket,
  placed_at timestamptz not null,
  total_minor bigint not null,
  currency char(3) not null,
  name text not null,
  email text collate "C",
  pieces int not null,
  tags text[] not null default '{}',
  words tsvector not null,
  changed_at timestamptz not null,
  version int not null
);
comment on table orders.listing is
  'An order as lists show it, and whose it is: found by id and by number. spread: local';
comment on column orders.listing.order_id is 'id: ord';
comment on column orders.listing.customer_id is 'id: per';
comment on column orders.listing.currency is 'type: Currency';
comment on column orders.listing.words is
  'Number, names, mail address and phone in small letters, to be found by their beginnings';
create index listing_bucket on orders.listing (bucket_id, placed_at, order_id);
create index listing_placed on orders.listing (placed_at, order_id)
  include (bucket_id, total_minor);
create index listing_customer on orders.listing (customer_id, placed_at, order_id);
create index listing_total on orders.listing (total_minor);
create index listing_words on orders.listing using gin (words);

create table orders.mark (
  kind text collate "C" not null check (kind in ('tag', 'coupon', 'variant')),
  value text collate "C" not null,
  placed_at timestamptz not null,
  order_id text collate "C" not null,
  bucket_id bigint not null,
  primary key (kind, value, bucket_id, placed_at, order_id)
);
comment on table orders.mark is
  'Orders by tag, by code and by what was bought, bucket by bucket. spread: local';
comment on column orders.mark.order_id is 'id: ord';
comment on column orders.mark.kind is 'type: OrderMarkKind';
create index mark_order on orders.mark (order_id);

create table orders.throttle (
  key text collate "C" primary key,
  failures int not null check (failures >= 0),
  next_at timestamptz not null,
  last_at timestamptz not null
);
comment on table orders.throttle is
  'Attempts to find an order without an account. spread: local';
create index throttle_last on orders.throttle (last_at);

create table orders.export_ticket (
  hash text collate "C" primary key,
  wish jsonb not null,
  created_by text not null,
  expires_at timestamptz not null
);
comment on table orders.export_ticket is
  'Files of orders that may be fetched by a link for a few minutes. spread: local';
comment on column orders.export_ticket.wish is 'json: OrderExportWish';
create index export_ticket_expires on orders.export_ticket (expires_at);
