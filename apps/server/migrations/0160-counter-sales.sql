-- The tills of a store: which cart each has open, what is parked, and what was sold last.
create schema counter;

create table counter.sale (
  location_id text collate "C" not null,
  id text collate "C" not null check (id like 'sal\_%'),
  device_id text collate "C" not null,
  cart_id text collate "C" not null,
  state text not null check (state in ('open', 'held', 'done', 'discarded')),
  name text check (length(name) between 1 and 60),
  customer text check (length(customer) between 1 and 90),
  taken boolean not null default false,
  count int not null default 0 check (count >= 0),
  total_minor bigint not null default 0 check (total_minor >= 0),
  currency char(3) not null,
  opened_at timestamptz not null,
  held_at timestamptz,
  by text not null,
  order_id text collate "C",
  order_number text,
  settled_at timestamptz,
  version int not null default 1 check (version >= 1),
  primary key (location_id, id),
  check ((state = 'done') = (order_id is not null)),
  check ((order_id is null) = (order_number is null)),
  check (state <> 'held' or held_at is not null),
  check ((state in ('done', 'discarded')) = (settled_at is not null))
);
comment on table counter.sale is
  'A sale of a till: the cart it has open or parked, and the order it became. spread: by location_id';
comment on column counter.sale.location_id is 'id: loc';
comment on column counter.sale.id is 'id: sal';
comment on column counter.sale.device_id is 'id: dev';
comment on column counter.sale.cart_id is 'id: crt';
comment on column counter.sale.state is 'type: SaleState';
comment on column counter.sale.taken is
  'The cart is its shopper''s, who handed it over: let go, it is theirs again';
comment on column counter.sale.currency is 'type: Currency';
comment on column counter.sale.by is 'Who touched it last, as `staff:stf_…`';
comment on column counter.sale.order_id is 'id: ord';
create unique index sale_open on counter.sale (location_id, device_id) where state = 'open';
create unique index sale_live on counter.sale (location_id, cart_id)
  where state in ('open', 'held');
create index sale_cart on counter.sale (cart_id);
create index sale_held on counter.sale (location_id, held_at, id) where state = 'held';
create index sale_done on counter.sale (location_id, device_id, settled_at, id)
  where state = 'done';
