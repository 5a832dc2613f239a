create table inventory.consignment (
  id text collate "C" primary key,
  kind text not null check (kind in ('transfer', 'receipt')),
  from_location_id text collate "C" references locations.location,
  to_location_id text collate "C" not null references locations.location,
  supplier text check (length(supplier) between 1 and 120),
  currency char(3),
  reference text not null check (length(reference) <= 120),
  note text not null check (length(note) <= 500),
  expected_on date,
  state text not null check (state in ('draft', 'ready_to_ship', 'in_transit',
    'partially_received', 'received', 'canceled')),
  version int not null default 1 check (version >= 1),
  created_by text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check ((kind = 'transfer') = (from_location_id is not null)),
  check ((kind = 'receipt') = (supplier is not null)),
  check (from_location_id <> to_location_id)
);
comment on table inventory.consignment is
  'Goods on their way: between two locations (transfer), or from a supplier (receipt). spread: local';
comment on column inventory.consignment.id is 'type: ConsignmentId';
comment on column inventory.consignment.kind is 'type: ConsignmentKind';
comment on column inventory.consignment.state is 'type: ConsignmentState';
comment on column inventory.consignment.currency is 'type: Currency';
create index consignment_order on inventory.consignment (kind, changed_at, id);
create index consignment_from on inventory.consignment (from_location_id)
  where from_location_id is not null;
create index consignment_to on inventory.consignment (to_location_id, state);

create table inventory.consignment_line (
  consignment_id text collate "C" not null references inventory.consignment on delete cascade,
  variant_id text collate "C" not null references catalog.variant,
  position int not null check (position >= 0),
  quantity int not null check (quantity >= 1),
  shipped int not null default 0 check (shipped >= 0),
  received int not null default 0 check (received >= 0),
  damaged int not null default 0 check (damaged >= 0),
  unit_cost_minor bigint check (unit_cost_minor >= 0),
  lots jsonb not null default '[]',
  serials text[] not null default '{}',
  primary key (consignment_id, variant_id)
);
comment on table inventory.consignment_line is
  'How many of a variant are on their way, left and arrived. spread: local';
comment on column inventory.consignment_line.lots is 'json: LotList';
create index consignment_line_variant on inventory.consignment_line (variant_id);
