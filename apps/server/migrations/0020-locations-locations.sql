create schema locations;

-- Points on the globe that an index finds by distance, and names that are found with a slip of the
-- finger in them. Both are trusted extensions: the owner of the database may create them.
create extension if not exists cube;
create extension if not exists pg_trgm;

create table locations.location (
  id text collate "C" primary key,
  code text collate "C" not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null check (kind in ('store', 'warehouse', 'service_point')),
  name text not null check (length(name) between 1 and 80),
  brand_ids text[] collate "C" not null,
  address jsonb not null,
  country char(2) not null check (country ~ '^[A-Z]{2}$'),
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  zone text not null,
  phone text check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  email text,
  services text[] not null,
  cut_offs jsonb not null,
  directions jsonb,
  capacity_per_day int check (capacity_per_day >= 0),
  search_terms text[] not null,
  search_text text not null,
  hours jsonb not null,
  state text not null default 'active' check (state in ('active', 'paused', 'archived')),
  version int not null default 1 check (version >= 1),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  earth cube not null generated always as (cube(array[
    6371008.8 * cos(radians(latitude)) * cos(radians(longitude)),
    6371008.8 * cos(radians(latitude)) * sin(radians(longitude)),
    6371008.8 * sin(radians(latitude))])) stored,
  check (address ->> 'country' = country)
);
comment on table locations.location is
  'A place where goods lie or people come: store, warehouse, service point. spread: reference';
comment on column locations.location.id is 'id: loc';
comment on column locations.location.kind is 'type: LocationKind';
comment on column locations.location.brand_ids is 'id: brd';
comment on column locations.location.address is 'json: PostalAddress';
comment on column locations.location.services is 'type: LocationService';
comment on column locations.location.cut_offs is 'json: CutOffs';
comment on column locations.location.directions is 'json: Words';
comment on column locations.location.search_text is
  'Name, code, address and other names, folded to plain letters by rules/fold-text';
comment on column locations.location.hours is 'json: OpeningHours';
comment on column locations.location.earth is
  'The point in meters from the middle of a round earth: the straight line between two points grows with their distance on the ground, so the index can walk outwards';
comment on column locations.location.state is 'type: LocationState';

create index location_earth on locations.location using gist (earth);
create index location_search on locations.location using gin (search_text gin_trgm_ops);
create index location_brands on locations.location using gin (brand_ids);
create index location_country on locations.location (country, id);
