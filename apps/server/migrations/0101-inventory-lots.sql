create table inventory.lot (
  variant_id text collate "C" not null,
  id text collate "C" not null,
  location_id text collate "C" not null,
  code text collate "C" not null check (length(code) between 1 and 60),
  expires_on date,
  on_hand int not null check (on_hand >= 0),
  blocked boolean not null default false,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (variant_id, id),
  unique (variant_id, location_id, code),
  foreign key (variant_id, location_id) references inventory.level
);
comment on table inventory.lot is
  'Pieces of one production at one location; those that expire first leave first. spread: by variant_id';
comment on column inventory.lot.id is 'id: lot';
comment on column inventory.lot.blocked is
  'Expired or recalled: its pieces count as unavailable and are not shipped';
create index lot_expiry on inventory.lot (expires_on) where on_hand > 0 and not blocked;

create table inventory.serial (
  variant_id text collate "C" not null,
  serial text collate "C" not null check (length(serial) between 1 and 80),
  location_id text collate "C",
  state text not null check (state in ('in_stock', 'in_transit', 'shipped', 'gone')),
  order_id text collate "C",
  changed_at timestamptz not null,
  primary key (variant_id, serial),
  check ((state = 'in_stock') = (location_id is not null))
);
comment on table inventory.serial is
  'One piece with a number of its own, and where it is. spread: by variant_id';
comment on column inventory.serial.variant_id is 'id: var';
comment on column inventory.serial.location_id is 'id: loc';
comment on column inventory.serial.order_id is 'id: ord';
comment on column inventory.serial.state is 'type: SerialState';
create index serial_level on inventory.serial (variant_id, location_id)
  where location_id is not null;
create index serial_number on inventory.serial (serial);
