create schema channels;

create table channels.brand (
  id text collate "C" primary key,
  code text collate "C" not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (length(name) between 1 and 80),
  legal_entity jsonb not null,
  state text not null default 'active' check (state in ('active', 'archived')),
  rank int not null default 0 check (rank >= 0),
  published_kit int check (published_kit >= 1),
  kit_edits int not null default 0 check (kit_edits >= 0),
  version int not null default 1 check (version >= 1),
  created_at timestamptz not null,
  changed_at timestamptz not null
);
comment on table channels.brand is
  'A brand: a name, the company behind it, and the kit that it wears. spread: reference';
comment on column channels.brand.id is 'id: brd';
comment on column channels.brand.kit_edits is
  'Counts every edit of every kit of the brand, so that no version of a kit is ever used twice';
comment on column channels.brand.legal_entity is 'json: LegalEntity';
comment on column channels.brand.state is 'type: BrandState';
create index brand_order on channels.brand (rank, id);

create table channels.brand_kit (
  brand_id text collate "C" not null references channels.brand,
  number int not null check (number >= 1),
  kit jsonb not null,
  theme_hash text collate "C" not null check (theme_hash ~ '^[0-9a-z]{20}$'),
  note text not null default '' check (length(note) <= 200),
  override_reason text check (length(override_reason) between 3 and 300),
  changed_by text collate "C" not null,
  changed_at timestamptz not null,
  published_at timestamptz,
  version int not null check (version >= 1),
  primary key (brand_id, number)
);
comment on table channels.brand_kit is
  'Every kit that a brand wore, and at most one draft (not published yet). spread: reference';
comment on column channels.brand_kit.kit is 'json: BrandKit';
create unique index brand_kit_one_draft on channels.brand_kit (brand_id) where published_at is null;
create index brand_kit_theme_hash on channels.brand_kit (theme_hash);
