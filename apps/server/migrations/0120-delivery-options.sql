create schema delivery;

create table delivery.zone (
  id text collate "C" primary key,
  code text collate "C" not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name jsonb not null,
  areas jsonb not null check (jsonb_array_length(areas) >= 1),
  version int not null default 1 check (version >= 1),
  created_at timestamptz not null,
  changed_at timestamptz not null
);
comment on table delivery.zone is
  'A part of the world: countries, or stretches of their postal codes. spread: reference';
comment on column delivery.zone.id is 'id: dzn';
comment on column delivery.zone.name is 'json: Words';
comment on column delivery.zone.areas is 'json: ZoneAreas';

create table delivery.option (
  id text collate "C" primary key,
  code text collate "C" not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name jsonb not null,
  description jsonb not null,
  kind text not null check (kind in ('home', 'parcel_point', 'letter', 'courier')),
  carrier text not null check (length(carrier) between 1 and 60),
  currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
  channel_ids text[] collate "C" not null,
  zone_ids text[] collate "C" not null check (cardinality(zone_ids) >= 1),
  rates jsonb not null check (jsonb_array_length(rates) >= 1),
  free_from_minor bigint check (free_from_minor >= 0),
  max_weight_g int check (max_weight_g >= 1),
  pace jsonb not null,
  needs_phone boolean not null,
  state text not null default 'active' check (state in ('active', 'paused', 'archived')),
  rank int not null default 0 check (rank >= 0),
  version int not null default 1 check (version >= 1),
  created_at timestamptz not null,
  changed_at timestamptz not null
);
comment on table delivery.option is
  'A way to have goods sent: where to, at what rate, in how many days. spread: reference';
comment on column delivery.option.id is 'id: dop';
comment on column delivery.option.name is 'json: Words';
comment on column delivery.option.description is 'json: Words';
comment on column delivery.option.kind is 'type: DeliveryKind';
comment on column delivery.option.currency is 'type: Currency';
comment on column delivery.option.channel_ids is 'id: chn';
comment on column delivery.option.zone_ids is 'id: dzn';
comment on column delivery.option.rates is 'json: DeliveryRates';
comment on column delivery.option.pace is 'json: DeliveryPace';
comment on column delivery.option.state is 'type: DeliveryState';
create index option_order on delivery.option (rank, id);

create table delivery.pickup_rule (
  location_id text collate "C" primary key references locations.location,
  enabled boolean not null,
  prepare_minutes int not null check (prepare_minutes between 0 and 10080),
  days_ahead int not null check (days_ahead between 0 and 60),
  cut_off time,
  hold_days int not null check (hold_days between 1 and 60),
  version int not null default 1 check (version >= 1),
  changed_at timestamptz not null
);
comment on table delivery.pickup_rule is
  'How a store gives out what was ordered, where it differs from the usual. spread: reference';
