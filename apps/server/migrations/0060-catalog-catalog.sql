create schema catalog;

create table catalog.asset (
  id text collate "C" primary key,
  hash text collate "C" not null unique check (hash ~ '^[0-9a-f]{32}$'),
  name text not null check (length(name) between 1 and 255),
  media_type text not null,
  size_bytes int not null check (size_bytes > 0),
  width int check (width > 0),
  height int check (height > 0),
  color char(7) check (color ~ '^#[0-9a-f]{6}$'),
  preview text check (length(preview) <= 2000),
  source text collate "C",
  created_by text collate "C" not null,
  created_at timestamptz not null,
  check ((width is null) = (height is null))
);
comment on table catalog.asset is
  'A picture, film or file, once per content: the hash of its bytes names it. spread: reference';
comment on column catalog.asset.id is 'id: ast';
comment on column catalog.asset.color is 'The color that stands in while the picture loads';
comment on column catalog.asset.preview is 'A data URL of a few pixels, to be shown blurred';
comment on column catalog.asset.source is 'Where it was fetched from, so that it is fetched once';
create index asset_order on catalog.asset (created_at, id);
create index asset_source on catalog.asset (source) where source is not null;

create table catalog.asset_content (
  asset_id text collate "C" not null references catalog.asset,
  width int not null check (width >= 0),
  format text collate "C" not null check (format ~ '^[a-z0-9]{2,5}$'),
  bytes bytea not null,
  primary key (asset_id, width, format)
);
comment on table catalog.asset_content is
  'The bytes of an asset as uploaded (width 0) and of its smaller renditions. spread: reference';
alter table catalog.asset_content alter column bytes set storage external;

create table catalog.attribute (
  code text collate "C" primary key,
  kind text not null check (kind in ('text', 'rich_text', 'number', 'boolean', 'select',
    'multi_select', 'color', 'date', 'reference')),
  name jsonb not null,
  localizable boolean not null,
  scopable boolean not null,
  is_facet boolean not null,
  unit text,
  choices jsonb not null,
  section text not null default '' check (length(section) <= 80),
  rank int not null check (rank >= 0),
  version int not null default 1 check (version >= 1),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check (not localizable or kind in ('text', 'rich_text')),
  check (unit is null or kind = 'number'),
  check (choices = '[]' or kind in ('select', 'multi_select'))
);
comment on table catalog.attribute is
  'What may be said of products beside their texts, and in which form. spread: reference';
comment on column catalog.attribute.kind is 'type: AttributeKind';
comment on column catalog.attribute.name is 'json: SomeWords';
comment on column catalog.attribute.choices is 'json: Choices';
create index attribute_order on catalog.attribute (rank, code);

create table catalog.category (
  id text collate "C" primary key,
  handle text collate "C" not null unique,
  parent_id text collate "C" references catalog.category,
  path text collate "C" not null unique check (path like '%' || id || '/'),
  depth int not null check (depth between 0 and 15),
  rank int not null check (rank >= 0),
  state text not null check (state in ('active', 'hidden')),
  texts jsonb not null,
  image text collate "C" references catalog.asset,
  attributes jsonb not null,
  feed_category text check (length(feed_category) <= 750),
  version int not null default 1 check (version >= 1),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check ((parent_id is null) = (depth = 0)),
  check (parent_id is null or path like '%' || parent_id || '/' || id || '/')
);
comment on table catalog.category is
  'A place in the tree that people browse; the path names all above it. spread: reference';
comment on column catalog.category.id is 'id: cat';
comment on column catalog.category.state is 'type: CategoryState';
comment on column catalog.category.texts is 'json: CategoryTexts';
comment on column catalog.category.attributes is 'json: CategoryAttributes';
comment on column catalog.category.feed_category is 'Its name or number in the taxonomy of feeds';
create index category_children on catalog.category (parent_id, rank, id);
create index category_image on catalog.category (image) where image is not null;

create table catalog.category_slug (
  locale text collate "C" not null,
  slug text collate "C" not null,
  category_id text collate "C" not null references catalog.category,
  is_current boolean not null,
  primary key (locale, slug)
);
comment on table catalog.category_slug is
  'The addresses of categories, now and once: old ones lead on. spread: reference';
comment on column catalog.category_slug.locale is 'type: Locale';
create unique index category_slug_current on catalog.category_slug (category_id, locale)
  where is_current;
create index category_slug_category on catalog.category_slug (category_id);
