-- Orders: what was bought, as it was told, priced and promised then. Lines and sums always agree;
-- what happens afterwards is written beside it.
create schema orders;

create table orders."order" (
  customer_id text collate "C" not null,
  id text collate "C" not null check (id like 'ord\_%'),
  number text collate "C" not null check (number ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
  cart_id text collate "C" not null,
  channel_id text collate "C" not null,
  location_id text collate "C",
  state text not null check (state in ('open', 'on_hold', 'completed', 'canceled')),
  payment_state text not null check (payment_state in ('unpaid', 'authorized', 'partly_paid',
    'paid', 'partly_refunded', 'refunded', 'voided')),
  fulfillment_state text not null check (fulfillment_state in
    ('unfulfilled', 'partly_fulfilled', 'fulfilled', 'nothing')),
  currency char(3) not null,
  tax_included boolean not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  locale text not null check (locale in ('en', 'fi', 'da', 'pl')),
  contact jsonb not null,
  delivery jsonb,
  billing_address jsonb,
  message text check (length(message) <= 2000),
  shipping jsonb not null,
  taxes jsonb not null,
  coupons text[] not null,
  tags text[] not null default '{}',
  use_ids text[] not null default '{}',
  subtotal_minor bigint not null check (subtotal_minor >= 0),
  shipping_subtotal_minor bigint not null check (shipping_subtotal_minor >= 0),
  discount_minor bigint not null check (discount_minor >= 0),
  shipping_minor bigint not null check (shipping_minor >= 0),
  tax_minor bigint not null check (tax_minor >= 0),
  total_minor bigint not null check (total_minor >= 0),
  placed_by text not null,
  placed_at timestamptz not null,
  changed_at timestamptz not null,
  version int not null default 1 check (version >= 1),
  primary key (customer_id, id),
  unique (customer_id, cart_id),
  constraint order_sums check (total_minor = subtotal_minor + shipping_subtotal_minor
    - discount_minor + case when tax_included then 0 else tax_minor end)
);
comment on table orders."order" is
  'One order, an immutable copy of its cart with what became of it. spread: by customer_id';
comment on column orders."order".customer_id is 'id: per';
comment on column orders."order".id is 'id: ord';
comment on column orders."order".cart_id is 'id: crt';
comment on column orders."order".state is 'type: OrderState';
comment on column orders."order".payment_state is 'type: OrderPaymentState';
comment on column orders."order".fulfillment_state is 'type: OrderFulfillmentState';
comment on column orders."order".locale is 'type: Locale';
comment on column orders."order".currency is 'type: Currency';
comment on column orders."order".contact is 'json: OrderContact';
comment on column orders."order".delivery is 'json: OrderDelivery';
comment on column orders."order".billing_address is 'json: PostalAddress';
comment on column orders."order".shipping is 'json: StoredShipping';
comment on column orders."order".taxes is 'json: StoredTaxes';
comment on column orders."order".use_ids is 'id: use';
comment on column orders."order".channel_id is 'id: chn';
comment on column orders."order".location_id is 'id: loc';

create table orders.line (
  customer_id text collate "C" not null,
  order_id text collate "C" not null,
  id text collate "C" not null check (id like 'oln\_%'),
  rank int not null check (rank >= 0),
  variant_id text collate "C" not null,
  product_id text collate "C",
  sku text not null,
  title text not null,
  detail text,
  image_url text,
  quantity int not null check (quantity > 0),
  canceled int not null default 0 check (canceled >= 0),
  fulfilled int not null default 0 check (fulfilled >= 0),
  unit_minor bigint not null check (unit_minor >= 0),
  regular_minor bigint check (regular_minor >= 0),
  subtotal_minor bigint not null check (subtotal_minor >= 0),
  discounts jsonb not null,
  total_minor bigint not null check (total_minor between 0 and subtotal_minor),
  net_minor bigint not null check (net_minor >= 0),
  tax_minor bigint not null check (tax_minor >= 0),
  gross_minor bigint not null check (gross_minor = net_minor + tax_minor),
  tax_basis_points int not null check (tax_basis_points >= 0),
  fulfillment_kind text not null check (fulfillment_kind in ('carry_out', 'pickup', 'delivery')),
  location_id text collate "C",
  day date,
  note text check (length(note) <= 500),
  primary key (customer_id, order_id, id),
  foreign key (customer_id, order_id) references orders."order" (customer_id, id),
  check (canceled + fulfilled <= quantity),
  check (fulfillment_kind <> 'pickup' or location_id is not null)
);
comment on table orders.line is
  'What was bought; amounts are those of the pieces not canceled. spread: by customer_id';
comment on column orders.line.customer_id is 'id: per';
comment on column orders.line.order_id is 'id: ord';
comment on column orders.line.id is 'id: oln';
comment on column orders.line.variant_id is 'id: var';
comment on column orders.line.product_id is 'id: prd';
comment on column orders.line.discounts is 'json: StoredDiscounts';
comment on column orders.line.fulfillment_kind is 'type: LineFulfillmentKind';
comment on column orders.line.location_id is 'id: loc';

create table orders.happening (
  customer_id text collate "C" not null,
  order_id text collate "C" not null,
  id text collate "C" not null check (id like 'ohp\_%'),
  kind text not null check (kind in ('placed', 'canceled', 'lines_canceled', 'changed', 'held',
    'released', 'fulfilled', 'completed', 'paid', 'refunded')),
  at timestamptz not null,
  by text not null,
  amount_minor bigint,
  note text check (length(note) <= 2000),
  primary key (customer_id, order_id, id),
  foreign key (customer_id, order_id) references orders."order" (customer_id, id)
);
comment on table orders.happening is
  'What happened to an order after it was placed; append only. spread: by customer_id';
comment on column orders.happening.customer_id is 'id: per';
comment on column orders.happening.order_id is 'id: ord';
comment on column orders.happening.id is 'id: ohp';
comment on column orders.happening.kind is 'type: OrderHistoryKind';

create table orders.note (
  customer_id text collate "C" not null,
  order_id text collate "C" not null,
  id text collate "C" not null check (id like 'ont\_%'),
  body text not null check (length(body) between 1 and 4000),
  by text not null,
  at timestamptz not null,
  primary key (customer_id, order_id, id),
  foreign key (customer_id, order_id) references orders."order" (customer_id, id)
);
comment on table orders.note is
  'What colleagues wrote about an order; never shown to the person. spread: by customer_id';
comment on column orders.note.customer_id is 'id: per';
comment on column orders.note.order_id is 'id: ord';
comment on column orders.note.id is 'id: ont';

create table orders.change (
  customer_id text collate "C" not null,
  order_id text collate "C" not null,
  id text collate "C" not null check (id like 'och\_%'),
  order_version int not null check (order_version >= 1),
  state text not null check (state in ('proposed', 'confirmed', 'discarded')),
  actions jsonb not null,
  note text check (length(note) <= 500),
  preview jsonb not null,
  total_before_minor bigint not null check (total_before_minor >= 0),
  total_after_minor bigint not null check (total_after_minor >= 0),
  created_by text not null,
  created_at timestamptz not null,
  settled_at timestamptz,
  version int not null default 1 check (version >= 1),
  primary key (customer_id, order_id, id),
  foreign key (customer_id, order_id) references orders."order" (customer_id, id),
  check ((state = 'proposed') = (settled_at is null))
);
comment on table orders.change is
  'Changes of orders as they were worked out, and what became of them. spread: by customer_id';
comment on column orders.change.customer_id is 'id: per';
comment on column orders.change.order_id is 'id: ord';
comment on column orders.change.id is 'id: och';
comment on column orders.change.state is 'type: OrderChangeState';
comment on column orders.change.actions is 'json: OrderChangeActions';
comment on column orders.change.preview is 'json: OrderPreview';
