create table inventory.stock_count (
  id text collate "C" primary key,
  location_id text collate "C" not null references locations.location,
  note text not null check (length(note) <= 500),
  blind boolean not null,
  tolerance int not null check (tolerance >= 0),
  whole_location boolean not null,
  state text not null check (state in ('requested', 'counting', 'counted', 'reviewed',
    'completed', 'canceled')),
  version int not null default 1 check (version >= 1),
  created_by text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
comment on table inventory.stock_count is
  'A count of what really lies at a location. spread: local';
comment on column inventory.stock_count.id is 'id: cnt';
comment on column inventory.stock_count.state is 'type: CountState';
create index stock_count_location on inventory.stock_count (location_id, changed_at, id);
create index stock_count_order on inventory.stock_count (changed_at, id);

create table inventory.count_line (
  count_id text collate "C" not null references inventory.stock_count on delete cascade,
  variant_id text collate "C" not null references catalog.variant,
  expected int check (expected >= 0),
  counted int check (counted >= 0),
  rounds int not null default 0 check (rounds >= 0),
  first_counted int check (first_counted >= 0),
  lots jsonb not null default '[]',
  serials text[] not null default '{}',
  counted_by text,
  counted_at timestamptz,
  primary key (count_id, variant_id),
  check ((counted is null) = (expected is null)),
  check ((counted is null) = (rounds = 0))
);
comment on table inventory.count_line is
  'How many of a variant were counted, beside what lay there by the books at that instant. spread: local';
comment on column inventory.count_line.lots is 'json: LotList';
comment on column inventory.count_line.first_counted is
  'What the first round said, where a second one was asked for';
create index count_line_variant on inventory.count_line (variant_id);
