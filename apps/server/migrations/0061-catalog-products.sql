create table catalog.product (
  id text collate "C" primary key,
  handle text collate "C" not null unique,
  kind text not null check (kind in ('simple', 'bundle')),
  state text not null check (state in ('draft', 'active', 'archived')),
  name text not null,
  vendor text not null,
  product_type text not null,
  tax_class text not null,
  unit text not null,
  texts jsonb not null,
  tags text[] not null,
  attributes jsonb not null,
  options jsonb not null,
  compliance jsonb not null,
  search_text text not null,
  gaps text[] collate "C" not null,
  variant_count int not null check (variant_count >= 0),
  version int not null default 1 check (version >= 1),
  created_at timestamptz not null,
  changed_at timestamptz not null
);
comment on table catalog.product is
  'What is offered under one name; its variants are what is bought. spread: reference';
comment on column catalog.product.id is 'id: prd';
comment on column catalog.product.kind is 'type: ProductKind';
comment on column catalog.product.state is 'type: ProductState';
comment on column catalog.product.name is
  'The title in the first language that has one: what lists of staff sort by';
comment on column catalog.product.tax_class is 'type: TaxClass';
comment on column catalog.product.unit is 'type: Unit';
comment on column catalog.product.texts is 'json: ProductTexts';
comment on column catalog.product.attributes is 'json: AttributeValues';
comment on column catalog.product.options is 'json: ProductOptions';
comment on column catalog.product.compliance is 'json: Compliance';
comment on column catalog.product.search_text is
  'Titles, handle, vendor, type and tags, folded to plain letters by rules/fold-text';
comment on column catalog.product.gaps is
  'What is missing for it to be published, found by rules/gaps as it is saved';
comment on column catalog.product.variant_count is 'How many of its variants are not archived';
create index product_name on catalog.product (name, id);
create index product_changed on catalog.product (changed_at, id);
create index product_created on catalog.product (created_at, id);
create index product_vendor on catalog.product (vendor, id);
create index product_state on catalog.product (state, id);
create index product_search on catalog.product using gin (search_text gin_trgm_ops);
create index product_gaps on catalog.product using gin (gaps);
create index product_tags on catalog.product using gin (tags);

create table catalog.product_slug (
  locale text collate "C" not null,
  slug text collate "C" not null,
  product_id text collate "C" not null references catalog.product,
  is_current boolean not null,
  primary key (locale, slug)
);
comment on table catalog.product_slug is
  'The addresses of products, now and once: old ones lead on. spread: reference';
comment on column catalog.product_slug.locale is 'type: Locale';
create unique index product_slug_current on catalog.product_slug (product_id, locale)
  where is_current;
create index product_slug_product on catalog.product_slug (product_id);

create table catalog.product_category (
  product_id text collate "C" not null references catalog.product,
  category_id text collate "C" not null references catalog.category,
  position int not null check (position >= 0),
  primary key (product_id, category_id)
);
comment on table catalog.product_category is
  'Where in the tree a product stands; the first place is its main one. spread: reference';
create index product_category_category on catalog.product_category (category_id, product_id);

create table catalog.media (
  product_id text collate "C" not null references catalog.product,
  position int not null check (position >= 0),
  asset_id text collate "C" not null references catalog.asset,
  alt jsonb not null,
  primary key (product_id, position)
);
comment on table catalog.media is
  'The pictures, films and files of a product in the order shown. spread: reference';
comment on column catalog.media.alt is 'json: SomeWords';
create index media_asset on catalog.media (asset_id);

create table catalog.publication (
  product_id text collate "C" not null references catalog.product,
  channel_id text collate "C" not null references channels.channel,
  from_at timestamptz,
  until_at timestamptz,
  primary key (product_id, channel_id),
  check (from_at < until_at)
);
comment on table catalog.publication is
  'The assortment of a channel: what it offers, and from when until when. spread: reference';
create index publication_channel on catalog.publication (channel_id, product_id);

create table catalog.variant (
  id text collate "C" primary key,
  product_id text collate "C" not null references catalog.product,
  sku text collate "C" not null check (length(sku) between 1 and 100),
  gtin text collate "C" check (gtin ~ '^([0-9]{8}|[0-9]{12}|[0-9]{13}|[0-9]{14})$'),
  state text not null check (state in ('active', 'archived')),
  position int not null check (position >= 0),
  options jsonb not null,
  options_key text collate "C" not null,
  weight_g int check (weight_g >= 0),
  content jsonb,
  requires_shipping boolean not null,
  tax_class text,
  asset_id text collate "C" references catalog.asset,
  attributes jsonb not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  live_sku text collate "C" generated always as (case when state = 'active' then sku end) stored,
  live_options text collate "C"
    generated always as (case when state = 'active' then options_key end) stored,
  gtin_14 text collate "C" generated always as (lpad(gtin, 14, '0')) stored,
  constraint variant_live_sku unique (live_sku) deferrable,
  constraint variant_live_options unique (product_id, live_options) deferrable
);
comment on table catalog.variant is
  'What is bought, priced, counted and scanned. Archived ones hold no SKU. spread: reference';
comment on column catalog.variant.id is 'id: var';
comment on column catalog.variant.state is 'type: VariantState';
comment on column catalog.variant.options is 'json: VariantOptions';
comment on column catalog.variant.options_key is 'The chosen values as one text, to be unique by';
comment on column catalog.variant.content is 'json: NetContent';
comment on column catalog.variant.tax_class is 'type: TaxClass';
comment on column catalog.variant.attributes is 'json: AttributeValues';
comment on column catalog.variant.gtin_14 is 'The GTIN at full length, as which all its forms meet';
create index variant_product on catalog.variant (product_id, position);
create index variant_sku on catalog.variant (sku, id);
create index variant_sku_folded on catalog.variant (lower(sku), id);
create index variant_gtin on catalog.variant (gtin) where gtin is not null;
create index variant_gtin_14 on catalog.variant (gtin_14) where gtin_14 is not null;
create index variant_asset on catalog.variant (asset_id) where asset_id is not null;

create table catalog.component (
  bundle_id text collate "C" not null references catalog.variant,
  variant_id text collate "C" not null references catalog.variant,
  position int not null check (position >= 0),
  quantity int not null check (quantity between 1 and 10000),
  primary key (bundle_id, variant_id),
  check (bundle_id <> variant_id)
);
comment on table catalog.component is
  'What a variant of a bundle is made of. spread: reference';
create index component_variant on catalog.component (variant_id);

create table catalog.change (
  product_id text collate "C" not null references catalog.product,
  version int not null check (version >= 1),
  kind text not null check (kind in ('created', 'changed')),
  actor text collate "C" not null,
  source text collate "C" not null,
  changed_at timestamptz not null,
  fields jsonb not null,
  primary key (product_id, version)
);
comment on table catalog.change is
  'Who made which version of a product, with each field before and after. spread: reference';
comment on column catalog.change.kind is 'type: ChangeKind';
comment on column catalog.change.source is
  'What the change was a part of: an editor, an import run, a bulk edit; undone by it';
comment on column catalog.change.fields is 'json: FieldChanges';
create index change_source on catalog.change (source, product_id);
