-- What leaves a location for a person: one fulfillment order per order, kind, place and promise.
create schema fulfillment;

create table fulfillment.fulfillment_order (
  customer_id text collate "C" not null,
  id text collate "C" not null check (id like 'ful\_%'),
  order_id text collate "C" not null,
  order_number text collate "C" not null,
  channel_id text collate "C" not null references channels.channel,
  location_id text collate "C" references locations.location,
  kind text not null check (kind in ('carry_out', 'pickup', 'delivery')),
  state text not null check (state in ('requested', 'accepted', 'picking', 'packed', 'shipped',
    'delivered', 'ready', 'collected', 'handed_out', 'canceled')),
  held boolean not null default false,
  group_key text collate "C" not null,
  due_on date,
  option jsonb,
  recipient jsonb not null,
  address jsonb,
  locale text not null check (locale in ('en', 'fi', 'da', 'pl')),
  code text collate "C" check (code ~ '^[2-9A-HJKMNP-Z]{6}$'),
  wrong_codes int not null default 0 check (wrong_codes between 0 and 1000),
  hold_until date,
  collected_by text,
  tracking jsonb,
  version int not null default 1 check (version >= 1),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (customer_id, id),
  unique (customer_id, order_id, group_key),
  check (kind = 'pickup' or code is null),
  check (state not in ('ready', 'collected') or code is not null),
  check (kind <> 'pickup' or state in
    ('requested', 'picking', 'ready', 'collected', 'canceled')),
  check (kind <> 'delivery' or state in
    ('requested', 'accepted', 'picking', 'packed', 'shipped', 'delivered', 'canceled')),
  check (kind <> 'carry_out' or state in ('requested', 'handed_out', 'canceled'))
);
comment on table fulfillment.fulfillment_order is
  'Goods of one order that leave one location in one way. spread: by customer_id';
comment on column fulfillment.fulfillment_order.customer_id is 'id: per';
comment on column fulfillment.fulfillment_order.id is 'id: ful';
comment on column fulfillment.fulfillment_order.order_id is 'id: ord';
comment on column fulfillment.fulfillment_order.kind is 'type: FulfillmentKind';
comment on column fulfillment.fulfillment_order.state is 'type: FulfillmentState';
comment on column fulfillment.fulfillment_order.held is
  'The order is on hold: nothing of it may leave for now';
comment on column fulfillment.fulfillment_order.group_key is
  'Kind, place and promise in one word: the same order twice makes nothing twice';
comment on column fulfillment.fulfillment_order.option is 'json: ChosenOption';
comment on column fulfillment.fulfillment_order.recipient is 'json: Recipient';
comment on column fulfillment.fulfillment_order.address is 'json: PostalAddress';
comment on column fulfillment.fulfillment_order.locale is 'type: Locale';
comment on column fulfillment.fulfillment_order.code is
  'What the person shows at the counter; the staff never reads it here';
comment on column fulfillment.fulfillment_order.tracking is 'json: ParcelTracking';

-- The worklist of a place: what is open, by its day.
create index fulfillment_order_work on fulfillment.fulfillment_order
  (location_id, state, due_on, id);
create index fulfillment_order_id on fulfillment.fulfillment_order (id);
create index fulfillment_order_order on fulfillment.fulfillment_order (order_id);
create index fulfillment_order_number on fulfillment.fulfillment_order
  (order_number text_pattern_ops);
create index fulfillment_order_channel on fulfillment.fulfillment_order (channel_id);

create table fulfillment.line (
  customer_id text collate "C" not null,
  fulfillment_id text collate "C" not null,
  order_line_id text collate "C" not null,
  rank int not null check (rank >= 0),
  variant_id text collate "C" not null,
  sku text not null,
  title text not null,
  detail text,
  quantity int not null check (quantity >= 0),
  picked int not null default 0 check (picked between 0 and quantity),
  which jsonb,
  primary key (customer_id, fulfillment_id, order_line_id),
  foreign key (customer_id, fulfillment_id)
    references fulfillment.fulfillment_order (customer_id, id)
);
comment on table fulfillment.line is
  'How much of an order line leaves with a fulfillment order. spread: by customer_id';
comment on column fulfillment.line.order_line_id is 'id: oln';
comment on column fulfillment.line.variant_id is 'id: var';
comment on column fulfillment.line.which is 'json: WhichPieces';

create table fulfillment.step (
  customer_id text collate "C" not null,
  fulfillment_id text collate "C" not null,
  number int not null check (number >= 1),
  action text not null check (action in ('request', 'accept', 'pick', 'pack', 'ship', 'deliver',
    'make_ready', 'hand_out', 'cancel', 'change')),
  from_state text,
  to_state text not null,
  at timestamptz not null,
  by text not null,
  note text,
  primary key (customer_id, fulfillment_id, number),
  foreign key (customer_id, fulfillment_id)
    references fulfillment.fulfillment_order (customer_id, id)
);
comment on table fulfillment.step is
  'What happened to a fulfillment order, numbered by its version. spread: by customer_id';
comment on column fulfillment.step.action is 'type: FulfillmentStepAction';
comment on column fulfillment.step.from_state is 'type: FulfillmentState';
comment on column fulfillment.step.to_state is 'type: FulfillmentState';
