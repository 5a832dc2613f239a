-- The schema after all migrations, as PostgreSQL describes it.
-- Written by `npm run generate`: read it, never run it; the migrations are what runs.

create extension btree_gist;
create extension cube;
create extension pg_trgm;
create extension unaccent;

create schema carts;
create schema catalog;
create schema channels;
create schema counter;
create schema customers;
create schema delivery;
create schema fulfillment;
create schema integrations;
create schema inventory;
create schema locations;
create schema messages;
create schema orders;
create schema payments;
create schema platform;
create schema pricing;
create schema staff;
create schema storefront;

create sequence platform.event_position as bigint;

CREATE OR REPLACE FUNCTION storefront.asked(stems tsquery, plains tsquery, is_last boolean)
 RETURNS tsquery
 LANGUAGE sql
 IMMUTABLE
AS $function$ select case when numnode(stems) > 0 or is_last then stems || plains else stems end $function$;

CREATE OR REPLACE FUNCTION storefront.resembling(asked text, lang text)
 RETURNS TABLE(plain text, word text, nearness real)
 LANGUAGE sql
 STABLE
 SET "pg_trgm.similarity_threshold" TO '0.2'
AS $function$
  select w.plain, w.word, similarity(asked, w.plain)
  from storefront.word w
  where w.locale = lang and w.plain % asked
  order by similarity(asked, w.plain) desc, w.plain
  limit 50
$function$;

create table carts.cart (
  customer_id text collate "C" not null,
  id text collate "C" not null,
  channel_id text collate "C" not null,
  location_id text collate "C",
  buyer_id text collate "C",
  state text not null default 'active'::text,
  version integer not null default 1,
  count integer not null default 0,
  country character(2) not null,
  locale text,
  contact jsonb not null default '{}'::jsonb,
  address jsonb,
  billing_address jsonb,
  delivery_option_id text collate "C",
  note text,
  merged_into text collate "C",
  order_id text collate "C",
  frozen_for text,
  frozen_until timestamp with time zone,
  created_by text collate "C" not null,
  created_at timestamp with time zone not null,
  touched_at timestamp with time zone not null,
  abandoned_at timestamp with time zone,
  expires_at timestamp with time zone not null,
  constraint cart_pkey PRIMARY KEY (customer_id, id),
  constraint cart_check CHECK (((state = 'merged'::text) = (merged_into IS NOT NULL))),
  constraint cart_check1 CHECK (((state = 'ordered'::text) = (order_id IS NOT NULL))),
  constraint cart_check2 CHECK (((state = 'frozen'::text) = (frozen_until IS NOT NULL))),
  constraint cart_count_check CHECK ((count >= 0)),
  constraint cart_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint cart_locale_check CHECK ((locale = ANY (ARRAY['en'::text, 'fi'::text, 'da'::text, 'pl'::text]))),
  constraint cart_note_check CHECK (((length(note) >= 1) AND (length(note) <= 500))),
  constraint cart_state_check CHECK ((state = ANY (ARRAY['active'::text, 'frozen'::text, 'merged'::text, 'ordered'::text, 'expired'::text]))),
  constraint cart_version_check CHECK ((version >= 1))
);
comment on table carts.cart is 'What a person is about to buy in a channel, on all their devices. spread: by customer_id';
comment on column carts.cart.customer_id is 'id: per';
comment on column carts.cart.id is 'id: crt';
comment on column carts.cart.channel_id is 'id: chn';
comment on column carts.cart.location_id is 'id: loc';
comment on column carts.cart.buyer_id is 'id: per';
comment on column carts.cart.state is 'type: CartState';
comment on column carts.cart.count is 'Pieces in all lines';
comment on column carts.cart.locale is 'type: Locale';
comment on column carts.cart.contact is 'json: KeptContact';
comment on column carts.cart.address is 'json: PostalAddress';
comment on column carts.cart.billing_address is 'json: PostalAddress';
comment on column carts.cart.delivery_option_id is 'id: dop';
comment on column carts.cart.merged_into is 'id: crt';
comment on column carts.cart.order_id is 'id: ord';
CREATE INDEX cart_buyer ON carts.cart USING btree (buyer_id) WHERE ((state = 'active'::text) AND (buyer_id IS NOT NULL));
CREATE INDEX cart_by_id ON carts.cart USING btree (id);
CREATE INDEX cart_email ON carts.cart USING btree (((contact ->> 'email'::text))) WHERE ((state = 'active'::text) AND ((contact ->> 'email'::text) IS NOT NULL));
CREATE INDEX cart_ends ON carts.cart USING btree (expires_at) WHERE (state = 'active'::text);
CREATE INDEX cart_idle ON carts.cart USING btree (touched_at) WHERE ((state = 'active'::text) AND (abandoned_at IS NULL) AND (count > 0));
CREATE UNIQUE INDEX cart_live ON carts.cart USING btree (customer_id, channel_id) WHERE (state = ANY (ARRAY['active'::text, 'frozen'::text]));
CREATE INDEX cart_phone ON carts.cart USING btree (((contact ->> 'phone'::text))) WHERE ((state = 'active'::text) AND ((contact ->> 'phone'::text) IS NOT NULL));
CREATE INDEX cart_thaws ON carts.cart USING btree (frozen_until) WHERE (state = 'frozen'::text);
CREATE INDEX cart_touched ON carts.cart USING btree (channel_id, touched_at, id) WHERE (state = 'active'::text);

create table carts.coupon (
  customer_id text collate "C" not null,
  cart_id text collate "C" not null,
  code text collate "C" not null,
  entered_at timestamp with time zone not null,
  constraint coupon_pkey PRIMARY KEY (customer_id, cart_id, code),
  constraint coupon_code_check CHECK ((code = upper(code)))
);
comment on table carts.coupon is 'A code that was entered in a cart. spread: by customer_id';
comment on column carts.coupon.customer_id is 'id: per';
comment on column carts.coupon.cart_id is 'id: crt';

create table carts.hand_over (
  code_hash text collate "C" not null,
  id text collate "C" not null,
  customer_id text collate "C" not null,
  cart_id text collate "C" not null,
  made_by text collate "C" not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  taken_at timestamp with time zone,
  taken_by text collate "C",
  constraint hand_over_pkey PRIMARY KEY (code_hash),
  constraint hand_over_check CHECK (((taken_at IS NULL) = (taken_by IS NULL)))
);
comment on table carts.hand_over is 'A code, kept as its hash, that gives a cart into other hands once. spread: by code_hash';
comment on column carts.hand_over.id is 'id: hov';
comment on column carts.hand_over.customer_id is 'id: per';
comment on column carts.hand_over.cart_id is 'id: crt';
CREATE INDEX hand_over_cart ON carts.hand_over USING btree (cart_id);
CREATE INDEX hand_over_ends ON carts.hand_over USING btree (expires_at);

create table carts.kept_item (
  customer_id text collate "C" not null,
  channel_id text collate "C" not null,
  kind text not null,
  variant_id text collate "C" not null,
  quantity integer not null,
  kept_at timestamp with time zone not null,
  constraint kept_item_pkey PRIMARY KEY (customer_id, channel_id, kind, variant_id),
  constraint kept_item_kind_check CHECK ((kind = ANY (ARRAY['saved'::text, 'wish'::text]))),
  constraint kept_item_quantity_check CHECK (((quantity >= 1) AND (quantity <= 9999)))
);
comment on table carts.kept_item is 'What a person saved for later, or wishes for. spread: by customer_id';
comment on column carts.kept_item.customer_id is 'id: per';
comment on column carts.kept_item.channel_id is 'id: chn';
comment on column carts.kept_item.kind is 'type: KeptKind';
comment on column carts.kept_item.variant_id is 'id: var';

create table carts.line (
  customer_id text collate "C" not null,
  cart_id text collate "C" not null,
  id text collate "C" not null,
  variant_id text collate "C" not null,
  quantity integer not null,
  kind text,
  location_id text collate "C",
  pickup_day date,
  way text collate "C" not null,
  note text,
  told_minor bigint not null,
  told_sale boolean not null,
  told_at timestamp with time zone not null,
  added_by text not null,
  added_at timestamp with time zone not null,
  constraint line_pkey PRIMARY KEY (customer_id, cart_id, id),
  constraint line_added_by_check CHECK ((added_by = ANY (ARRAY['person'::text, 'staff'::text]))),
  constraint line_check CHECK (((NOT (kind IS DISTINCT FROM 'pickup'::text)) = (location_id IS NOT NULL))),
  constraint line_check1 CHECK (((location_id IS NULL) = (pickup_day IS NULL))),
  constraint line_kind_check CHECK ((kind = ANY (ARRAY['carry_out'::text, 'pickup'::text, 'delivery'::text]))),
  constraint line_note_check CHECK (((length(note) >= 1) AND (length(note) <= 200))),
  constraint line_quantity_check CHECK (((quantity >= 1) AND (quantity <= 9999))),
  constraint line_told_minor_check CHECK ((told_minor >= 0))
);
comment on table carts.line is 'An article in a cart, once for each way in which it reaches the person. spread: by customer_id';
comment on column carts.line.customer_id is 'id: per';
comment on column carts.line.cart_id is 'id: crt';
comment on column carts.line.id is 'id: lin';
comment on column carts.line.variant_id is 'id: var';
comment on column carts.line.kind is 'type: LineWay';
comment on column carts.line.location_id is 'id: loc';
comment on column carts.line.way is 'The choice as one text, so that the same one meets its line';
comment on column carts.line.told_minor is 'The unit price that the person was last told, so that no change of it is silent';
comment on column carts.line.added_by is 'type: AddedBy';
CREATE UNIQUE INDEX line_once ON carts.line USING btree (customer_id, cart_id, variant_id, way);

create table carts.merge (
  customer_id text collate "C" not null,
  cart_id text collate "C" not null,
  from_cart_id text collate "C" not null,
  from_customer_id text collate "C" not null,
  lines jsonb not null,
  merged_at timestamp with time zone not null,
  seen_at timestamp with time zone,
  constraint merge_pkey PRIMARY KEY (customer_id, cart_id, from_cart_id)
);
comment on table carts.merge is 'What became of each line as one cart went into another; once for a pair. spread: by customer_id';
comment on column carts.merge.customer_id is 'id: per';
comment on column carts.merge.cart_id is 'id: crt';
comment on column carts.merge.from_cart_id is 'id: crt';
comment on column carts.merge.from_customer_id is 'id: per';
comment on column carts.merge.lines is 'json: KeptMerge';

create table carts.share (
  token_hash text collate "C" not null,
  kind text not null,
  customer_id text collate "C" not null,
  cart_id text collate "C",
  channel_id text collate "C" not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint share_pkey PRIMARY KEY (token_hash),
  constraint share_check CHECK (((kind = 'cart'::text) = (cart_id IS NOT NULL))),
  constraint share_kind_check CHECK ((kind = ANY (ARRAY['cart'::text, 'wishlist'::text])))
);
comment on table carts.share is 'A link, kept as its hash, that shows a cart or a wishlist to whoever has it. spread: by token_hash';
comment on column carts.share.kind is 'type: ShareKind';
comment on column carts.share.customer_id is 'id: per';
comment on column carts.share.cart_id is 'id: crt';
comment on column carts.share.channel_id is 'id: chn';
CREATE INDEX share_ends ON carts.share USING btree (expires_at);

create table carts.visit (
  customer_id text collate "C" not null,
  cart_id text collate "C" not null,
  id text collate "C" not null,
  actor text collate "C" not null,
  location_id text collate "C",
  reason text not null,
  note text,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint visit_pkey PRIMARY KEY (customer_id, cart_id, id),
  constraint visit_note_check CHECK (((length(note) >= 1) AND (length(note) <= 200)))
);
comment on table carts.visit is 'A colleague had a person''s cart open, where and why; the person sees it. spread: by customer_id';
comment on column carts.visit.customer_id is 'id: per';
comment on column carts.visit.cart_id is 'id: crt';
comment on column carts.visit.id is 'id: vst';
comment on column carts.visit.location_id is 'id: loc';
comment on column carts.visit.reason is 'type: VisitReason';
CREATE UNIQUE INDEX visit_open ON carts.visit USING btree (customer_id, cart_id, actor) WHERE (closed_at IS NULL);

create table catalog.asset (
  id text collate "C" not null,
  hash text collate "C" not null,
  name text not null,
  media_type text not null,
  size_bytes integer not null,
  width integer,
  height integer,
  color character(7),
  preview text,
  source text collate "C",
  created_by text collate "C" not null,
  created_at timestamp with time zone not null,
  constraint asset_pkey PRIMARY KEY (id),
  constraint asset_hash_key UNIQUE (hash),
  constraint asset_check CHECK (((width IS NULL) = (height IS NULL))),
  constraint asset_color_check CHECK ((color ~ '^#[0-9a-f]{6}$'::text)),
  constraint asset_hash_check CHECK ((hash ~ '^[0-9a-f]{32}$'::text)),
  constraint asset_height_check CHECK ((height > 0)),
  constraint asset_name_check CHECK (((length(name) >= 1) AND (length(name) <= 255))),
  constraint asset_preview_check CHECK ((length(preview) <= 2000)),
  constraint asset_size_bytes_check CHECK ((size_bytes > 0)),
  constraint asset_width_check CHECK ((width > 0))
);
comment on table catalog.asset is 'A picture, film or file, once per content: the hash of its bytes names it. spread: reference';
comment on column catalog.asset.id is 'id: ast';
comment on column catalog.asset.color is 'The color that stands in while the picture loads';
comment on column catalog.asset.preview is 'A data URL of a few pixels, to be shown blurred';
comment on column catalog.asset.source is 'Where it was fetched from, so that it is fetched once';
CREATE INDEX asset_order ON catalog.asset USING btree (created_at, id);
CREATE INDEX asset_source ON catalog.asset USING btree (source) WHERE (source IS NOT NULL);

create table catalog.asset_content (
  asset_id text collate "C" not null,
  width integer not null,
  format text collate "C" not null,
  bytes bytea not null,
  constraint asset_content_pkey PRIMARY KEY (asset_id, width, format),
  constraint asset_content_format_check CHECK ((format ~ '^[a-z0-9]{2,5}$'::text)),
  constraint asset_content_width_check CHECK ((width >= 0))
);
comment on table catalog.asset_content is 'The bytes of an asset as uploaded (width 0) and of its smaller renditions. spread: reference';

create table catalog.attribute (
  code text collate "C" not null,
  kind text not null,
  name jsonb not null,
  localizable boolean not null,
  scopable boolean not null,
  is_facet boolean not null,
  unit text,
  choices jsonb not null,
  section text not null default ''::text,
  rank integer not null,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint attribute_pkey PRIMARY KEY (code),
  constraint attribute_check CHECK (((NOT localizable) OR (kind = ANY (ARRAY['text'::text, 'rich_text'::text])))),
  constraint attribute_check1 CHECK (((unit IS NULL) OR (kind = 'number'::text))),
  constraint attribute_check2 CHECK (((choices = '[]'::jsonb) OR (kind = ANY (ARRAY['select'::text, 'multi_select'::text])))),
  constraint attribute_kind_check CHECK ((kind = ANY (ARRAY['text'::text, 'rich_text'::text, 'number'::text, 'boolean'::text, 'select'::text, 'multi_select'::text, 'color'::text, 'date'::text, 'reference'::text]))),
  constraint attribute_rank_check CHECK ((rank >= 0)),
  constraint attribute_section_check CHECK ((length(section) <= 80)),
  constraint attribute_version_check CHECK ((version >= 1))
);
comment on table catalog.attribute is 'What may be said of products beside their texts, and in which form. spread: reference';
comment on column catalog.attribute.kind is 'type: AttributeKind';
comment on column catalog.attribute.name is 'json: SomeWords';
comment on column catalog.attribute.choices is 'json: Choices';
CREATE INDEX attribute_order ON catalog.attribute USING btree (rank, code);

create table catalog.category (
  id text collate "C" not null,
  handle text collate "C" not null,
  parent_id text collate "C",
  path text collate "C" not null,
  depth integer not null,
  rank integer not null,
  state text not null,
  texts jsonb not null,
  image text collate "C",
  attributes jsonb not null,
  feed_category text,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint category_pkey PRIMARY KEY (id),
  constraint category_handle_key UNIQUE (handle),
  constraint category_path_key UNIQUE (path),
  constraint category_check CHECK ((path ~~ (('%'::text || id) || '/'::text))),
  constraint category_check1 CHECK (((parent_id IS NULL) = (depth = 0))),
  constraint category_check2 CHECK (((parent_id IS NULL) OR (path ~~ (((('%'::text || parent_id) || '/'::text) || id) || '/'::text)))),
  constraint category_depth_check CHECK (((depth >= 0) AND (depth <= 15))),
  constraint category_feed_category_check CHECK ((length(feed_category) <= 750)),
  constraint category_rank_check CHECK ((rank >= 0)),
  constraint category_state_check CHECK ((state = ANY (ARRAY['active'::text, 'hidden'::text]))),
  constraint category_version_check CHECK ((version >= 1))
);
comment on table catalog.category is 'A place in the tree that people browse; the path names all above it. spread: reference';
comment on column catalog.category.id is 'id: cat';
comment on column catalog.category.state is 'type: CategoryState';
comment on column catalog.category.texts is 'json: CategoryTexts';
comment on column catalog.category.attributes is 'json: CategoryAttributes';
comment on column catalog.category.feed_category is 'Its name or number in the taxonomy of feeds';
CREATE INDEX category_children ON catalog.category USING btree (parent_id, rank, id);
CREATE INDEX category_image ON catalog.category USING btree (image) WHERE (image IS NOT NULL);

create table catalog.category_slug (
  locale text collate "C" not null,
  slug text collate "C" not null,
  category_id text collate "C" not null,
  is_current boolean not null,
  constraint category_slug_pkey PRIMARY KEY (locale, slug)
);
comment on table catalog.category_slug is 'The addresses of categories, now and once: old ones lead on. spread: reference';
comment on column catalog.category_slug.locale is 'type: Locale';
CREATE INDEX category_slug_category ON catalog.category_slug USING btree (category_id);
CREATE UNIQUE INDEX category_slug_current ON catalog.category_slug USING btree (category_id, locale) WHERE is_current;

create table catalog.change (
  product_id text collate "C" not null,
  version integer not null,
  kind text not null,
  actor text collate "C" not null,
  source text collate "C" not null,
  changed_at timestamp with time zone not null,
  fields jsonb not null,
  constraint change_pkey PRIMARY KEY (product_id, version),
  constraint change_kind_check CHECK ((kind = ANY (ARRAY['created'::text, 'changed'::text]))),
  constraint change_version_check CHECK ((version >= 1))
);
comment on table catalog.change is 'Who made which version of a product, with each field before and after. spread: reference';
comment on column catalog.change.kind is 'type: ChangeKind';
comment on column catalog.change.source is 'What the change was a part of: an editor, an import run, a bulk edit; undone by it';
comment on column catalog.change.fields is 'json: FieldChanges';
CREATE INDEX change_source ON catalog.change USING btree (source, product_id);

create table catalog.component (
  bundle_id text collate "C" not null,
  variant_id text collate "C" not null,
  "position" integer not null,
  quantity integer not null,
  constraint component_pkey PRIMARY KEY (bundle_id, variant_id),
  constraint component_check CHECK ((bundle_id <> variant_id)),
  constraint component_position_check CHECK (("position" >= 0)),
  constraint component_quantity_check CHECK (((quantity >= 1) AND (quantity <= 10000)))
);
comment on table catalog.component is 'What a variant of a bundle is made of. spread: reference';
CREATE INDEX component_variant ON catalog.component USING btree (variant_id);

create table catalog.media (
  product_id text collate "C" not null,
  "position" integer not null,
  asset_id text collate "C" not null,
  alt jsonb not null,
  constraint media_pkey PRIMARY KEY (product_id, "position"),
  constraint media_position_check CHECK (("position" >= 0))
);
comment on table catalog.media is 'The pictures, films and files of a product in the order shown. spread: reference';
comment on column catalog.media.alt is 'json: SomeWords';
CREATE INDEX media_asset ON catalog.media USING btree (asset_id);

create table catalog.product (
  id text collate "C" not null,
  handle text collate "C" not null,
  kind text not null,
  state text not null,
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
  variant_count integer not null,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint product_pkey PRIMARY KEY (id),
  constraint product_handle_key UNIQUE (handle),
  constraint product_kind_check CHECK ((kind = ANY (ARRAY['simple'::text, 'bundle'::text]))),
  constraint product_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'active'::text, 'archived'::text]))),
  constraint product_variant_count_check CHECK ((variant_count >= 0)),
  constraint product_version_check CHECK ((version >= 1))
);
comment on table catalog.product is 'What is offered under one name; its variants are what is bought. spread: reference';
comment on column catalog.product.id is 'id: prd';
comment on column catalog.product.kind is 'type: ProductKind';
comment on column catalog.product.state is 'type: ProductState';
comment on column catalog.product.name is 'The title in the first language that has one: what lists of staff sort by';
comment on column catalog.product.tax_class is 'type: TaxClass';
comment on column catalog.product.unit is 'type: Unit';
comment on column catalog.product.texts is 'json: ProductTexts';
comment on column catalog.product.attributes is 'json: AttributeValues';
comment on column catalog.product.options is 'json: ProductOptions';
comment on column catalog.product.compliance is 'json: Compliance';
comment on column catalog.product.search_text is 'Titles, handle, vendor, type and tags, folded to plain letters by rules/fold-text';
comment on column catalog.product.gaps is 'What is missing for it to be published, found by rules/gaps as it is saved';
comment on column catalog.product.variant_count is 'How many of its variants are not archived';
CREATE INDEX product_bundles ON catalog.product USING btree (version) WHERE (kind = 'bundle'::text);
CREATE INDEX product_changed ON catalog.product USING btree (changed_at, id);
CREATE INDEX product_created ON catalog.product USING btree (created_at, id);
CREATE INDEX product_gaps ON catalog.product USING gin (gaps);
CREATE INDEX product_name ON catalog.product USING btree (name, id);
CREATE INDEX product_search ON catalog.product USING gin (search_text gin_trgm_ops);
CREATE INDEX product_state ON catalog.product USING btree (state, id);
CREATE INDEX product_tags ON catalog.product USING gin (tags);
CREATE INDEX product_vendor ON catalog.product USING btree (vendor, id);

create table catalog.product_category (
  product_id text collate "C" not null,
  category_id text collate "C" not null,
  "position" integer not null,
  constraint product_category_pkey PRIMARY KEY (product_id, category_id),
  constraint product_category_position_check CHECK (("position" >= 0))
);
comment on table catalog.product_category is 'Where in the tree a product stands; the first place is its main one. spread: reference';
CREATE INDEX product_category_category ON catalog.product_category USING btree (category_id, product_id);

create table catalog.product_slug (
  locale text collate "C" not null,
  slug text collate "C" not null,
  product_id text collate "C" not null,
  is_current boolean not null,
  constraint product_slug_pkey PRIMARY KEY (locale, slug)
);
comment on table catalog.product_slug is 'The addresses of products, now and once: old ones lead on. spread: reference';
comment on column catalog.product_slug.locale is 'type: Locale';
CREATE UNIQUE INDEX product_slug_current ON catalog.product_slug USING btree (product_id, locale) WHERE is_current;
CREATE INDEX product_slug_product ON catalog.product_slug USING btree (product_id);

create table catalog.publication (
  product_id text collate "C" not null,
  channel_id text collate "C" not null,
  from_at timestamp with time zone,
  until_at timestamp with time zone,
  constraint publication_pkey PRIMARY KEY (product_id, channel_id),
  constraint publication_check CHECK ((from_at < until_at))
);
comment on table catalog.publication is 'The assortment of a channel: what it offers, and from when until when. spread: reference';
CREATE INDEX publication_channel ON catalog.publication USING btree (channel_id, product_id);

create table catalog.variant (
  id text collate "C" not null,
  product_id text collate "C" not null,
  sku text collate "C" not null,
  gtin text collate "C",
  state text not null,
  "position" integer not null,
  options jsonb not null,
  options_key text collate "C" not null,
  weight_g integer,
  content jsonb,
  requires_shipping boolean not null,
  tax_class text,
  asset_id text collate "C",
  attributes jsonb not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  live_sku text collate "C" generated always as (
CASE
    WHEN (state = 'active'::text) THEN sku
    ELSE NULL::text
END) stored,
  live_options text collate "C" generated always as (
CASE
    WHEN (state = 'active'::text) THEN options_key
    ELSE NULL::text
END) stored,
  gtin_14 text collate "C" generated always as (lpad(gtin, 14, '0'::text)) stored,
  constraint variant_pkey PRIMARY KEY (id),
  constraint variant_live_options UNIQUE (product_id, live_options) DEFERRABLE,
  constraint variant_live_sku UNIQUE (live_sku) DEFERRABLE,
  constraint variant_gtin_check CHECK ((gtin ~ '^([0-9]{8}|[0-9]{12}|[0-9]{13}|[0-9]{14})$'::text)),
  constraint variant_position_check CHECK (("position" >= 0)),
  constraint variant_sku_check CHECK (((length(sku) >= 1) AND (length(sku) <= 100))),
  constraint variant_state_check CHECK ((state = ANY (ARRAY['active'::text, 'archived'::text]))),
  constraint variant_weight_g_check CHECK ((weight_g >= 0))
);
comment on table catalog.variant is 'What is bought, priced, counted and scanned. Archived ones hold no SKU. spread: reference';
comment on column catalog.variant.id is 'id: var';
comment on column catalog.variant.state is 'type: VariantState';
comment on column catalog.variant.options is 'json: VariantOptions';
comment on column catalog.variant.options_key is 'The chosen values as one text, to be unique by';
comment on column catalog.variant.content is 'json: NetContent';
comment on column catalog.variant.tax_class is 'type: TaxClass';
comment on column catalog.variant.attributes is 'json: AttributeValues';
comment on column catalog.variant.gtin_14 is 'The GTIN at full length, as which all its forms meet';
CREATE INDEX variant_asset ON catalog.variant USING btree (asset_id) WHERE (asset_id IS NOT NULL);
CREATE INDEX variant_gtin ON catalog.variant USING btree (gtin) WHERE (gtin IS NOT NULL);
CREATE INDEX variant_gtin_14 ON catalog.variant USING btree (gtin_14) WHERE (gtin_14 IS NOT NULL);
CREATE INDEX variant_product ON catalog.variant USING btree (product_id, "position");
CREATE INDEX variant_sku ON catalog.variant USING btree (sku, id);
CREATE INDEX variant_sku_folded ON catalog.variant USING btree (lower(sku), id);

create table channels.brand (
  id text collate "C" not null,
  code text collate "C" not null,
  name text not null,
  legal_entity jsonb not null,
  state text not null default 'active'::text,
  rank integer not null default 0,
  published_kit integer,
  kit_edits integer not null default 0,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint brand_pkey PRIMARY KEY (id),
  constraint brand_code_key UNIQUE (code),
  constraint brand_code_check CHECK ((code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint brand_kit_edits_check CHECK ((kit_edits >= 0)),
  constraint brand_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80))),
  constraint brand_published_kit_check CHECK ((published_kit >= 1)),
  constraint brand_rank_check CHECK ((rank >= 0)),
  constraint brand_state_check CHECK ((state = ANY (ARRAY['active'::text, 'archived'::text]))),
  constraint brand_version_check CHECK ((version >= 1))
);
comment on table channels.brand is 'A brand: a name, the company behind it, and the kit that it wears. spread: reference';
comment on column channels.brand.id is 'id: brd';
comment on column channels.brand.legal_entity is 'json: LegalEntity';
comment on column channels.brand.state is 'type: BrandState';
comment on column channels.brand.kit_edits is 'Counts every edit of every kit of the brand, so that no version of a kit is ever used twice';
CREATE INDEX brand_order ON channels.brand USING btree (rank, id);

create table channels.brand_kit (
  brand_id text collate "C" not null,
  number integer not null,
  kit jsonb not null,
  theme_hash text collate "C" not null,
  note text not null default ''::text,
  override_reason text,
  changed_by text collate "C" not null,
  changed_at timestamp with time zone not null,
  published_at timestamp with time zone,
  version integer not null,
  constraint brand_kit_pkey PRIMARY KEY (brand_id, number),
  constraint brand_kit_note_check CHECK ((length(note) <= 200)),
  constraint brand_kit_number_check CHECK ((number >= 1)),
  constraint brand_kit_override_reason_check CHECK (((length(override_reason) >= 3) AND (length(override_reason) <= 300))),
  constraint brand_kit_theme_hash_check CHECK ((theme_hash ~ '^[0-9a-z]{20}$'::text)),
  constraint brand_kit_version_check CHECK ((version >= 1))
);
comment on table channels.brand_kit is 'Every kit that a brand wore, and at most one draft (not published yet). spread: reference';
comment on column channels.brand_kit.kit is 'json: BrandKit';
CREATE UNIQUE INDEX brand_kit_one_draft ON channels.brand_kit USING btree (brand_id) WHERE (published_at IS NULL);
CREATE INDEX brand_kit_theme_hash ON channels.brand_kit USING btree (theme_hash);

create table channels.channel (
  id text collate "C" not null,
  brand_id text collate "C" not null,
  code text collate "C" not null,
  kind text not null,
  name jsonb not null,
  currency character(3) not null,
  country character(2) not null,
  locales text[] not null,
  default_locale text not null,
  tax_zone text not null,
  prices_include_tax boolean not null,
  price_policy text not null,
  host text,
  path text not null default ''::text,
  payment_methods text[] not null,
  delivery_methods text[] not null,
  location_id text collate "C",
  settings jsonb not null,
  state text not null default 'active'::text,
  rank integer not null default 0,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint channel_pkey PRIMARY KEY (id),
  constraint channel_code_key UNIQUE (code),
  constraint channel_check CHECK ((default_locale = ANY (locales))),
  constraint channel_check1 CHECK (((kind = 'store'::text) = (location_id IS NOT NULL))),
  constraint channel_check2 CHECK (((host IS NOT NULL) OR (path = ''::text))),
  constraint channel_code_check CHECK ((code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint channel_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint channel_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint channel_kind_check CHECK ((kind = ANY (ARRAY['web'::text, 'app'::text, 'store'::text, 'call_center'::text, 'social'::text, 'chat'::text, 'marketplace'::text, 'agent'::text, 'b2b'::text]))),
  constraint channel_locales_check CHECK ((cardinality(locales) >= 1)),
  constraint channel_price_policy_check CHECK ((price_policy = ANY (ARRAY['one_price'::text, 'declared'::text]))),
  constraint channel_rank_check CHECK ((rank >= 0)),
  constraint channel_state_check CHECK ((state = ANY (ARRAY['active'::text, 'paused'::text, 'archived'::text]))),
  constraint channel_version_check CHECK ((version >= 1))
);
comment on table channels.channel is 'One way in which people meet a brand; a store channel names its location. spread: reference';
comment on column channels.channel.id is 'id: chn';
comment on column channels.channel.kind is 'type: ChannelKind';
comment on column channels.channel.name is 'json: Words';
comment on column channels.channel.currency is 'type: Currency';
comment on column channels.channel.locales is 'type: Locale';
comment on column channels.channel.default_locale is 'type: Locale';
comment on column channels.channel.price_policy is 'type: PricePolicy';
comment on column channels.channel.payment_methods is 'type: PaymentMethod';
comment on column channels.channel.delivery_methods is 'type: DeliveryMethod';
comment on column channels.channel.location_id is 'id: loc';
comment on column channels.channel.settings is 'json: ChannelSettings';
comment on column channels.channel.state is 'type: ChannelState';
CREATE UNIQUE INDEX channel_address ON channels.channel USING btree (host, path) WHERE ((host IS NOT NULL) AND (state <> 'archived'::text));
CREATE INDEX channel_brand ON channels.channel USING btree (brand_id);
CREATE UNIQUE INDEX channel_location ON channels.channel USING btree (brand_id, location_id) WHERE ((location_id IS NOT NULL) AND (state <> 'archived'::text));
CREATE INDEX channel_order ON channels.channel USING btree (rank, id);

create table counter.sale (
  location_id text collate "C" not null,
  id text collate "C" not null,
  device_id text collate "C" not null,
  cart_id text collate "C" not null,
  state text not null,
  name text,
  customer text,
  taken boolean not null default false,
  count integer not null default 0,
  total_minor bigint not null default 0,
  currency character(3) not null,
  opened_at timestamp with time zone not null,
  held_at timestamp with time zone,
  by text not null,
  order_id text collate "C",
  order_number text,
  settled_at timestamp with time zone,
  version integer not null default 1,
  constraint sale_pkey PRIMARY KEY (location_id, id),
  constraint sale_check CHECK (((state = 'done'::text) = (order_id IS NOT NULL))),
  constraint sale_check1 CHECK (((order_id IS NULL) = (order_number IS NULL))),
  constraint sale_check2 CHECK (((state <> 'held'::text) OR (held_at IS NOT NULL))),
  constraint sale_check3 CHECK (((state = ANY (ARRAY['done'::text, 'discarded'::text])) = (settled_at IS NOT NULL))),
  constraint sale_count_check CHECK ((count >= 0)),
  constraint sale_customer_check CHECK (((length(customer) >= 1) AND (length(customer) <= 90))),
  constraint sale_id_check CHECK ((id ~~ 'sal\_%'::text)),
  constraint sale_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60))),
  constraint sale_state_check CHECK ((state = ANY (ARRAY['open'::text, 'held'::text, 'done'::text, 'discarded'::text]))),
  constraint sale_total_minor_check CHECK ((total_minor >= 0)),
  constraint sale_version_check CHECK ((version >= 1))
);
comment on table counter.sale is 'A sale of a till: the cart it has open or parked, and the order it became. spread: by location_id';
comment on column counter.sale.location_id is 'id: loc';
comment on column counter.sale.id is 'id: sal';
comment on column counter.sale.device_id is 'id: dev';
comment on column counter.sale.cart_id is 'id: crt';
comment on column counter.sale.state is 'type: SaleState';
comment on column counter.sale.taken is 'The cart is its shopper''s, who handed it over: let go, it is theirs again';
comment on column counter.sale.currency is 'type: Currency';
comment on column counter.sale.by is 'Who touched it last, as `staff:stf_…`';
comment on column counter.sale.order_id is 'id: ord';
CREATE INDEX sale_cart ON counter.sale USING btree (cart_id);
CREATE INDEX sale_done ON counter.sale USING btree (location_id, device_id, settled_at, id) WHERE (state = 'done'::text);
CREATE INDEX sale_held ON counter.sale USING btree (location_id, held_at, id) WHERE (state = 'held'::text);
CREATE UNIQUE INDEX sale_live ON counter.sale USING btree (location_id, cart_id) WHERE (state = ANY (ARRAY['open'::text, 'held'::text]));
CREATE UNIQUE INDEX sale_open ON counter.sale USING btree (location_id, device_id) WHERE (state = 'open'::text);

create table customers.account (
  id text collate "C" not null,
  shopper_id text collate "C" not null,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  password text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_provider_id_account_id_key UNIQUE (provider_id, account_id)
);
comment on table customers.account is 'spread: local';
CREATE INDEX account_shopper_id_idx ON customers.account USING btree (shopper_id);

create table customers.address (
  person_id text collate "C" not null,
  id text collate "C" not null,
  label text not null,
  address jsonb not null,
  is_default boolean not null,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint address_pkey PRIMARY KEY (person_id, id),
  constraint address_id_check CHECK ((id ~~ 'adr\_%'::text)),
  constraint address_label_check CHECK ((length(label) <= 40)),
  constraint address_version_check CHECK ((version >= 1))
);
comment on table customers.address is 'Where a shopper has things sent, to be chosen instead of typed. spread: by person_id';
comment on column customers.address.id is 'id: adr';
comment on column customers.address.address is 'json: PostalAddress';
CREATE UNIQUE INDEX address_default ON customers.address USING btree (person_id) WHERE is_default;

create table customers.identity (
  person_id text collate "C" not null,
  kind text not null,
  value text not null,
  verified boolean not null default false,
  source text not null,
  first_seen_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  constraint identity_pkey PRIMARY KEY (person_id, kind, value),
  constraint identity_kind_check CHECK ((kind = ANY (ARRAY['email'::text, 'phone'::text, 'device'::text, 'loyalty_card'::text, 'account'::text, 'provider'::text]))),
  constraint identity_value_check CHECK (((length(value) >= 1) AND (length(value) <= 320)))
);
comment on table customers.identity is 'spread: by person_id';
comment on column customers.identity.person_id is 'id: per';
comment on column customers.identity.kind is 'type: IdentityKind';
comment on column customers.identity.verified is 'Only verified identities ever join two people.';
CREATE INDEX identity_value ON customers.identity USING btree (kind, value);

create table customers.passkey (
  id text collate "C" not null,
  name text,
  public_key text not null,
  shopper_id text collate "C" not null,
  credential_id text not null,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamp with time zone,
  constraint passkey_pkey PRIMARY KEY (id),
  constraint passkey_credential_id_key UNIQUE (credential_id)
);
comment on table customers.passkey is 'spread: local';
CREATE INDEX passkey_shopper_id_idx ON customers.passkey USING btree (shopper_id);

create table customers.person (
  id text collate "C" not null,
  known boolean not null default false,
  given_name text,
  family_name text,
  locale text,
  merged_into text collate "C",
  erased_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_check CHECK ((merged_into <> id)),
  constraint person_family_name_check CHECK ((length(family_name) <= 80)),
  constraint person_given_name_check CHECK ((length(given_name) <= 80)),
  constraint person_id_check CHECK ((id ~~ 'per\_%'::text)),
  constraint person_locale_check CHECK ((locale = ANY (ARRAY['en'::text, 'fi'::text, 'da'::text, 'pl'::text])))
);
comment on table customers.person is 'spread: by id';
comment on column customers.person.id is 'id: per';
comment on column customers.person.locale is 'type: PersonLocale';
comment on column customers.person.merged_into is 'id: per';

create table customers.person_link (
  person_id text collate "C" not null,
  linked_id text collate "C" not null,
  evidence jsonb not null,
  linked_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  undone_by text,
  constraint person_link_pkey PRIMARY KEY (person_id, linked_id, linked_at),
  constraint person_link_check CHECK ((linked_id <> person_id))
);
comment on table customers.person_link is 'spread: by person_id';
comment on column customers.person_link.person_id is 'id: per';
comment on column customers.person_link.linked_id is 'id: per';
comment on column customers.person_link.evidence is 'json: LinkEvidence';
CREATE UNIQUE INDEX person_link_open ON customers.person_link USING btree (person_id, linked_id) WHERE (undone_at IS NULL);

create table customers.rate_limit (
  id text collate "C" not null,
  key text not null,
  count integer not null,
  last_request bigint not null,
  constraint rate_limit_pkey PRIMARY KEY (id),
  constraint rate_limit_key_key UNIQUE (key)
);
comment on table customers.rate_limit is 'spread: local';

create table customers.revocation (
  only_one boolean not null default true,
  count bigint not null,
  constraint revocation_pkey PRIMARY KEY (only_one),
  constraint revocation_only_one_check CHECK (only_one)
);
comment on table customers.revocation is 'spread: local';

create table customers.session (
  id text collate "C" not null,
  token text not null,
  shopper_id text collate "C" not null,
  by text not null default 'magic_link'::text,
  ip text,
  user_agent text,
  last_seen_at timestamp with time zone,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_token_key UNIQUE (token),
  constraint session_by_check CHECK ((by = ANY (ARRAY['magic_link'::text, 'passkey'::text])))
);
comment on table customers.session is 'spread: local';
comment on column customers.session.id is 'id: ses';
comment on column customers.session.by is 'type: ShopperSignedInBy';
CREATE INDEX session_expires_at_idx ON customers.session USING btree (expires_at);
CREATE INDEX session_shopper_id_idx ON customers.session USING btree (shopper_id);

create table customers.shopper (
  id text collate "C" not null,
  name text not null default ''::text,
  email text not null,
  email_verified boolean not null default false,
  image text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint shopper_pkey PRIMARY KEY (id),
  constraint shopper_email_key UNIQUE (email),
  constraint shopper_email_check CHECK ((email = lower(email))),
  constraint shopper_id_check CHECK ((id ~~ 'per\_%'::text))
);
comment on table customers.shopper is 'spread: local';
comment on column customers.shopper.id is 'id: per';

create table customers.throttle (
  key text collate "C" not null,
  failures integer not null,
  next_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  constraint throttle_pkey PRIMARY KEY (key),
  constraint throttle_failures_check CHECK ((failures >= 0))
);
comment on table customers.throttle is 'spread: local';
CREATE INDEX throttle_last_at_idx ON customers.throttle USING btree (last_at);

create table customers.verification (
  id text collate "C" not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint verification_pkey PRIMARY KEY (id)
);
comment on table customers.verification is 'spread: local';
CREATE INDEX verification_expires_at_idx ON customers.verification USING btree (expires_at);
CREATE INDEX verification_identifier_idx ON customers.verification USING btree (identifier);

create table delivery.option (
  id text collate "C" not null,
  code text collate "C" not null,
  name jsonb not null,
  description jsonb not null,
  kind text not null,
  carrier text not null,
  currency character(3) not null,
  channel_ids text[] collate "C" not null,
  zone_ids text[] collate "C" not null,
  rates jsonb not null,
  free_from_minor bigint,
  max_weight_g integer,
  pace jsonb not null,
  needs_phone boolean not null,
  state text not null default 'active'::text,
  rank integer not null default 0,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint option_pkey PRIMARY KEY (id),
  constraint option_code_key UNIQUE (code),
  constraint option_carrier_check CHECK (((length(carrier) >= 1) AND (length(carrier) <= 60))),
  constraint option_code_check CHECK ((code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint option_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint option_free_from_minor_check CHECK ((free_from_minor >= 0)),
  constraint option_kind_check CHECK ((kind = ANY (ARRAY['home'::text, 'parcel_point'::text, 'letter'::text, 'courier'::text]))),
  constraint option_max_weight_g_check CHECK ((max_weight_g >= 1)),
  constraint option_rank_check CHECK ((rank >= 0)),
  constraint option_rates_check CHECK ((jsonb_array_length(rates) >= 1)),
  constraint option_state_check CHECK ((state = ANY (ARRAY['active'::text, 'paused'::text, 'archived'::text]))),
  constraint option_version_check CHECK ((version >= 1)),
  constraint option_zone_ids_check CHECK ((cardinality(zone_ids) >= 1))
);
comment on table delivery.option is 'A way to have goods sent: where to, at what rate, in how many days. spread: reference';
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
CREATE INDEX option_order ON delivery.option USING btree (rank, id);

create table delivery.pickup_rule (
  location_id text collate "C" not null,
  enabled boolean not null,
  prepare_minutes integer not null,
  days_ahead integer not null,
  cut_off time without time zone,
  hold_days integer not null,
  version integer not null default 1,
  changed_at timestamp with time zone not null,
  constraint pickup_rule_pkey PRIMARY KEY (location_id),
  constraint pickup_rule_days_ahead_check CHECK (((days_ahead >= 0) AND (days_ahead <= 60))),
  constraint pickup_rule_hold_days_check CHECK (((hold_days >= 1) AND (hold_days <= 60))),
  constraint pickup_rule_prepare_minutes_check CHECK (((prepare_minutes >= 0) AND (prepare_minutes <= 10080))),
  constraint pickup_rule_version_check CHECK ((version >= 1))
);
comment on table delivery.pickup_rule is 'How a store gives out what was ordered, where it differs from the usual. spread: reference';

create table delivery.zone (
  id text collate "C" not null,
  code text collate "C" not null,
  name jsonb not null,
  areas jsonb not null,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint zone_pkey PRIMARY KEY (id),
  constraint zone_code_key UNIQUE (code),
  constraint zone_areas_check CHECK ((jsonb_array_length(areas) >= 1)),
  constraint zone_code_check CHECK ((code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint zone_version_check CHECK ((version >= 1))
);
comment on table delivery.zone is 'A part of the world: countries, or stretches of their postal codes. spread: reference';
comment on column delivery.zone.id is 'id: dzn';
comment on column delivery.zone.name is 'json: Words';
comment on column delivery.zone.areas is 'json: ZoneAreas';

create table fulfillment.followed_order (
  customer_id text collate "C" not null,
  order_id text collate "C" not null,
  times integer not null default 1,
  constraint followed_order_pkey PRIMARY KEY (customer_id, order_id),
  constraint followed_order_times_check CHECK ((times >= 1))
);
comment on table fulfillment.followed_order is 'Orders whose goods are followed; held while its fulfillment orders are brought in line. spread: by customer_id';
comment on column fulfillment.followed_order.customer_id is 'id: per';
comment on column fulfillment.followed_order.order_id is 'id: ord';

create table fulfillment.fulfillment_order (
  customer_id text collate "C" not null,
  id text collate "C" not null,
  order_id text collate "C" not null,
  order_number text collate "C" not null,
  channel_id text collate "C" not null,
  location_id text collate "C",
  kind text not null,
  state text not null,
  held boolean not null default false,
  group_key text collate "C" not null,
  due_on date not null,
  option jsonb,
  recipient jsonb not null,
  address jsonb,
  locale text not null,
  code text collate "C",
  wrong_codes integer not null default 0,
  hold_until date,
  collected_by text,
  tracking jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint fulfillment_order_pkey PRIMARY KEY (customer_id, id),
  constraint fulfillment_order_customer_id_order_id_group_key_key UNIQUE (customer_id, order_id, group_key),
  constraint fulfillment_order_check CHECK (((kind = 'pickup'::text) OR (code IS NULL))),
  constraint fulfillment_order_check1 CHECK (((state <> ALL (ARRAY['ready'::text, 'collected'::text])) OR (code IS NOT NULL))),
  constraint fulfillment_order_check2 CHECK (((kind <> 'pickup'::text) OR (state = ANY (ARRAY['requested'::text, 'picking'::text, 'ready'::text, 'collected'::text, 'canceled'::text])))),
  constraint fulfillment_order_check3 CHECK (((kind <> 'delivery'::text) OR (state = ANY (ARRAY['requested'::text, 'accepted'::text, 'picking'::text, 'packed'::text, 'shipped'::text, 'delivered'::text, 'canceled'::text])))),
  constraint fulfillment_order_check4 CHECK (((kind <> 'carry_out'::text) OR (state = ANY (ARRAY['requested'::text, 'handed_out'::text, 'canceled'::text])))),
  constraint fulfillment_order_code_check CHECK ((code ~ '^[2-9A-HJKMNP-Z]{6}$'::text)),
  constraint fulfillment_order_id_check CHECK ((id ~~ 'ful\_%'::text)),
  constraint fulfillment_order_kind_check CHECK ((kind = ANY (ARRAY['carry_out'::text, 'pickup'::text, 'delivery'::text]))),
  constraint fulfillment_order_locale_check CHECK ((locale = ANY (ARRAY['en'::text, 'fi'::text, 'da'::text, 'pl'::text]))),
  constraint fulfillment_order_state_check CHECK ((state = ANY (ARRAY['requested'::text, 'accepted'::text, 'picking'::text, 'packed'::text, 'shipped'::text, 'delivered'::text, 'ready'::text, 'collected'::text, 'handed_out'::text, 'canceled'::text]))),
  constraint fulfillment_order_version_check CHECK ((version >= 1)),
  constraint fulfillment_order_wrong_codes_check CHECK (((wrong_codes >= 0) AND (wrong_codes <= 1000)))
);
comment on table fulfillment.fulfillment_order is 'Goods of one order that leave one location in one way. spread: by customer_id';
comment on column fulfillment.fulfillment_order.customer_id is 'id: per';
comment on column fulfillment.fulfillment_order.id is 'id: ful';
comment on column fulfillment.fulfillment_order.order_id is 'id: ord';
comment on column fulfillment.fulfillment_order.kind is 'type: FulfillmentKind';
comment on column fulfillment.fulfillment_order.state is 'type: FulfillmentState';
comment on column fulfillment.fulfillment_order.held is 'The order is on hold: nothing of it may leave for now';
comment on column fulfillment.fulfillment_order.group_key is 'Kind, place and promise in one word: the same order twice makes nothing twice';
comment on column fulfillment.fulfillment_order.option is 'json: ChosenOption';
comment on column fulfillment.fulfillment_order.recipient is 'json: Recipient';
comment on column fulfillment.fulfillment_order.address is 'json: PostalAddress';
comment on column fulfillment.fulfillment_order.locale is 'type: Locale';
comment on column fulfillment.fulfillment_order.code is 'What the person shows at the counter; the staff never reads it here';
comment on column fulfillment.fulfillment_order.tracking is 'json: ParcelTracking';
CREATE INDEX fulfillment_order_channel ON fulfillment.fulfillment_order USING btree (channel_id);
CREATE INDEX fulfillment_order_day ON fulfillment.fulfillment_order USING btree (due_on, id);
CREATE INDEX fulfillment_order_id ON fulfillment.fulfillment_order USING btree (id);
CREATE INDEX fulfillment_order_number ON fulfillment.fulfillment_order USING btree (order_number text_pattern_ops);
CREATE INDEX fulfillment_order_order ON fulfillment.fulfillment_order USING btree (order_id);
CREATE INDEX fulfillment_order_place_day ON fulfillment.fulfillment_order USING btree (location_id, due_on, id);
CREATE INDEX fulfillment_order_work ON fulfillment.fulfillment_order USING btree (location_id, state, due_on, id);

create table fulfillment.line (
  customer_id text collate "C" not null,
  fulfillment_id text collate "C" not null,
  order_line_id text collate "C" not null,
  rank integer not null,
  variant_id text collate "C" not null,
  sku text not null,
  title text not null,
  detail text,
  quantity integer not null,
  picked integer not null default 0,
  which jsonb,
  constraint line_pkey PRIMARY KEY (customer_id, fulfillment_id, order_line_id),
  constraint line_check CHECK (((picked >= 0) AND (picked <= quantity))),
  constraint line_quantity_check CHECK ((quantity >= 0)),
  constraint line_rank_check CHECK ((rank >= 0))
);
comment on table fulfillment.line is 'How much of an order line leaves with a fulfillment order. spread: by customer_id';
comment on column fulfillment.line.order_line_id is 'id: oln';
comment on column fulfillment.line.variant_id is 'id: var';
comment on column fulfillment.line.which is 'json: WhichPieces';

create table fulfillment.step (
  customer_id text collate "C" not null,
  fulfillment_id text collate "C" not null,
  number integer not null,
  action text not null,
  from_state text,
  to_state text not null,
  at timestamp with time zone not null,
  by text not null,
  note text,
  constraint step_pkey PRIMARY KEY (customer_id, fulfillment_id, number),
  constraint step_action_check CHECK ((action = ANY (ARRAY['request'::text, 'accept'::text, 'pick'::text, 'pack'::text, 'ship'::text, 'deliver'::text, 'make_ready'::text, 'hand_out'::text, 'cancel'::text, 'change'::text]))),
  constraint step_number_check CHECK ((number >= 1))
);
comment on table fulfillment.step is 'What happened to a fulfillment order, numbered by its version. spread: by customer_id';
comment on column fulfillment.step.action is 'type: FulfillmentStepAction';
comment on column fulfillment.step.from_state is 'type: FulfillmentState';
comment on column fulfillment.step.to_state is 'type: FulfillmentState';

create table integrations.export_ticket (
  hash text collate "C" not null,
  wish jsonb not null,
  name text not null,
  created_by text collate "C" not null,
  expires_at timestamp with time zone not null,
  constraint export_ticket_pkey PRIMARY KEY (hash)
);
comment on table integrations.export_ticket is 'Who holds the ticket may fetch the file; only its hash is kept. spread: local';
comment on column integrations.export_ticket.wish is 'json: ExportWish';
CREATE INDEX export_ticket_age ON integrations.export_ticket USING btree (expires_at);

create table integrations.import_mapping (
  id text collate "C" not null,
  name text not null,
  format text collate "C" not null,
  columns jsonb not null,
  headings text collate "C" not null,
  created_by text collate "C" not null,
  created_at timestamp with time zone not null,
  constraint import_mapping_pkey PRIMARY KEY (id),
  constraint import_mapping_name_key UNIQUE (name),
  constraint import_mapping_id_check CHECK ((id ~~ 'map\_%'::text)),
  constraint import_mapping_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80)))
);
comment on table integrations.import_mapping is 'Columns mapped by hand once, found again by the headings of a file. spread: local';
comment on column integrations.import_mapping.id is 'id: map';
comment on column integrations.import_mapping.format is 'type: ImportFormat';
comment on column integrations.import_mapping.columns is 'json: ColumnMapping';
CREATE INDEX import_mapping_headings ON integrations.import_mapping USING btree (headings);

create table integrations.import_price_change (
  run_id text collate "C" not null,
  number bigint not null generated always as identity,
  handle text not null,
  changes jsonb not null,
  undone_at timestamp with time zone,
  constraint import_price_change_pkey PRIMARY KEY (run_id, number)
);
comment on table integrations.import_price_change is 'Prices that a run wrote for one product, and what they were before. spread: local';
comment on column integrations.import_price_change.run_id is 'id: imp';
comment on column integrations.import_price_change.changes is 'json: PriceChangesMade';

create table integrations.import_row_error (
  run_id text collate "C" not null,
  phase text not null,
  number bigint not null generated always as identity,
  row_number integer not null,
  column_name text,
  value text not null,
  reason text collate "C" not null,
  weight text not null,
  constraint import_row_error_pkey PRIMARY KEY (run_id, phase, number),
  constraint import_row_error_phase_check CHECK ((phase = ANY (ARRAY['preview'::text, 'run'::text]))),
  constraint import_row_error_row_number_check CHECK ((row_number >= 0)),
  constraint import_row_error_value_check CHECK ((length(value) <= 200)),
  constraint import_row_error_weight_check CHECK ((weight = ANY (ARRAY['refused'::text, 'ignored'::text, 'skipped'::text])))
);
comment on table integrations.import_row_error is 'What was wrong with a row, by place and reason. spread: local';
comment on column integrations.import_row_error.run_id is 'id: imp';
comment on column integrations.import_row_error.phase is 'type: ImportPhase';
comment on column integrations.import_row_error.weight is 'type: ImportErrorWeight';

create table integrations.import_run (
  id text collate "C" not null,
  name text not null,
  state text not null,
  format text collate "C",
  options jsonb not null default '{}'::jsonb,
  mapping jsonb not null default '{}'::jsonb,
  mapped_by text not null default 'hand'::text,
  columns jsonb not null default '[]'::jsonb,
  encoding text,
  delimiter text,
  size_bytes bigint not null,
  part_bytes integer,
  entries_done bigint not null default 0,
  rows_read bigint not null default 0,
  rows_total bigint,
  preview jsonb,
  report jsonb,
  undo jsonb,
  failure text,
  created_by text collate "C" not null,
  created_at timestamp with time zone not null,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  changed_at timestamp with time zone not null,
  version integer not null default 1,
  undo_after text collate "C",
  constraint import_run_pkey PRIMARY KEY (id),
  constraint import_run_check CHECK (((state <> ALL (ARRAY['running'::text, 'done'::text, 'undoing'::text, 'undone'::text])) OR (started_at IS NOT NULL))),
  constraint import_run_check1 CHECK (((state <> 'failed'::text) OR (failure IS NOT NULL))),
  constraint import_run_entries_done_check CHECK ((entries_done >= 0)),
  constraint import_run_failure_check CHECK ((length(failure) <= 500)),
  constraint import_run_id_check CHECK ((id ~~ 'imp\_%'::text)),
  constraint import_run_mapped_by_check CHECK ((mapped_by = ANY (ARRAY['hand'::text, 'saved'::text]))),
  constraint import_run_name_check CHECK (((length(name) >= 1) AND (length(name) <= 255))),
  constraint import_run_part_bytes_check CHECK ((part_bytes > 0)),
  constraint import_run_rows_read_check CHECK ((rows_read >= 0)),
  constraint import_run_rows_total_check CHECK ((rows_total >= 0)),
  constraint import_run_size_bytes_check CHECK (((size_bytes >= 0) AND (size_bytes <= 209715200))),
  constraint import_run_state_check CHECK ((state = ANY (ARRAY['uploading'::text, 'uploaded'::text, 'mapped'::text, 'previewing'::text, 'previewed'::text, 'running'::text, 'done'::text, 'failed'::text, 'canceled'::text, 'undoing'::text, 'undone'::text]))),
  constraint import_run_version_check CHECK ((version >= 1))
);
comment on table integrations.import_run is 'One file that is taken in, from its first part to its undoing. spread: local';
comment on column integrations.import_run.id is 'id: imp';
comment on column integrations.import_run.state is 'type: ImportState';
comment on column integrations.import_run.format is 'type: ImportFormat';
comment on column integrations.import_run.options is 'json: ImportOptions';
comment on column integrations.import_run.mapping is 'json: ColumnMapping';
comment on column integrations.import_run.columns is 'json: ImportColumns';
comment on column integrations.import_run.entries_done is 'How many entries of the file are dealt with: where a run that was stopped goes on';
comment on column integrations.import_run.preview is 'json: ImportReport';
comment on column integrations.import_run.report is 'json: ImportReport';
comment on column integrations.import_run.undo is 'json: UndoReport';
comment on column integrations.import_run.undo_after is 'The product up to which an undo that was stopped has come';
CREATE INDEX import_run_order ON integrations.import_run USING btree (created_at, id);

create table integrations.import_upload (
  run_id text collate "C" not null,
  number integer not null,
  bytes bytea not null,
  constraint import_upload_pkey PRIMARY KEY (run_id, number),
  constraint import_upload_number_check CHECK ((number >= 0))
);
comment on table integrations.import_upload is 'The parts of a file, kept as long as its run may be looked at or repeated. spread: local';
comment on column integrations.import_upload.run_id is 'id: imp';

create table integrations.opening_stock (
  sku text collate "C" not null,
  location text not null default ''::text,
  run_id text collate "C" not null,
  quantity bigint,
  unit_cost_minor bigint,
  currency character(3) not null,
  at timestamp with time zone not null,
  taken boolean not null default false,
  constraint opening_stock_pkey PRIMARY KEY (sku, location, run_id),
  constraint opening_stock_sku_check CHECK (((length(sku) >= 1) AND (length(sku) <= 100))),
  constraint opening_stock_unit_cost_minor_check CHECK ((unit_cost_minor >= 0))
);
comment on table integrations.opening_stock is 'What a file says lies where and was paid for a piece; the latest run holds. spread: local';
comment on column integrations.opening_stock.run_id is 'id: imp';
comment on column integrations.opening_stock.currency is 'type: Currency';
CREATE INDEX opening_stock_run ON integrations.opening_stock USING btree (run_id);

create table integrations.picture (
  product_id text collate "C" not null,
  url text collate "C" not null,
  run_id text collate "C" not null,
  place integer not null,
  alt text not null default ''::text,
  locale text not null,
  skus text[] not null default '{}'::text[],
  state text not null default 'wanted'::text,
  asset_id text collate "C",
  failure text,
  changed_at timestamp with time zone not null,
  constraint picture_pkey PRIMARY KEY (product_id, url),
  constraint picture_alt_check CHECK ((length(alt) <= 500)),
  constraint picture_check CHECK (((state = 'placed'::text) = (asset_id IS NOT NULL))),
  constraint picture_failure_check CHECK ((length(failure) <= 200)),
  constraint picture_locale_check CHECK ((locale = ANY (ARRAY['en'::text, 'fi'::text, 'da'::text, 'pl'::text]))),
  constraint picture_place_check CHECK ((place >= 0)),
  constraint picture_state_check CHECK ((state = ANY (ARRAY['wanted'::text, 'placed'::text, 'failed'::text]))),
  constraint picture_url_check CHECK (((length(url) >= 1) AND (length(url) <= 2000)))
);
comment on table integrations.picture is 'A picture that a file names by its address, fetched by a job. spread: local';
comment on column integrations.picture.product_id is 'id: prd';
comment on column integrations.picture.run_id is 'id: imp';
comment on column integrations.picture.locale is 'type: Locale';
comment on column integrations.picture.state is 'type: PictureState';
comment on column integrations.picture.asset_id is 'id: ast';
CREATE INDEX picture_run ON integrations.picture USING btree (run_id);
CREATE INDEX picture_wanted ON integrations.picture USING btree (run_id, product_id) WHERE (state = 'wanted'::text);

create table inventory.channel_stock (
  channel_id text collate "C" not null,
  location_ids text[] collate "C",
  buffer integer not null,
  backorders boolean not null,
  few_left integer not null,
  version integer not null default 1,
  changed_at timestamp with time zone not null,
  constraint channel_stock_pkey PRIMARY KEY (channel_id),
  constraint channel_stock_buffer_check CHECK ((buffer >= 0)),
  constraint channel_stock_few_left_check CHECK ((few_left >= 0)),
  constraint channel_stock_version_check CHECK ((version >= 1))
);
comment on table inventory.channel_stock is 'From where a channel sells and how much it leaves for others; without a row the usual rule holds. spread: reference';
comment on column inventory.channel_stock.location_ids is 'id: loc';

create table inventory.consignment (
  id text collate "C" not null,
  kind text not null,
  from_location_id text collate "C",
  to_location_id text collate "C" not null,
  supplier text,
  currency character(3),
  reference text not null,
  note text not null,
  expected_on date,
  state text not null,
  version integer not null default 1,
  created_by text not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint consignment_pkey PRIMARY KEY (id),
  constraint consignment_check CHECK (((kind = 'transfer'::text) = (from_location_id IS NOT NULL))),
  constraint consignment_check1 CHECK (((kind = 'receipt'::text) = (supplier IS NOT NULL))),
  constraint consignment_check2 CHECK ((from_location_id <> to_location_id)),
  constraint consignment_kind_check CHECK ((kind = ANY (ARRAY['transfer'::text, 'receipt'::text]))),
  constraint consignment_note_check CHECK ((length(note) <= 500)),
  constraint consignment_reference_check CHECK ((length(reference) <= 120)),
  constraint consignment_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'ready_to_ship'::text, 'in_transit'::text, 'partially_received'::text, 'received'::text, 'canceled'::text]))),
  constraint consignment_supplier_check CHECK (((length(supplier) >= 1) AND (length(supplier) <= 120))),
  constraint consignment_version_check CHECK ((version >= 1))
);
comment on table inventory.consignment is 'Goods on their way: between two locations (transfer), or from a supplier (receipt). spread: local';
comment on column inventory.consignment.id is 'type: ConsignmentId';
comment on column inventory.consignment.kind is 'type: ConsignmentKind';
comment on column inventory.consignment.currency is 'type: Currency';
comment on column inventory.consignment.state is 'type: ConsignmentState';
CREATE INDEX consignment_from ON inventory.consignment USING btree (from_location_id) WHERE (from_location_id IS NOT NULL);
CREATE INDEX consignment_order ON inventory.consignment USING btree (kind, changed_at, id);
CREATE INDEX consignment_to ON inventory.consignment USING btree (to_location_id, state);

create table inventory.consignment_line (
  consignment_id text collate "C" not null,
  variant_id text collate "C" not null,
  "position" integer not null,
  quantity integer not null,
  shipped integer not null default 0,
  received integer not null default 0,
  damaged integer not null default 0,
  unit_cost_minor bigint,
  lots jsonb not null default '[]'::jsonb,
  serials text[] not null default '{}'::text[],
  constraint consignment_line_pkey PRIMARY KEY (consignment_id, variant_id),
  constraint consignment_line_damaged_check CHECK ((damaged >= 0)),
  constraint consignment_line_position_check CHECK (("position" >= 0)),
  constraint consignment_line_quantity_check CHECK ((quantity >= 1)),
  constraint consignment_line_received_check CHECK ((received >= 0)),
  constraint consignment_line_shipped_check CHECK ((shipped >= 0)),
  constraint consignment_line_unit_cost_minor_check CHECK ((unit_cost_minor >= 0))
);
comment on table inventory.consignment_line is 'How many of a variant are on their way, left and arrived. spread: local';
comment on column inventory.consignment_line.lots is 'json: LotList';
CREATE INDEX consignment_line_variant ON inventory.consignment_line USING btree (variant_id);

create table inventory.count_line (
  count_id text collate "C" not null,
  variant_id text collate "C" not null,
  expected integer,
  counted integer,
  rounds integer not null default 0,
  first_counted integer,
  lots jsonb not null default '[]'::jsonb,
  serials text[] not null default '{}'::text[],
  counted_by text,
  counted_at timestamp with time zone,
  constraint count_line_pkey PRIMARY KEY (count_id, variant_id),
  constraint count_line_check CHECK (((counted IS NULL) = (expected IS NULL))),
  constraint count_line_check1 CHECK (((counted IS NULL) = (rounds = 0))),
  constraint count_line_counted_check CHECK ((counted >= 0)),
  constraint count_line_expected_check CHECK ((expected >= 0)),
  constraint count_line_first_counted_check CHECK ((first_counted >= 0)),
  constraint count_line_rounds_check CHECK ((rounds >= 0))
);
comment on table inventory.count_line is 'How many of a variant were counted, beside what lay there by the books at that instant. spread: local';
comment on column inventory.count_line.first_counted is 'What the first round said, where a second one was asked for';
comment on column inventory.count_line.lots is 'json: LotList';
CREATE INDEX count_line_variant ON inventory.count_line USING btree (variant_id);

create table inventory.done (
  operation text collate "C" not null,
  reference text collate "C" not null,
  answer jsonb not null,
  at timestamp with time zone not null,
  constraint done_pkey PRIMARY KEY (operation, reference)
);
comment on table inventory.done is 'What was done once under a reference, with its answer: the same call again changes nothing. spread: local';
comment on column inventory.done.answer is 'json: KeptAnswer';
CREATE INDEX done_at ON inventory.done USING btree (at);

create table inventory.fence (
  variant_id text collate "C" not null,
  location_id text collate "C" not null,
  channel_id text collate "C" not null,
  quantity integer not null,
  changed_at timestamp with time zone not null,
  constraint fence_pkey PRIMARY KEY (variant_id, location_id, channel_id),
  constraint fence_quantity_check CHECK ((quantity >= 0))
);
comment on table inventory.fence is 'Pieces at a location that only one channel may still sell. spread: by variant_id';
CREATE INDEX fence_channel ON inventory.fence USING btree (channel_id);

create table inventory.hold (
  id text collate "C" not null,
  reference text collate "C" not null,
  channel_id text collate "C" not null,
  person_id text collate "C",
  asked jsonb not null,
  lines jsonb not null,
  state text not null,
  order_id text collate "C",
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint hold_pkey PRIMARY KEY (id),
  constraint hold_reference_key UNIQUE (reference),
  constraint hold_check CHECK (((state = 'committed'::text) = (order_id IS NOT NULL))),
  constraint hold_reference_check CHECK (((length(reference) >= 1) AND (length(reference) <= 200))),
  constraint hold_state_check CHECK ((state = ANY (ARRAY['held'::text, 'committed'::text, 'released'::text, 'expired'::text])))
);
comment on table inventory.hold is 'Pieces kept together for one cart or sale, all or none, until its order takes them or time is over. spread: local';
comment on column inventory.hold.id is 'id: hld';
comment on column inventory.hold.channel_id is 'id: chn';
comment on column inventory.hold.person_id is 'id: per';
comment on column inventory.hold.asked is 'json: AskedLines';
comment on column inventory.hold.lines is 'json: HeldLines';
comment on column inventory.hold.state is 'type: HoldState';
comment on column inventory.hold.order_id is 'id: ord';
CREATE INDEX hold_expiry ON inventory.hold USING btree (expires_at) WHERE (state = 'held'::text);
CREATE INDEX hold_order ON inventory.hold USING btree (order_id) WHERE (order_id IS NOT NULL);
CREATE INDEX hold_over ON inventory.hold USING btree (changed_at) WHERE (state = ANY (ARRAY['released'::text, 'expired'::text]));

create table inventory.item (
  variant_id text collate "C" not null,
  tracked boolean not null,
  tracking text not null,
  safety_stock integer not null default 0,
  low_stock_at integer,
  backorder_limit integer not null default 0,
  backorder_kind text not null default 'backorder'::text,
  backorder_location_id text collate "C",
  expected_on date,
  version integer not null default 1,
  changed_at timestamp with time zone not null,
  constraint item_pkey PRIMARY KEY (variant_id),
  constraint item_backorder_kind_check CHECK ((backorder_kind = ANY (ARRAY['backorder'::text, 'preorder'::text]))),
  constraint item_backorder_limit_check CHECK ((backorder_limit >= 0)),
  constraint item_low_stock_at_check CHECK ((low_stock_at >= 0)),
  constraint item_safety_stock_check CHECK ((safety_stock >= 0)),
  constraint item_tracking_check CHECK ((tracking = ANY (ARRAY['quantity'::text, 'lot'::text, 'serial'::text]))),
  constraint item_version_check CHECK ((version >= 1))
);
comment on table inventory.item is 'How a variant is followed, and how far it is sold before it is there. One without a row is sold without limit. spread: by variant_id';
comment on column inventory.item.tracking is 'type: Tracking';
comment on column inventory.item.backorder_kind is 'type: BackorderKind';
CREATE INDEX item_backorder_location ON inventory.item USING btree (backorder_location_id) WHERE (backorder_location_id IS NOT NULL);

create table inventory.level (
  variant_id text collate "C" not null,
  location_id text collate "C" not null,
  on_hand integer not null,
  unavailable integer not null default 0,
  promised integer not null default 0,
  short integer not null default 0,
  safety_stock integer not null default 0,
  low_stock_at integer,
  own_rules boolean not null default false,
  version integer not null default 1,
  changed_at timestamp with time zone not null,
  standing text not null generated always as (
CASE
    WHEN (((on_hand - unavailable) - promised) < 0) THEN 'owed'::text
    WHEN (((on_hand - unavailable) - promised) = 0) THEN 'out'::text
    WHEN (((on_hand - unavailable) - promised) <= low_stock_at) THEN 'low'::text
    ELSE 'fine'::text
END) stored,
  constraint level_pkey PRIMARY KEY (variant_id, location_id),
  constraint level_low_stock_at_check CHECK ((low_stock_at >= 0)),
  constraint level_on_hand_check CHECK ((on_hand >= 0)),
  constraint level_promised_check CHECK ((promised >= 0)),
  constraint level_promised_lies_there CHECK (((unavailable + promised) <= (on_hand + short))),
  constraint level_safety_stock_check CHECK ((safety_stock >= 0)),
  constraint level_short_check CHECK ((short >= 0)),
  constraint level_unavailable_check CHECK ((unavailable >= 0)),
  constraint level_unavailable_lies_there CHECK ((unavailable <= on_hand)),
  constraint level_version_check CHECK ((version >= 1))
) with (fillfactor=50);
comment on table inventory.level is 'What lies at one location of one variant; its row lock guards all that is promised of it. spread: by variant_id';
comment on column inventory.level.promised is 'Kept for carts (reserved) and orders (committed): which of both says the reservation, so that an order that takes its hold leaves this row alone';
comment on column inventory.level.short is 'How many are promised beyond what lies there: by backorder, or because goods were found missing. Nothing else may raise it: the last wall against overselling';
comment on column inventory.level.own_rules is 'Safety stock and low mark were set for this location; else they are those of the item';
comment on column inventory.level.standing is 'type: Standing';
CREATE INDEX level_location ON inventory.level USING btree (location_id, variant_id);
CREATE INDEX level_standing ON inventory.level USING btree (location_id, standing, variant_id) WHERE (standing <> 'fine'::text);

create table inventory.lot (
  variant_id text collate "C" not null,
  id text collate "C" not null,
  location_id text collate "C" not null,
  code text collate "C" not null,
  expires_on date,
  on_hand integer not null,
  blocked boolean not null default false,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint lot_pkey PRIMARY KEY (variant_id, id),
  constraint lot_variant_id_location_id_code_key UNIQUE (variant_id, location_id, code),
  constraint lot_code_check CHECK (((length(code) >= 1) AND (length(code) <= 60))),
  constraint lot_on_hand_check CHECK ((on_hand >= 0))
);
comment on table inventory.lot is 'Pieces of one production at one location; those that expire first leave first. spread: by variant_id';
comment on column inventory.lot.id is 'id: lot';
comment on column inventory.lot.blocked is 'Expired or recalled: its pieces count as unavailable and are not shipped';
CREATE INDEX lot_expiry ON inventory.lot USING btree (expires_on) WHERE ((on_hand > 0) AND (NOT blocked));

create table inventory.movement (
  variant_id text collate "C" not null,
  id text collate "C" not null,
  location_id text collate "C" not null,
  kind text not null,
  quantity integer not null,
  sign smallint not null,
  reason text,
  reference text collate "C",
  order_id text collate "C",
  order_line_id text collate "C",
  lot text,
  serials text[],
  unit_cost_minor bigint,
  currency character(3),
  actor text not null,
  at timestamp with time zone not null,
  constraint movement_pkey PRIMARY KEY (variant_id, id),
  constraint movement_check CHECK (((reason IS NOT NULL) OR (kind <> ALL (ARRAY['adjusted'::text, 'damaged'::text, 'restored'::text, 'written_off'::text])))),
  constraint movement_check1 CHECK (((unit_cost_minor IS NULL) = (currency IS NULL))),
  constraint movement_kind_carries_sign CHECK (
CASE
    WHEN (kind = ANY (ARRAY['received'::text, 'returned'::text, 'transferred_in'::text])) THEN (sign = 1)
    WHEN (kind = ANY (ARRAY['shipped'::text, 'transferred_out'::text, 'written_off'::text])) THEN (sign = '-1'::integer)
    WHEN (kind = ANY (ARRAY['adjusted'::text, 'counted'::text])) THEN (sign = ANY (ARRAY['-1'::integer, 1]))
    ELSE (sign = 0)
END),
  constraint movement_kind_check CHECK ((kind = ANY (ARRAY['received'::text, 'returned'::text, 'transferred_in'::text, 'shipped'::text, 'transferred_out'::text, 'written_off'::text, 'adjusted'::text, 'counted'::text, 'allocated'::text, 'released'::text, 'damaged'::text, 'restored'::text]))),
  constraint movement_quantity_check CHECK ((quantity >= 1)),
  constraint movement_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 200))),
  constraint movement_unit_cost_minor_check CHECK ((unit_cost_minor >= 0))
);
comment on table inventory.movement is 'The ledger: all that ever happened to pieces; append only. spread: by variant_id';
comment on column inventory.movement.variant_id is 'id: var';
comment on column inventory.movement.id is 'id: mov';
comment on column inventory.movement.location_id is 'id: loc';
comment on column inventory.movement.kind is 'type: MovementKind';
comment on column inventory.movement.order_id is 'id: ord';
comment on column inventory.movement.order_line_id is 'id: oln';
comment on column inventory.movement.currency is 'type: Currency';
CREATE INDEX movement_at ON inventory.movement USING btree (at, id);
CREATE INDEX movement_level ON inventory.movement USING btree (variant_id, location_id, at);
CREATE INDEX movement_location ON inventory.movement USING btree (location_id, at, id);
CREATE INDEX movement_order ON inventory.movement USING btree (order_id) WHERE (order_id IS NOT NULL);
CREATE INDEX movement_reference ON inventory.movement USING btree (reference) WHERE (reference IS NOT NULL);

create table inventory.reservation (
  variant_id text collate "C" not null,
  id text collate "C" not null,
  location_id text collate "C" not null,
  hold_id text collate "C",
  reference text collate "C" not null,
  line_id text collate "C" not null,
  channel_id text collate "C",
  bundle_id text collate "C",
  units integer not null,
  quantity integer not null,
  shipped integer not null default 0,
  released integer not null default 0,
  fenced integer not null default 0,
  state text not null,
  order_id text collate "C",
  order_line_id text collate "C",
  expires_at timestamp with time zone,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint reservation_pkey PRIMARY KEY (variant_id, id),
  constraint reservation_check CHECK (((shipped + released) <= quantity)),
  constraint reservation_check1 CHECK ((fenced <= quantity)),
  constraint reservation_check2 CHECK ((((state = 'done'::text) = ((shipped + released) = quantity)) OR (state = ANY (ARRAY['released'::text, 'expired'::text])))),
  constraint reservation_check3 CHECK (((shipped = 0) OR (state = ANY (ARRAY['committed'::text, 'done'::text])))),
  constraint reservation_fenced_check CHECK ((fenced >= 0)),
  constraint reservation_quantity_check CHECK ((quantity >= 1)),
  constraint reservation_released_check CHECK ((released >= 0)),
  constraint reservation_shipped_check CHECK ((shipped >= 0)),
  constraint reservation_state_check CHECK ((state = ANY (ARRAY['held'::text, 'committed'::text, 'done'::text, 'released'::text, 'expired'::text]))),
  constraint reservation_units_check CHECK ((units >= 1))
) with (fillfactor=70);
comment on table inventory.reservation is 'Pieces at one location kept for one line: first for a cart, then for its order, until they are shipped or released. spread: by variant_id';
comment on column inventory.reservation.variant_id is 'id: var';
comment on column inventory.reservation.id is 'id: rsv';
comment on column inventory.reservation.location_id is 'id: loc';
comment on column inventory.reservation.hold_id is 'id: hld';
comment on column inventory.reservation.channel_id is 'id: chn';
comment on column inventory.reservation.bundle_id is 'id: var';
comment on column inventory.reservation.units is 'How many of this variant go into one piece of the line: more than one for parts of a bundle';
comment on column inventory.reservation.fenced is 'How many of them came off the pieces that only its channel may sell';
comment on column inventory.reservation.state is 'type: ReservationState';
comment on column inventory.reservation.order_id is 'id: ord';
comment on column inventory.reservation.order_line_id is 'id: oln';
CREATE INDEX reservation_hold ON inventory.reservation USING btree (hold_id) WHERE (hold_id IS NOT NULL);
CREATE INDEX reservation_open ON inventory.reservation USING btree (location_id, variant_id) WHERE (state = ANY (ARRAY['held'::text, 'committed'::text]));
CREATE INDEX reservation_order ON inventory.reservation USING btree (order_id) WHERE (order_id IS NOT NULL);
CREATE INDEX reservation_transfer ON inventory.reservation USING btree (reference) WHERE ((hold_id IS NULL) AND (state = ANY (ARRAY['held'::text, 'committed'::text])));

create table inventory.serial (
  variant_id text collate "C" not null,
  serial text collate "C" not null,
  location_id text collate "C",
  state text not null,
  order_id text collate "C",
  changed_at timestamp with time zone not null,
  constraint serial_pkey PRIMARY KEY (variant_id, serial),
  constraint serial_check CHECK (((state = 'in_stock'::text) = (location_id IS NOT NULL))),
  constraint serial_serial_check CHECK (((length(serial) >= 1) AND (length(serial) <= 80))),
  constraint serial_state_check CHECK ((state = ANY (ARRAY['in_stock'::text, 'in_transit'::text, 'shipped'::text, 'gone'::text])))
);
comment on table inventory.serial is 'One piece with a number of its own, and where it is. spread: by variant_id';
comment on column inventory.serial.variant_id is 'id: var';
comment on column inventory.serial.location_id is 'id: loc';
comment on column inventory.serial.state is 'type: SerialState';
comment on column inventory.serial.order_id is 'id: ord';
CREATE INDEX serial_level ON inventory.serial USING btree (variant_id, location_id) WHERE (location_id IS NOT NULL);
CREATE INDEX serial_number ON inventory.serial USING btree (serial);

create table inventory.stock_count (
  id text collate "C" not null,
  location_id text collate "C" not null,
  note text not null,
  blind boolean not null,
  tolerance integer not null,
  whole_location boolean not null,
  state text not null,
  version integer not null default 1,
  created_by text not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint stock_count_pkey PRIMARY KEY (id),
  constraint stock_count_note_check CHECK ((length(note) <= 500)),
  constraint stock_count_state_check CHECK ((state = ANY (ARRAY['requested'::text, 'counting'::text, 'counted'::text, 'reviewed'::text, 'completed'::text, 'canceled'::text]))),
  constraint stock_count_tolerance_check CHECK ((tolerance >= 0)),
  constraint stock_count_version_check CHECK ((version >= 1))
);
comment on table inventory.stock_count is 'A count of what really lies at a location. spread: local';
comment on column inventory.stock_count.id is 'id: cnt';
comment on column inventory.stock_count.state is 'type: CountState';
CREATE INDEX stock_count_location ON inventory.stock_count USING btree (location_id, changed_at, id);
CREATE INDEX stock_count_order ON inventory.stock_count USING btree (changed_at, id);

create table locations.location (
  id text collate "C" not null,
  code text collate "C" not null,
  kind text not null,
  name text not null,
  brand_ids text[] collate "C" not null,
  address jsonb not null,
  country character(2) not null,
  latitude double precision not null,
  longitude double precision not null,
  zone text not null,
  phone text,
  email text,
  services text[] not null,
  cut_offs jsonb not null,
  directions jsonb,
  capacity_per_day integer,
  search_terms text[] not null,
  search_text text not null,
  hours jsonb not null,
  state text not null default 'active'::text,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  earth cube not null generated always as (cube(ARRAY[(((6371008.8)::double precision * cos(radians(latitude))) * cos(radians(longitude))), (((6371008.8)::double precision * cos(radians(latitude))) * sin(radians(longitude))), ((6371008.8)::double precision * sin(radians(latitude)))])) stored,
  constraint location_pkey PRIMARY KEY (id),
  constraint location_code_key UNIQUE (code),
  constraint location_capacity_per_day_check CHECK ((capacity_per_day >= 0)),
  constraint location_check CHECK (((address ->> 'country'::text) = (country)::text)),
  constraint location_code_check CHECK ((code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint location_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint location_kind_check CHECK ((kind = ANY (ARRAY['store'::text, 'warehouse'::text, 'service_point'::text]))),
  constraint location_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint location_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint location_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80))),
  constraint location_phone_check CHECK ((phone ~ '^\+[1-9][0-9]{6,14}$'::text)),
  constraint location_state_check CHECK ((state = ANY (ARRAY['active'::text, 'paused'::text, 'archived'::text]))),
  constraint location_version_check CHECK ((version >= 1))
);
comment on table locations.location is 'A place where goods lie or people come: store, warehouse, service point. spread: reference';
comment on column locations.location.id is 'id: loc';
comment on column locations.location.kind is 'type: LocationKind';
comment on column locations.location.brand_ids is 'id: brd';
comment on column locations.location.address is 'json: PostalAddress';
comment on column locations.location.services is 'type: LocationService';
comment on column locations.location.cut_offs is 'json: CutOffs';
comment on column locations.location.directions is 'json: Words';
comment on column locations.location.search_text is 'Name, code, address and other names, folded to plain letters by rules/fold-text';
comment on column locations.location.hours is 'json: OpeningHours';
comment on column locations.location.state is 'type: LocationState';
comment on column locations.location.earth is 'The point in meters from the middle of a round earth: the straight line between two points grows with their distance on the ground, so the index can walk outwards';
CREATE INDEX location_brands ON locations.location USING gin (brand_ids);
CREATE INDEX location_country ON locations.location USING btree (country, id);
CREATE INDEX location_earth ON locations.location USING gist (earth);
CREATE INDEX location_search ON locations.location USING gin (search_text gin_trgm_ops);

create table locations.special_day (
  location_id text collate "C" not null,
  date date not null,
  spans jsonb not null,
  label jsonb not null,
  constraint special_day_pkey PRIMARY KEY (location_id, date)
);
comment on table locations.special_day is 'A date with hours of its own at a location; no spans means closed. spread: reference';
comment on column locations.special_day.spans is 'json: OpenSpans';
comment on column locations.special_day.label is 'json: Words';
CREATE INDEX special_day_date ON locations.special_day USING btree (date);

create table messages.attachment (
  message_id text collate "C" not null,
  number integer not null,
  name text not null,
  media_type text not null,
  bytes bytea not null,
  constraint attachment_pkey PRIMARY KEY (message_id, number),
  constraint attachment_bytes_check CHECK (((length(bytes) >= 1) AND (length(bytes) <= 5000000))),
  constraint attachment_media_type_check CHECK ((media_type ~ '^[a-z]+/[a-z0-9.+-]+$'::text)),
  constraint attachment_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint attachment_number_check CHECK ((number >= 1))
);
comment on table messages.attachment is 'A file that goes along with a mail, as it was when the mail was written. spread: local';
comment on column messages.attachment.message_id is 'id: out';

create table messages.attempt (
  message_id text collate "C" not null,
  number integer not null,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  outcome text,
  reply text,
  constraint attempt_pkey PRIMARY KEY (message_id, number),
  constraint attempt_check CHECK (((ended_at IS NULL) = (outcome IS NULL))),
  constraint attempt_number_check CHECK ((number >= 1)),
  constraint attempt_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'later'::text, 'refused'::text, 'lost'::text]))),
  constraint attempt_reply_check CHECK ((length(reply) <= 500))
);
comment on table messages.attempt is 'Each try to hand a message to a provider, and what the provider said. spread: local';
comment on column messages.attempt.message_id is 'id: out';
comment on column messages.attempt.outcome is 'type: AttemptOutcome';

create table messages.message (
  id text collate "C" not null,
  kind text not null,
  state text not null,
  template text collate "C" not null,
  locale text not null,
  brand_id text collate "C",
  channel_id text collate "C",
  person_id text collate "C",
  dedupe_key text collate "C" not null,
  recipient text,
  recipient_hint text not null,
  from_name text not null,
  subject text not null,
  html text,
  body text,
  url text,
  secrets jsonb,
  attempts integer not null default 0,
  attempt_id text collate "C",
  last_reply text,
  provider_reference text,
  created_at timestamp with time zone not null,
  state_at timestamp with time zone not null,
  erased_at timestamp with time zone,
  version integer not null default 1,
  constraint message_pkey PRIMARY KEY (id),
  constraint message_dedupe_key_key UNIQUE (dedupe_key),
  constraint message_attempts_check CHECK ((attempts >= 0)),
  constraint message_check CHECK ((state_at >= created_at)),
  constraint message_check1 CHECK (((state = 'sending'::text) = (attempt_id IS NOT NULL))),
  constraint message_check2 CHECK (((erased_at IS NULL) = (recipient IS NOT NULL))),
  constraint message_check3 CHECK (((erased_at IS NULL) OR ((html IS NULL) AND (body IS NULL) AND (url IS NULL) AND (secrets IS NULL)))),
  constraint message_check4 CHECK (((state <> 'sent'::text) OR (secrets IS NULL))),
  constraint message_dedupe_key_check CHECK (((length(dedupe_key) >= 1) AND (length(dedupe_key) <= 255))),
  constraint message_id_check CHECK ((id ~~ 'out\_%'::text)),
  constraint message_kind_check CHECK ((kind = ANY (ARRAY['mail'::text, 'sms'::text, 'push'::text]))),
  constraint message_last_reply_check CHECK ((length(last_reply) <= 500)),
  constraint message_locale_check CHECK ((locale = ANY (ARRAY['en'::text, 'fi'::text, 'da'::text, 'pl'::text]))),
  constraint message_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'sending'::text, 'deferred'::text, 'sent'::text, 'failed'::text, 'kept'::text, 'canceled'::text]))),
  constraint message_version_check CHECK ((version >= 1))
);
comment on table messages.message is 'One message to one recipient; secrets lie apart until it is sent. spread: local';
comment on column messages.message.id is 'id: out';
comment on column messages.message.kind is 'type: MessageKind';
comment on column messages.message.state is 'type: MessageState';
comment on column messages.message.locale is 'type: Locale';
comment on column messages.message.person_id is 'id: per';
comment on column messages.message.secrets is 'json: MessageSecrets';
CREATE INDEX message_brand ON messages.message USING btree (brand_id, id);
CREATE INDEX message_channel ON messages.message USING btree (channel_id, id);
CREATE INDEX message_person ON messages.message USING btree (person_id) WHERE (person_id IS NOT NULL);
CREATE INDEX message_state ON messages.message USING btree (state, id);
CREATE INDEX message_to_erase ON messages.message USING btree (state_at) WHERE (erased_at IS NULL);

create table messages.preview (
  id text collate "C" not null,
  brand_id text collate "C" not null,
  html text not null,
  created_at timestamp with time zone not null,
  constraint preview_pkey PRIMARY KEY (id),
  constraint preview_id_check CHECK ((id ~~ 'pvw\_%'::text))
);
comment on table messages.preview is 'Samples rendered for the brand-kit editor; gone after an hour. spread: local';
comment on column messages.preview.id is 'id: pvw';
CREATE INDEX preview_age ON messages.preview USING btree (created_at);
CREATE INDEX preview_brand ON messages.preview USING btree (brand_id);

create table orders.bucket (
  id bigint not null generated always as identity,
  channel_id text collate "C" not null,
  location_id text collate "C",
  state text not null,
  payment_state text not null,
  fulfillment_state text not null,
  constraint bucket_pkey PRIMARY KEY (id),
  constraint bucket_once UNIQUE NULLS NOT DISTINCT (channel_id, location_id, state, payment_state, fulfillment_state)
);
comment on table orders.bucket is 'Every combination of the fields with few values that any order has had. spread: local';
comment on column orders.bucket.state is 'type: OrderState';
comment on column orders.bucket.payment_state is 'type: OrderPaymentState';
comment on column orders.bucket.fulfillment_state is 'type: OrderFulfillmentState';
CREATE INDEX bucket_location ON orders.bucket USING btree (location_id);

create table orders.change (
  customer_id text collate "C" not null,
  order_id text collate "C" not null,
  id text collate "C" not null,
  order_version integer not null,
  state text not null,
  actions jsonb not null,
  note text,
  preview jsonb not null,
  total_before_minor bigint not null,
  total_after_minor bigint not null,
  created_by text not null,
  created_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  version integer not null default 1,
  constraint change_pkey PRIMARY KEY (customer_id, order_id, id),
  constraint change_check CHECK (((state = 'proposed'::text) = (settled_at IS NULL))),
  constraint change_id_check CHECK ((id ~~ 'och\_%'::text)),
  constraint change_note_check CHECK ((length(note) <= 500)),
  constraint change_order_version_check CHECK ((order_version >= 1)),
  constraint change_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'confirmed'::text, 'discarded'::text]))),
  constraint change_total_after_minor_check CHECK ((total_after_minor >= 0)),
  constraint change_total_before_minor_check CHECK ((total_before_minor >= 0)),
  constraint change_version_check CHECK ((version >= 1))
);
comment on table orders.change is 'Changes of orders as they were worked out, and what became of them. spread: by customer_id';
comment on column orders.change.customer_id is 'id: per';
comment on column orders.change.order_id is 'id: ord';
comment on column orders.change.id is 'id: och';
comment on column orders.change.state is 'type: OrderChangeState';
comment on column orders.change.actions is 'json: OrderChangeActions';
comment on column orders.change.preview is 'json: OrderPreview';

create table orders.export_ticket (
  hash text collate "C" not null,
  wish jsonb not null,
  created_by text not null,
  expires_at timestamp with time zone not null,
  constraint export_ticket_pkey PRIMARY KEY (hash)
);
comment on table orders.export_ticket is 'Files of orders that may be fetched by a link for a few minutes. spread: local';
comment on column orders.export_ticket.wish is 'json: OrderExportWish';
CREATE INDEX export_ticket_expires ON orders.export_ticket USING btree (expires_at);

create table orders.happening (
  customer_id text collate "C" not null,
  order_id text collate "C" not null,
  id text collate "C" not null,
  kind text not null,
  at timestamp with time zone not null,
  by text not null,
  amount_minor bigint,
  note text,
  constraint happening_pkey PRIMARY KEY (customer_id, order_id, id),
  constraint happening_id_check CHECK ((id ~~ 'ohp\_%'::text)),
  constraint happening_kind_check CHECK ((kind = ANY (ARRAY['placed'::text, 'canceled'::text, 'lines_canceled'::text, 'changed'::text, 'held'::text, 'released'::text, 'fulfilled'::text, 'completed'::text, 'paid'::text, 'refunded'::text]))),
  constraint happening_note_check CHECK ((length(note) <= 2000))
);
comment on table orders.happening is 'What happened to an order after it was placed; append only. spread: by customer_id';
comment on column orders.happening.customer_id is 'id: per';
comment on column orders.happening.order_id is 'id: ord';
comment on column orders.happening.id is 'id: ohp';
comment on column orders.happening.kind is 'type: OrderHistoryKind';

create table orders.invoice (
  customer_id text collate "C" not null,
  order_id text collate "C" not null,
  series text collate "C" not null,
  number text collate "C" not null,
  paper jsonb not null,
  issued_at timestamp with time zone not null,
  issued_by text not null,
  constraint invoice_pkey PRIMARY KEY (customer_id, order_id),
  constraint invoice_customer_id_series_number_key UNIQUE (customer_id, series, number)
);
comment on table orders.invoice is 'The invoice of an order, with all it says as it stood then. spread: by customer_id';
comment on column orders.invoice.customer_id is 'id: per';
comment on column orders.invoice.order_id is 'id: ord';
comment on column orders.invoice.paper is 'json: unknown';

create table orders.invoice_series (
  series text collate "C" not null,
  last integer not null,
  constraint invoice_series_pkey PRIMARY KEY (series),
  constraint invoice_series_last_check CHECK ((last >= 1))
);
comment on table orders.invoice_series is 'The last number given out, per company (VAT id) and year. spread: local';

create table orders.line (
  customer_id text collate "C" not null,
  order_id text collate "C" not null,
  id text collate "C" not null,
  rank integer not null,
  variant_id text collate "C" not null,
  product_id text collate "C",
  sku text not null,
  title text not null,
  detail text,
  image_url text,
  quantity integer not null,
  canceled integer not null default 0,
  fulfilled integer not null default 0,
  unit_minor bigint not null,
  regular_minor bigint,
  subtotal_minor bigint not null,
  discounts jsonb not null,
  total_minor bigint not null,
  net_minor bigint not null,
  tax_minor bigint not null,
  gross_minor bigint not null,
  tax_basis_points integer not null,
  fulfillment_kind text not null,
  location_id text collate "C",
  day date,
  note text,
  constraint line_pkey PRIMARY KEY (customer_id, order_id, id),
  constraint line_canceled_check CHECK ((canceled >= 0)),
  constraint line_check CHECK (((total_minor >= 0) AND (total_minor <= subtotal_minor))),
  constraint line_check1 CHECK ((gross_minor = (net_minor + tax_minor))),
  constraint line_check2 CHECK (((canceled + fulfilled) <= quantity)),
  constraint line_check3 CHECK (((fulfillment_kind <> 'pickup'::text) OR (location_id IS NOT NULL))),
  constraint line_fulfilled_check CHECK ((fulfilled >= 0)),
  constraint line_fulfillment_kind_check CHECK ((fulfillment_kind = ANY (ARRAY['carry_out'::text, 'pickup'::text, 'delivery'::text]))),
  constraint line_id_check CHECK ((id ~~ 'oln\_%'::text)),
  constraint line_net_minor_check CHECK ((net_minor >= 0)),
  constraint line_note_check CHECK ((length(note) <= 500)),
  constraint line_quantity_check CHECK ((quantity > 0)),
  constraint line_rank_check CHECK ((rank >= 0)),
  constraint line_regular_minor_check CHECK ((regular_minor >= 0)),
  constraint line_subtotal_minor_check CHECK ((subtotal_minor >= 0)),
  constraint line_tax_basis_points_check CHECK ((tax_basis_points >= 0)),
  constraint line_tax_minor_check CHECK ((tax_minor >= 0)),
  constraint line_unit_minor_check CHECK ((unit_minor >= 0))
);
comment on table orders.line is 'What was bought; amounts are those of the pieces not canceled. spread: by customer_id';
comment on column orders.line.customer_id is 'id: per';
comment on column orders.line.order_id is 'id: ord';
comment on column orders.line.id is 'id: oln';
comment on column orders.line.variant_id is 'id: var';
comment on column orders.line.product_id is 'id: prd';
comment on column orders.line.discounts is 'json: StoredDiscounts';
comment on column orders.line.fulfillment_kind is 'type: LineFulfillmentKind';
comment on column orders.line.location_id is 'id: loc';

create table orders.listing (
  order_id text collate "C" not null,
  customer_id text collate "C" not null,
  number text collate "C" not null,
  bucket_id bigint not null,
  placed_at timestamp with time zone not null,
  total_minor bigint not null,
  currency character(3) not null,
  name text not null,
  email text collate "C",
  pieces integer not null,
  tags text[] not null default '{}'::text[],
  words tsvector not null,
  changed_at timestamp with time zone not null,
  version integer not null,
  constraint listing_pkey PRIMARY KEY (order_id),
  constraint listing_number UNIQUE (number)
);
comment on table orders.listing is 'An order as lists show it, and whose it is: found by id and by number. spread: local';
comment on column orders.listing.order_id is 'id: ord';
comment on column orders.listing.customer_id is 'id: per';
comment on column orders.listing.currency is 'type: Currency';
comment on column orders.listing.words is 'Number, names, mail address and phone in small letters, to be found by their beginnings';
CREATE INDEX listing_bucket ON orders.listing USING btree (bucket_id, placed_at, order_id);
CREATE INDEX listing_customer ON orders.listing USING btree (customer_id, placed_at, order_id);
CREATE INDEX listing_placed ON orders.listing USING btree (placed_at, order_id) INCLUDE (bucket_id, total_minor);
CREATE INDEX listing_total ON orders.listing USING btree (total_minor);
CREATE INDEX listing_words ON orders.listing USING gin (words);

create table orders.mark (
  kind text collate "C" not null,
  value text collate "C" not null,
  placed_at timestamp with time zone not null,
  order_id text collate "C" not null,
  bucket_id bigint not null,
  constraint mark_pkey PRIMARY KEY (kind, value, bucket_id, placed_at, order_id),
  constraint mark_kind_check CHECK ((kind = ANY (ARRAY['tag'::text, 'coupon'::text, 'variant'::text])))
);
comment on table orders.mark is 'Orders by tag, by code and by what was bought, bucket by bucket. spread: local';
comment on column orders.mark.kind is 'type: OrderMarkKind';
comment on column orders.mark.order_id is 'id: ord';
CREATE INDEX mark_order ON orders.mark USING btree (order_id);

create table orders.note (
  customer_id text collate "C" not null,
  order_id text collate "C" not null,
  id text collate "C" not null,
  body text not null,
  by text not null,
  at timestamp with time zone not null,
  constraint note_pkey PRIMARY KEY (customer_id, order_id, id),
  constraint note_body_check CHECK (((length(body) >= 1) AND (length(body) <= 4000))),
  constraint note_id_check CHECK ((id ~~ 'ont\_%'::text))
);
comment on table orders.note is 'What colleagues wrote about an order; never shown to the person. spread: by customer_id';
comment on column orders.note.customer_id is 'id: per';
comment on column orders.note.order_id is 'id: ord';
comment on column orders.note.id is 'id: ont';

create table orders."order" (
  customer_id text collate "C" not null,
  id text collate "C" not null,
  number text collate "C" not null,
  cart_id text collate "C" not null,
  channel_id text collate "C" not null,
  location_id text collate "C",
  state text not null,
  payment_state text not null,
  fulfillment_state text not null,
  currency character(3) not null,
  tax_included boolean not null,
  country text not null,
  locale text not null,
  contact jsonb not null,
  delivery jsonb,
  billing_address jsonb,
  message text,
  shipping jsonb not null,
  taxes jsonb not null,
  coupons text[] not null,
  tags text[] not null default '{}'::text[],
  use_ids text[] not null default '{}'::text[],
  subtotal_minor bigint not null,
  shipping_subtotal_minor bigint not null,
  discount_minor bigint not null,
  shipping_minor bigint not null,
  tax_minor bigint not null,
  total_minor bigint not null,
  placed_by text not null,
  placed_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version integer not null default 1,
  constraint order_pkey PRIMARY KEY (customer_id, id),
  constraint order_customer_id_cart_id_key UNIQUE (customer_id, cart_id),
  constraint order_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint order_discount_minor_check CHECK ((discount_minor >= 0)),
  constraint order_fulfillment_state_check CHECK ((fulfillment_state = ANY (ARRAY['unfulfilled'::text, 'partly_fulfilled'::text, 'fulfilled'::text, 'nothing'::text]))),
  constraint order_id_check CHECK ((id ~~ 'ord\_%'::text)),
  constraint order_locale_check CHECK ((locale = ANY (ARRAY['en'::text, 'fi'::text, 'da'::text, 'pl'::text]))),
  constraint order_message_check CHECK ((length(message) <= 2000)),
  constraint order_number_check CHECK ((number ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'::text)),
  constraint order_payment_state_check CHECK ((payment_state = ANY (ARRAY['unpaid'::text, 'authorized'::text, 'partly_paid'::text, 'paid'::text, 'refund_pending'::text, 'partly_refunded'::text, 'refunded'::text, 'voided'::text]))),
  constraint order_shipping_minor_check CHECK ((shipping_minor >= 0)),
  constraint order_shipping_subtotal_minor_check CHECK ((shipping_subtotal_minor >= 0)),
  constraint order_state_check CHECK ((state = ANY (ARRAY['open'::text, 'on_hold'::text, 'completed'::text, 'canceled'::text]))),
  constraint order_subtotal_minor_check CHECK ((subtotal_minor >= 0)),
  constraint order_sums CHECK ((total_minor = (((subtotal_minor + shipping_subtotal_minor) - discount_minor) +
CASE
    WHEN tax_included THEN (0)::bigint
    ELSE tax_minor
END))),
  constraint order_tax_minor_check CHECK ((tax_minor >= 0)),
  constraint order_total_minor_check CHECK ((total_minor >= 0)),
  constraint order_version_check CHECK ((version >= 1))
);
comment on table orders."order" is 'One order, an immutable copy of its cart with what became of it. spread: by customer_id';
comment on column orders."order".customer_id is 'id: per';
comment on column orders."order".id is 'id: ord';
comment on column orders."order".cart_id is 'id: crt';
comment on column orders."order".channel_id is 'id: chn';
comment on column orders."order".location_id is 'id: loc';
comment on column orders."order".state is 'type: OrderState';
comment on column orders."order".payment_state is 'type: OrderPaymentState';
comment on column orders."order".fulfillment_state is 'type: OrderFulfillmentState';
comment on column orders."order".currency is 'type: Currency';
comment on column orders."order".locale is 'type: Locale';
comment on column orders."order".contact is 'json: OrderContact';
comment on column orders."order".delivery is 'json: OrderDelivery';
comment on column orders."order".billing_address is 'json: PostalAddress';
comment on column orders."order".shipping is 'json: StoredShipping';
comment on column orders."order".taxes is 'json: StoredTaxes';
comment on column orders."order".use_ids is 'id: use';

create table orders.paper_ticket (
  hash text collate "C" not null,
  order_id text collate "C" not null,
  document text not null,
  locale text,
  expires_at timestamp with time zone not null,
  constraint paper_ticket_pkey PRIMARY KEY (hash),
  constraint paper_ticket_document_check CHECK ((document = ANY (ARRAY['receipt'::text, 'invoice'::text]))),
  constraint paper_ticket_locale_check CHECK ((locale = ANY (ARRAY['en'::text, 'fi'::text, 'da'::text, 'pl'::text])))
);
comment on table orders.paper_ticket is 'Links by which a paper is fetched without an account, for minutes. spread: local';
comment on column orders.paper_ticket.order_id is 'id: ord';
comment on column orders.paper_ticket.document is 'type: OwnDocument';
comment on column orders.paper_ticket.locale is 'type: Locale';
CREATE INDEX paper_ticket_age ON orders.paper_ticket USING btree (expires_at);

create table orders.throttle (
  key text collate "C" not null,
  failures integer not null,
  next_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  constraint throttle_pkey PRIMARY KEY (key),
  constraint throttle_failures_check CHECK ((failures >= 0))
);
comment on table orders.throttle is 'Attempts to find an order without an account. spread: local';
CREATE INDEX throttle_last ON orders.throttle USING btree (last_at);

create table payments.account (
  id text collate "C" not null,
  kind text not null,
  currency character(3) not null,
  balance_minor bigint not null default 0,
  state text not null default 'active'::text,
  expires_on date,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version integer not null default 1,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_id_check CHECK ((id ~ '^(gfc|crd)_'::text)),
  constraint account_kind_check CHECK ((kind = ANY (ARRAY['gift_card'::text, 'store_credit'::text]))),
  constraint account_not_overdrawn CHECK ((balance_minor >= 0)),
  constraint account_state_check CHECK ((state = ANY (ARRAY['active'::text, 'blocked'::text]))),
  constraint account_version_check CHECK ((version >= 1))
);
comment on table payments.account is 'What the house owes to the holder of a gift card or of credit. spread: by id';
comment on column payments.account.kind is 'type: AccountKind';
comment on column payments.account.currency is 'type: Currency';
comment on column payments.account.balance_minor is 'Sum of what came in less what went out; redthread verify compares it with the transfers';
comment on column payments.account.state is 'type: AccountState';
CREATE INDEX account_order ON payments.account USING btree (kind, created_at, id);

create table payments.credit_account (
  person_id text collate "C" not null,
  currency character(3) not null,
  account_id text collate "C" not null,
  constraint credit_account_pkey PRIMARY KEY (person_id, currency)
);
comment on table payments.credit_account is 'Which account holds the store credit of a person. spread: by person_id';
comment on column payments.credit_account.person_id is 'id: per';
comment on column payments.credit_account.currency is 'type: Currency';
comment on column payments.credit_account.account_id is 'id: crd';

create table payments.gift_card (
  id text collate "C" not null,
  code_hash text collate "C" not null,
  pin_hash text collate "C" not null,
  last_four text not null,
  issued_minor bigint not null,
  note text not null default ''::text,
  issued_by text collate "C" not null,
  created_at timestamp with time zone not null,
  constraint gift_card_pkey PRIMARY KEY (id),
  constraint gift_card_id_check CHECK ((id ~~ 'gfc\_%'::text)),
  constraint gift_card_issued_minor_check CHECK ((issued_minor > 0)),
  constraint gift_card_last_four_check CHECK ((length(last_four) = 4)),
  constraint gift_card_note_check CHECK ((length(note) <= 200))
);
comment on table payments.gift_card is 'What identifies a card; code and PIN are kept as keyed hashes only. spread: by id';
comment on column payments.gift_card.id is 'id: gfc';
CREATE INDEX gift_card_last_four ON payments.gift_card USING btree (last_four, created_at, id);
CREATE INDEX gift_card_order ON payments.gift_card USING btree (created_at, id);

create table payments.gift_card_code (
  code_hash text collate "C" not null,
  gift_card_id text collate "C" not null,
  constraint gift_card_code_pkey PRIMARY KEY (code_hash)
);
comment on table payments.gift_card_code is 'Finds the card of a code. spread: by code_hash';
comment on column payments.gift_card_code.gift_card_id is 'id: gfc';

create table payments.gift_card_try (
  code_hash text collate "C" not null,
  failures integer not null,
  since timestamp with time zone not null,
  constraint gift_card_try_pkey PRIMARY KEY (code_hash),
  constraint gift_card_try_failures_check CHECK ((failures >= 1))
);
comment on table payments.gift_card_try is 'Wrong tries of a code, whether or not such a card exists; forgotten after an hour. spread: by code_hash';
CREATE INDEX gift_card_try_since ON payments.gift_card_try USING btree (since);

create table payments.payment (
  reference text collate "C" not null,
  id text collate "C" not null,
  person_id text collate "C" not null,
  currency character(3) not null,
  state text not null default 'open'::text,
  order_id text collate "C",
  total_minor bigint,
  waiting_told_at timestamp with time zone,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version integer not null default 1,
  constraint payment_pkey PRIMARY KEY (reference),
  constraint payment_check CHECK (((state = 'taken'::text) = (order_id IS NOT NULL))),
  constraint payment_check1 CHECK (((state = 'taken'::text) = (total_minor IS NOT NULL))),
  constraint payment_id_check CHECK ((id ~~ 'pay\_%'::text)),
  constraint payment_reference_check CHECK ((reference ~ '^[a-z]{3}_[0-9a-z]{1,40}$'::text)),
  constraint payment_state_check CHECK ((state = ANY (ARRAY['open'::text, 'taken'::text, 'released'::text]))),
  constraint payment_total_minor_check CHECK ((total_minor >= 0)),
  constraint payment_version_check CHECK ((version >= 1))
);
comment on table payments.payment is 'What is paid for one cart: open until the order takes it. spread: by reference';
comment on column payments.payment.id is 'id: pay';
comment on column payments.payment.person_id is 'id: per';
comment on column payments.payment.currency is 'type: Currency';
comment on column payments.payment.state is 'type: PaymentState';
comment on column payments.payment.order_id is 'id: ord';
CREATE INDEX payment_open ON payments.payment USING btree (changed_at) WHERE (state = 'open'::text);
CREATE INDEX payment_order ON payments.payment USING btree (order_id) WHERE (order_id IS NOT NULL);
CREATE INDEX payment_person ON payments.payment USING btree (person_id, created_at);

create table payments.practice_object (
  id text collate "C" not null,
  kind text collate "C" not null,
  body jsonb not null,
  changed_at timestamp with time zone not null,
  constraint practice_object_pkey PRIMARY KEY (id),
  constraint practice_object_id_check CHECK (((length(id) >= 1) AND (length(id) <= 300)))
);
comment on table payments.practice_object is 'What the practice provider remembers: no money is ever behind it. spread: local';
comment on column payments.practice_object.body is 'json: PracticeBody';
CREATE INDEX practice_object_age ON payments.practice_object USING btree (changed_at);
CREATE INDEX practice_object_kind ON payments.practice_object USING btree (kind, id);

create table payments.provider (
  name text collate "C" not null,
  secret_key text not null,
  webhook_secret text not null,
  key_hint text not null,
  changed_by text collate "C" not null,
  changed_at timestamp with time zone not null,
  version integer not null default 1,
  constraint provider_pkey PRIMARY KEY (name),
  constraint provider_key_hint_check CHECK ((length(key_hint) <= 20)),
  constraint provider_name_check CHECK ((name = 'stripe'::text)),
  constraint provider_version_check CHECK ((version >= 1))
);
comment on table payments.provider is 'Keys of the card provider, sealed with a key of this installation. spread: reference';

create table payments.provider_event (
  id text collate "C" not null,
  type text collate "C" not null,
  verdict text not null,
  reference text collate "C",
  tender_id text collate "C",
  occurred_at timestamp with time zone not null,
  received_at timestamp with time zone not null,
  constraint provider_event_pkey PRIMARY KEY (id),
  constraint provider_event_id_check CHECK (((length(id) >= 1) AND (length(id) <= 255))),
  constraint provider_event_verdict_check CHECK ((verdict = ANY (ARRAY['looked_into'::text, 'not_ours'::text, 'mismatch'::text])))
);
comment on table payments.provider_event is 'Each message of the provider once, however often it comes; kept for 90 days. spread: by id';
comment on column payments.provider_event.verdict is 'type: EventVerdict';
comment on column payments.provider_event.tender_id is 'id: tnd';
CREATE INDEX provider_event_age ON payments.provider_event USING btree (received_at);

create table payments.refund (
  reference text collate "C" not null,
  id text collate "C" not null,
  key text collate "C" not null,
  tender_id text collate "C",
  account_id text collate "C",
  amount_minor bigint not null,
  reason text not null,
  state text not null,
  provider_refund text collate "C",
  problem text collate "C",
  asked_by text collate "C" not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint refund_pkey PRIMARY KEY (reference, id),
  constraint refund_amount_minor_check CHECK ((amount_minor > 0)),
  constraint refund_check CHECK (((tender_id IS NOT NULL) OR (account_id IS NOT NULL))),
  constraint refund_id_check CHECK ((id ~~ 'rfd\_%'::text)),
  constraint refund_key_check CHECK (((length(key) >= 1) AND (length(key) <= 255))),
  constraint refund_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 200))),
  constraint refund_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'done'::text, 'failed'::text])))
);
comment on table payments.refund is 'Money on its way back to one tender, or as store credit where that was agreed. spread: by reference';
comment on column payments.refund.id is 'id: rfd';
comment on column payments.refund.tender_id is 'id: tnd';
comment on column payments.refund.state is 'type: RefundState';
CREATE INDEX refund_key ON payments.refund USING btree (reference, key);
CREATE INDEX refund_pending ON payments.refund USING btree (changed_at) WHERE (state <> 'done'::text);
CREATE INDEX refund_tender ON payments.refund USING btree (reference, tender_id);

create table payments.tender (
  reference text collate "C" not null,
  id text collate "C" not null,
  kind text not null,
  state text not null,
  amount_minor bigint not null,
  change_minor bigint not null default 0,
  captured_minor bigint not null default 0,
  refunded_minor bigint not null default 0,
  account_id text collate "C",
  reader_id text collate "C",
  label text not null default ''::text,
  problem text collate "C",
  return_path text,
  provider text,
  provider_session text collate "C",
  provider_intent text collate "C",
  attempts integer not null default 0,
  provider_closed boolean not null default true,
  created_at timestamp with time zone not null,
  authorized_at timestamp with time zone,
  changed_at timestamp with time zone not null,
  provider_method text collate "C",
  constraint tender_pkey PRIMARY KEY (reference, id),
  constraint tender_amount_minor_check CHECK ((amount_minor > 0)),
  constraint tender_attempts_check CHECK ((attempts >= 0)),
  constraint tender_captured_minor_check CHECK ((captured_minor >= 0)),
  constraint tender_change_minor_check CHECK ((change_minor >= 0)),
  constraint tender_check CHECK (((change_minor = 0) OR (kind = 'cash'::text))),
  constraint tender_check1 CHECK (((captured_minor + change_minor) <= amount_minor)),
  constraint tender_check2 CHECK (((kind = ANY (ARRAY['gift_card'::text, 'store_credit'::text])) = (account_id IS NOT NULL))),
  constraint tender_check3 CHECK (((kind = ANY (ARRAY['card'::text, 'terminal'::text])) = (provider IS NOT NULL))),
  constraint tender_check4 CHECK (((kind = 'terminal'::text) = (reader_id IS NOT NULL))),
  constraint tender_check5 CHECK (((captured_minor = 0) OR (state = 'captured'::text))),
  constraint tender_id_check CHECK ((id ~~ 'tnd\_%'::text)),
  constraint tender_kind_check CHECK ((kind = ANY (ARRAY['card'::text, 'terminal'::text, 'cash'::text, 'gift_card'::text, 'store_credit'::text]))),
  constraint tender_label_check CHECK ((length(label) <= 80)),
  constraint tender_provider_check CHECK ((provider = ANY (ARRAY['stripe'::text, 'practice'::text]))),
  constraint tender_provider_method_check CHECK ((length(provider_method) <= 255)),
  constraint tender_refunded_minor_check CHECK ((refunded_minor >= 0)),
  constraint tender_refunds_within_captured CHECK ((refunded_minor <= captured_minor)),
  constraint tender_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'authorized'::text, 'taken'::text, 'captured'::text, 'declined'::text, 'released'::text, 'failed'::text])))
);
comment on table payments.tender is 'One means of paying within a payment, from promised to given back. spread: by reference';
comment on column payments.tender.id is 'id: tnd';
comment on column payments.tender.kind is 'type: TenderKind';
comment on column payments.tender.state is 'type: TenderState';
comment on column payments.tender.amount_minor is 'What it covers; for cash what was handed over, change included';
comment on column payments.tender.provider is 'type: CardProvider';
comment on column payments.tender.provider_closed is 'False while the provider may still hold or take money that we do not want';
CREATE INDEX tender_at_work ON payments.tender USING btree (changed_at) WHERE ((state = ANY (ARRAY['pending'::text, 'taken'::text])) OR (NOT provider_closed));
CREATE INDEX tender_intent ON payments.tender USING btree (provider_intent) WHERE (provider_intent IS NOT NULL);
CREATE INDEX tender_state ON payments.tender USING btree (state, changed_at);

create table payments.transfer (
  account_id text collate "C" not null,
  id text collate "C" not null,
  debit text collate "C" not null,
  credit text collate "C" not null,
  amount_minor bigint not null,
  kind text not null,
  reference text collate "C" not null,
  order_id text collate "C",
  balance_after_minor bigint not null,
  note text not null default ''::text,
  made_by text collate "C" not null,
  occurred_at timestamp with time zone not null,
  constraint transfer_pkey PRIMARY KEY (account_id, id),
  constraint transfer_account_id_reference_key UNIQUE (account_id, reference),
  constraint transfer_amount_minor_check CHECK ((amount_minor > 0)),
  constraint transfer_balance_after_minor_check CHECK ((balance_after_minor >= 0)),
  constraint transfer_check CHECK (((debit = account_id) <> (credit = account_id))),
  constraint transfer_id_check CHECK ((id ~~ 'ltr\_%'::text)),
  constraint transfer_kind_check CHECK ((kind = ANY (ARRAY['issued'::text, 'redeemed'::text, 'returned'::text, 'written_off'::text]))),
  constraint transfer_note_check CHECK ((length(note) <= 200)),
  constraint transfer_reference_check CHECK (((length(reference) >= 1) AND (length(reference) <= 255)))
);
comment on table payments.transfer is 'The ledger: amount from the debited to the credited account; append only. spread: by account_id';
comment on column payments.transfer.id is 'id: ltr';
comment on column payments.transfer.debit is 'An account of ours: gfc_…, crd_…, or house:<name>:<currency>';
comment on column payments.transfer.kind is 'type: TransferKind';
comment on column payments.transfer.order_id is 'id: ord';
CREATE INDEX transfer_account ON payments.transfer USING btree (account_id, occurred_at, id);

create table platform.audit (
  id text collate "C" not null,
  at timestamp with time zone not null,
  actor text collate "C" not null,
  action text collate "C" not null,
  subject text collate "C" not null,
  outcome text not null,
  detail json not null,
  ip text not null,
  user_agent text not null,
  channel_id text collate "C",
  location_id text collate "C",
  trace_id text collate "C" not null,
  seq bigint,
  hash text collate "C",
  constraint audit_pkey PRIMARY KEY (id),
  constraint audit_check CHECK (((seq IS NULL) = (hash IS NULL))),
  constraint audit_hash_check CHECK ((length(hash) = 64)),
  constraint audit_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text]))),
  constraint audit_seq_check CHECK ((seq > 0))
);
comment on table platform.audit is 'Who did what. Sealed shortly after commit: seq without gaps, hash over the entry and the hash before it. spread: local';
comment on column platform.audit.id is 'id: aud';
comment on column platform.audit.detail is 'json: unknown';
CREATE INDEX audit_actor ON platform.audit USING btree (actor, at DESC, id DESC);
CREATE INDEX audit_at ON platform.audit USING btree (at DESC, id DESC);
CREATE UNIQUE INDEX audit_seq ON platform.audit USING btree (seq);
CREATE INDEX audit_subject ON platform.audit USING btree (subject, at DESC, id DESC);
CREATE INDEX audit_unsealed ON platform.audit USING btree (id) WHERE (seq IS NULL);

create table platform.audit_chain (
  one boolean not null default true,
  id text collate "C" not null,
  constraint audit_chain_pkey PRIMARY KEY (one),
  constraint audit_chain_one_check CHECK (one)
);
comment on table platform.audit_chain is 'Which chain this database holds: anchors kept outside of it name it. spread: local';

create table platform.consumer (
  name text collate "C" not null,
  event_type text collate "C" not null,
  state text not null,
  fill_after_at timestamp with time zone,
  fill_after bigint,
  fill_to bigint,
  fill_subject text collate "C",
  seen_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  constraint consumer_pkey PRIMARY KEY (name),
  constraint consumer_check CHECK (((state = 'filling'::text) = ((fill_to IS NOT NULL) AND (fill_after IS NOT NULL)))),
  constraint consumer_state_check CHECK ((state = ANY (ARRAY['live'::text, 'filling'::text])))
);
comment on table platform.consumer is 'Who reacts to which event. While filling, past events are being handed out. spread: local';
comment on column platform.consumer.seen_at is 'When a server process that knows it last said so';
CREATE INDEX consumer_event_type ON platform.consumer USING btree (event_type);

create table platform.delivery (
  consumer text collate "C" not null,
  lane smallint not null,
  "position" bigint not null,
  occurred_at timestamp with time zone not null,
  subject text collate "C" not null,
  constraint delivery_pkey PRIMARY KEY (consumer, lane, "position")
) with (autovacuum_vacuum_cost_delay=0, autovacuum_vacuum_insert_scale_factor=0.5, autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=5000);
comment on table platform.delivery is 'An event that a consumer has yet to take, in line within its lane. spread: local';

create table platform.event (
  occurred_at timestamp with time zone not null,
  "position" bigint not null,
  id text collate "C" not null,
  type text collate "C" not null,
  subject text collate "C" not null,
  sequence bigint not null,
  lane smallint not null,
  actor text collate "C" not null,
  trace_id text collate "C" not null,
  payload json not null,
  constraint event_pkey PRIMARY KEY (occurred_at, "position"),
  constraint event_lane_check CHECK (((lane >= 0) AND (lane <= 15))),
  constraint event_sequence_check CHECK ((sequence > 0))
) partition by RANGE (occurred_at);
comment on table platform.event is 'Every event that was announced. spread: local';
comment on column platform.event."position" is 'Place in the order of all events; within one subject also the order of commits';
comment on column platform.event.id is 'id: evt';
comment on column platform.event.sequence is 'Place among the events of its subject, from 1, no gaps';
comment on column platform.event.payload is 'json: unknown';
CREATE INDEX event_subject ON ONLY platform.event USING btree (subject, "position");

create table platform.event_sequence (
  subject text collate "C" not null,
  last bigint not null,
  constraint event_sequence_pkey PRIMARY KEY (subject),
  constraint event_sequence_last_check CHECK ((last > 0))
);
comment on table platform.event_sequence is 'The last sequence of each subject; its row lock puts writers of one subject in line. spread: local';

create table platform.held_delivery (
  consumer text collate "C" not null,
  subject text collate "C" not null,
  "position" bigint not null,
  occurred_at timestamp with time zone not null,
  constraint held_delivery_pkey PRIMARY KEY (consumer, subject, "position")
);
comment on table platform.held_delivery is 'The failed delivery of a held subject and those behind it, in order. spread: local';

create table platform.held_key (
  consumer text collate "C" not null,
  subject text collate "C" not null,
  lane smallint not null,
  attempts integer not null,
  due_at timestamp with time zone,
  error text not null,
  failed_at timestamp with time zone not null,
  parked_at timestamp with time zone,
  constraint held_key_pkey PRIMARY KEY (consumer, subject),
  constraint held_key_attempts_check CHECK ((attempts >= 0)),
  constraint held_key_check CHECK (((due_at IS NULL) = (parked_at IS NOT NULL)))
);
comment on table platform.held_key is 'A subject whose next delivery failed: it waits (due_at) or is parked for a person. spread: local';
CREATE INDEX held_key_due ON platform.held_key USING btree (due_at) WHERE (due_at IS NOT NULL);

create table platform.idempotency (
  actor text collate "C" not null,
  key text collate "C" not null,
  request_hash text not null,
  status integer,
  headers text,
  body text,
  created_at timestamp with time zone not null,
  constraint idempotency_pkey PRIMARY KEY (actor, key),
  constraint idempotency_key_check CHECK (((length(key) >= 1) AND (length(key) <= 255)))
);
comment on table platform.idempotency is 'Answers kept under idempotency keys for 24 hours. spread: local';
CREATE INDEX idempotency_created_at ON platform.idempotency USING btree (created_at);

create table platform.job_pending (
  id bigint not null generated always as identity,
  name text collate "C" not null,
  payload json not null,
  job_key text collate "C",
  run_at timestamp with time zone,
  attempts integer not null,
  trace_id text collate "C" not null,
  constraint job_pending_pkey PRIMARY KEY (id),
  constraint job_pending_attempts_check CHECK ((attempts > 0))
) with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=2000);
comment on table platform.job_pending is 'Jobs asked for, not yet handed to the queue: right after commit they are. spread: local';
comment on column platform.job_pending.payload is 'json: unknown';

create table platform.job_worker (
  id text collate "C" not null,
  seen_at timestamp with time zone not null,
  constraint job_worker_pkey PRIMARY KEY (id)
);
comment on table platform.job_worker is 'Workers of living server processes; jobs locked by any other are free again. spread: local';

create table platform.lane (
  consumer text collate "C" not null,
  lane smallint not null,
  constraint lane_pkey PRIMARY KEY (consumer, lane),
  constraint lane_lane_check CHECK (((lane >= 0) AND (lane <= 15)))
);
comment on table platform.lane is 'One row to lock per line of deliveries: who holds it works on it alone. spread: local';

create table platform.live (
  pos bigint not null generated always as identity,
  "position" bigint not null,
  occurred_at timestamp with time zone not null,
  topics text[] collate "C" not null,
  lined_up_at timestamp with time zone not null,
  constraint live_pkey PRIMARY KEY (pos)
) with (autovacuum_vacuum_insert_scale_factor=0.5);
comment on table platform.live is 'The line that open screens follow; pos is the Last-Event-ID. spread: local';

create table platform.live_floor (
  one boolean not null default true,
  pos bigint not null,
  constraint live_floor_pkey PRIMARY KEY (one),
  constraint live_floor_one_check CHECK (one)
);
comment on table platform.live_floor is 'The last pos that was tidied away: who is behind it must fetch anew. spread: local';

create table platform.live_pending (
  id bigint not null generated always as identity,
  "position" bigint not null,
  occurred_at timestamp with time zone not null,
  topics text[] collate "C" not null,
  constraint live_pending_pkey PRIMARY KEY (id),
  constraint live_pending_topics_check CHECK ((cardinality(topics) > 0))
) with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=2000);
comment on table platform.live_pending is 'What open screens should hear of, not yet put in line. spread: local';

create table platform.migration (
  number integer not null,
  name text collate "C" not null,
  checksum text collate "C" not null,
  applied_at timestamp with time zone not null,
  duration_ms integer not null,
  constraint migration_pkey PRIMARY KEY (number)
);
comment on table platform.migration is 'Which migrations this database has seen. spread: local';

create table platform.seed (
  name text collate "C" not null,
  seeded_at timestamp with time zone not null,
  constraint seed_pkey PRIMARY KEY (name)
);
comment on table platform.seed is 'Which parts of the demo retailer are in. spread: local';

create table pricing.announced (
  only_one boolean not null default true,
  until timestamp with time zone not null,
  constraint announced_pkey PRIMARY KEY (only_one),
  constraint announced_only_one_check CHECK (only_one)
);
comment on table pricing.announced is 'Up to when windows that begin and end have been announced. spread: reference';

create table pricing.back_test (
  id text collate "C" not null,
  rules jsonb not null,
  channel_ids text[] collate "C" not null,
  state text not null,
  wanted integer not null,
  done integer not null default 0,
  after_id text collate "C" not null default ''::text,
  sums jsonb not null,
  created_by text not null,
  created_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  constraint back_test_pkey PRIMARY KEY (id),
  constraint back_test_check CHECK (((done >= 0) AND (done <= wanted))),
  constraint back_test_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'failed'::text]))),
  constraint back_test_wanted_check CHECK (((wanted >= 0) AND (wanted <= 100000)))
);
comment on table pricing.back_test is 'A promotion tried on past baskets: how far it is, and what came of it. spread: reference';
comment on column pricing.back_test.id is 'id: bkt';
comment on column pricing.back_test.rules is 'json: PromotionRules';
comment on column pricing.back_test.channel_ids is 'id: chn';
comment on column pricing.back_test.state is 'type: BackTestState';
comment on column pricing.back_test.sums is 'json: BackTestSums';

create table pricing.channel_policy (
  channel_id text collate "C" not null,
  progressive boolean not null,
  perishable boolean not null,
  new_arrival text not null,
  version integer not null default 1,
  changed_at timestamp with time zone not null,
  constraint channel_policy_pkey PRIMARY KEY (channel_id),
  constraint channel_policy_new_arrival_check CHECK ((new_arrival = ANY (ARRAY['since_first_sale'::text, 'none'::text]))),
  constraint channel_policy_version_check CHECK ((version >= 1))
);
comment on table pricing.channel_policy is 'What a channel says of prior prices where the law leaves a choice. spread: reference';
comment on column pricing.channel_policy.new_arrival is 'type: NewArrival';

create table pricing.coupon (
  id text collate "C" not null,
  promotion_id text collate "C" not null,
  batch_id text collate "C",
  code text collate "C" not null,
  person_id text collate "C",
  max_uses integer,
  max_uses_per_customer integer,
  valid_from timestamp with time zone,
  valid_until timestamp with time zone,
  uses integer not null default 0,
  state text not null,
  created_at timestamp with time zone not null,
  constraint coupon_pkey PRIMARY KEY (id),
  constraint coupon_code_key UNIQUE (code),
  constraint coupon_check CHECK ((valid_until > valid_from)),
  constraint coupon_code_check CHECK ((code = upper(code))),
  constraint coupon_max_uses_check CHECK ((max_uses >= 1)),
  constraint coupon_max_uses_per_customer_check CHECK ((max_uses_per_customer >= 1)),
  constraint coupon_state_check CHECK ((state = ANY (ARRAY['active'::text, 'disabled'::text]))),
  constraint coupon_uses_check CHECK ((uses >= 0)),
  constraint coupon_uses_within_limit CHECK ((uses <= max_uses))
);
comment on table pricing.coupon is 'A code that opens a promotion, in capitals; uses never pass the limit. spread: reference';
comment on column pricing.coupon.id is 'id: cpn';
comment on column pricing.coupon.person_id is 'id: per';
comment on column pricing.coupon.state is 'type: CouponStanding';
CREATE INDEX coupon_batch_codes ON pricing.coupon USING btree (batch_id, code) WHERE (batch_id IS NOT NULL);
CREATE INDEX coupon_promotion ON pricing.coupon USING btree (promotion_id, code);

create table pricing.coupon_batch (
  id text collate "C" not null,
  promotion_id text collate "C" not null,
  name text not null,
  prefix text not null,
  length integer not null,
  wanted integer not null,
  made integer not null default 0,
  max_uses integer,
  max_uses_per_customer integer,
  valid_from timestamp with time zone,
  valid_until timestamp with time zone,
  created_at timestamp with time zone not null,
  constraint coupon_batch_pkey PRIMARY KEY (id),
  constraint coupon_batch_check CHECK (((made >= 0) AND (made <= wanted))),
  constraint coupon_batch_length_check CHECK (((length >= 6) AND (length <= 20))),
  constraint coupon_batch_max_uses_check CHECK ((max_uses >= 1)),
  constraint coupon_batch_max_uses_per_customer_check CHECK ((max_uses_per_customer >= 1)),
  constraint coupon_batch_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint coupon_batch_wanted_check CHECK ((wanted >= 1))
);
comment on table pricing.coupon_batch is 'Codes that were made together; the job that makes them counts as it goes. spread: reference';
comment on column pricing.coupon_batch.id is 'id: cpb';
CREATE INDEX coupon_batch_promotion ON pricing.coupon_batch USING btree (promotion_id, created_at, id);

create table pricing.list_history (
  id bigint not null generated always as identity,
  list_id text collate "C" not null,
  kind text not null,
  priority integer not null,
  channel_ids text[] collate "C" not null,
  countries text[] collate "C" not null,
  group_ids text[] collate "C" not null,
  company_ids text[] collate "C" not null,
  starts_at timestamp with time zone,
  ends_at timestamp with time zone,
  is_on boolean not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  constraint list_history_pkey PRIMARY KEY (id)
);
comment on table pricing.list_history is 'What a price list was from an instant on, its begin and end included; append only. spread: reference';
comment on column pricing.list_history.kind is 'type: PriceListKind';
comment on column pricing.list_history.channel_ids is 'id: chn';
comment on column pricing.list_history.group_ids is 'id: grp';
comment on column pricing.list_history.company_ids is 'id: com';
CREATE INDEX list_history_list ON pricing.list_history USING btree (list_id, recorded_at, id);

create table pricing.price (
  id text collate "C" not null,
  variant_id text collate "C" not null,
  currency character(3) not null,
  amount_minor bigint not null,
  tax_included boolean not null,
  channel_id text collate "C",
  country character(2),
  list_id text collate "C",
  group_id text collate "C",
  company_id text collate "C",
  min_quantity integer not null,
  valid_from timestamp with time zone,
  valid_until timestamp with time zone,
  source text not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  scope text collate "C" not null generated always as ((((((((((((((currency)::text || '|'::text) || COALESCE(channel_id, ''::text)) || '|'::text) || COALESCE((country)::text, ''::text)) || '|'::text) || COALESCE(list_id, ''::text)) || '|'::text) || COALESCE(group_id, ''::text)) || '|'::text) || COALESCE(company_id, ''::text)) || '|'::text) || (min_quantity)::text)) stored,
  constraint price_pkey PRIMARY KEY (id),
  constraint price_windows_apart EXCLUDE USING gist (variant_id WITH =, scope WITH =, tstzrange(valid_from, valid_until) WITH &&) WHERE ((valid_from IS NOT NULL)) DEFERRABLE INITIALLY DEFERRED,
  constraint price_amount_minor_check CHECK ((amount_minor >= 0)),
  constraint price_check CHECK ((valid_until > valid_from)),
  constraint price_check1 CHECK (((valid_until IS NULL) OR (valid_from IS NOT NULL))),
  constraint price_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint price_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint price_min_quantity_check CHECK ((min_quantity >= 1))
);
comment on table pricing.price is 'What a variant costs, in the circumstances that the row names; without a window it holds from now on. spread: reference';
comment on column pricing.price.id is 'id: prc';
comment on column pricing.price.currency is 'type: Currency';
comment on column pricing.price.group_id is 'id: grp';
comment on column pricing.price.company_id is 'id: com';
comment on column pricing.price.scope is 'All circumstances but the window in one text: rows of one scope stand in for one another';
CREATE INDEX price_begins ON pricing.price USING btree (valid_from, id) WHERE (valid_from IS NOT NULL);
CREATE INDEX price_channel ON pricing.price USING btree (channel_id) WHERE (channel_id IS NOT NULL);
CREATE INDEX price_ends ON pricing.price USING btree (valid_until, id) WHERE (valid_until IS NOT NULL);
CREATE INDEX price_list_rows ON pricing.price USING btree (list_id, variant_id) WHERE (list_id IS NOT NULL);
CREATE UNIQUE INDEX price_slot ON pricing.price USING btree (variant_id, scope, COALESCE(valid_from, '-infinity'::timestamp with time zone));
CREATE INDEX price_special ON pricing.price USING btree (variant_id) WHERE ((channel_id IS NOT NULL) OR (country IS NOT NULL));

create table pricing.price_exception (
  id text collate "C" not null,
  channel_id text collate "C" not null,
  variant_id text collate "C",
  reason text not null,
  until timestamp with time zone,
  declared_by text not null,
  declared_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint price_exception_pkey PRIMARY KEY (id),
  constraint price_exception_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 300)))
);
comment on table pricing.price_exception is 'A channel may differ in price, for one variant or all: who said so, why, until when. spread: reference';
comment on column pricing.price_exception.id is 'id: pex';
CREATE INDEX price_exception_channel ON pricing.price_exception USING btree (channel_id, declared_at, id);
CREATE INDEX price_exception_variant ON pricing.price_exception USING btree (variant_id) WHERE (variant_id IS NOT NULL);

create table pricing.price_history (
  id bigint not null generated always as identity,
  row_id text collate "C" not null,
  variant_id text collate "C" not null,
  currency character(3) not null,
  amount_minor bigint,
  tax_included boolean not null,
  channel_id text collate "C",
  country character(2),
  list_id text collate "C",
  group_id text collate "C",
  company_id text collate "C",
  effective_from timestamp with time zone not null,
  effective_until timestamp with time zone,
  source text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  constraint price_history_pkey PRIMARY KEY (id),
  constraint price_history_amount_minor_check CHECK ((amount_minor >= 0)),
  constraint price_history_check CHECK (((effective_until IS NULL) OR (effective_until > effective_from))),
  constraint price_history_check1 CHECK (((source = 'backfill'::text) OR (effective_from >= recorded_at))),
  constraint price_history_source_check CHECK ((source = ANY (ARRAY['price'::text, 'price_list'::text, 'backfill'::text])))
);
comment on table pricing.price_history is 'Every price for one piece that was ever written down, append only: a later entry of the same row takes over at its recorded_at; without an amount the row was taken away. spread: reference';
comment on column pricing.price_history.row_id is 'id: prc';
comment on column pricing.price_history.currency is 'type: Currency';
comment on column pricing.price_history.group_id is 'id: grp';
comment on column pricing.price_history.company_id is 'id: com';
comment on column pricing.price_history.source is 'type: HistorySource';
CREATE INDEX price_history_channel ON pricing.price_history USING btree (channel_id) WHERE (channel_id IS NOT NULL);
CREATE INDEX price_history_list ON pricing.price_history USING btree (list_id) WHERE (list_id IS NOT NULL);
CREATE INDEX price_history_recorded ON pricing.price_history USING btree (recorded_at, id);
CREATE INDEX price_history_row ON pricing.price_history USING btree (row_id, id);
CREATE INDEX price_history_variant ON pricing.price_history USING btree (variant_id, currency, recorded_at, id);

create table pricing.price_list (
  id text collate "C" not null,
  code text collate "C" not null,
  name text not null,
  kind text not null,
  priority integer not null,
  channel_ids text[] collate "C" not null,
  countries text[] collate "C" not null,
  group_ids text[] collate "C" not null,
  company_ids text[] collate "C" not null,
  starts_at timestamp with time zone,
  ends_at timestamp with time zone,
  note text not null,
  state text not null,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint price_list_pkey PRIMARY KEY (id),
  constraint price_list_code_key UNIQUE (code),
  constraint price_list_check CHECK ((ends_at > starts_at)),
  constraint price_list_code_check CHECK ((code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint price_list_kind_check CHECK ((kind = ANY (ARRAY['sale'::text, 'override'::text]))),
  constraint price_list_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint price_list_note_check CHECK ((length(note) <= 500)),
  constraint price_list_priority_check CHECK (((priority >= 0) AND (priority <= 1000))),
  constraint price_list_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'active'::text, 'paused'::text, 'archived'::text]))),
  constraint price_list_version_check CHECK ((version >= 1))
);
comment on table pricing.price_list is 'Prices for some channels, countries, groups or companies, and for a time. spread: reference';
comment on column pricing.price_list.id is 'id: lst';
comment on column pricing.price_list.kind is 'type: PriceListKind';
comment on column pricing.price_list.channel_ids is 'id: chn';
comment on column pricing.price_list.group_ids is 'id: grp';
comment on column pricing.price_list.company_ids is 'id: com';
comment on column pricing.price_list.state is 'type: PriceListState';
CREATE INDEX price_list_order ON pricing.price_list USING btree (changed_at, id);

create table pricing.prior_price (
  id text collate "C" not null,
  variant_id text collate "C" not null,
  channel_id text collate "C" not null,
  country character(2) not null,
  currency character(3) not null,
  audience text collate "C" not null,
  reduction_start timestamp with time zone not null,
  window_start timestamp with time zone not null,
  current_minor bigint,
  prior_minor bigint,
  rule text not null,
  evidence jsonb not null,
  frozen_at timestamp with time zone not null,
  constraint prior_price_pkey PRIMARY KEY (id),
  constraint prior_price_variant_id_channel_id_country_currency_audience_key UNIQUE (variant_id, channel_id, country, currency, audience, reduction_start)
);
comment on table pricing.prior_price is 'The lowest price of the 30 days before a reduction, frozen as it begins, with what proves it. spread: reference';
comment on column pricing.prior_price.id is 'id: ppr';
comment on column pricing.prior_price.currency is 'type: Currency';
comment on column pricing.prior_price.rule is 'type: OmnibusRule';
comment on column pricing.prior_price.evidence is 'json: Evidence';
CREATE INDEX prior_price_channel ON pricing.prior_price USING btree (channel_id, reduction_start, id);
CREATE INDEX prior_price_start ON pricing.prior_price USING btree (reduction_start, id);

create table pricing.promotion (
  id text collate "C" not null,
  code text collate "C" not null,
  name jsonb not null,
  description jsonb not null,
  lane text not null,
  priority integer not null,
  mode text not null,
  "group" text,
  stop_after boolean not null,
  class text not null,
  combines_with text[] not null,
  conditions jsonb not null,
  targets jsonb not null,
  benefits jsonb not null,
  max_discount jsonb,
  valid_from timestamp with time zone,
  valid_until timestamp with time zone,
  coupon_required boolean not null,
  limit_total integer,
  limit_per_customer integer,
  is_general boolean not null,
  switch text not null,
  uses integer not null default 0,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint promotion_pkey PRIMARY KEY (id),
  constraint promotion_code_key UNIQUE (code),
  constraint promotion_check CHECK ((valid_until > valid_from)),
  constraint promotion_class_check CHECK ((class = ANY (ARRAY['product'::text, 'order'::text, 'shipping'::text]))),
  constraint promotion_code_check CHECK ((code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint promotion_lane_check CHECK ((lane = ANY (ARRAY['pre'::text, 'default'::text, 'post'::text]))),
  constraint promotion_limit_per_customer_check CHECK ((limit_per_customer >= 1)),
  constraint promotion_limit_total_check CHECK ((limit_total >= 1)),
  constraint promotion_mode_check CHECK ((mode = ANY (ARRAY['stack'::text, 'exclusive'::text, 'best_of_group'::text]))),
  constraint promotion_priority_check CHECK (((priority >= 0) AND (priority <= 1000))),
  constraint promotion_switch_check CHECK ((switch = ANY (ARRAY['draft'::text, 'on'::text, 'paused'::text, 'ended'::text]))),
  constraint promotion_uses_check CHECK ((uses >= 0)),
  constraint promotion_uses_within_limit CHECK ((uses <= limit_total)),
  constraint promotion_version_check CHECK ((version >= 1))
);
comment on table pricing.promotion is 'Who gets what for buying what: conditions, targets, benefits, order and limits. spread: reference';
comment on column pricing.promotion.id is 'id: pmo';
comment on column pricing.promotion.name is 'json: Words';
comment on column pricing.promotion.description is 'json: Words';
comment on column pricing.promotion.lane is 'type: Lane';
comment on column pricing.promotion.mode is 'type: Mode';
comment on column pricing.promotion.class is 'type: PromotionClass';
comment on column pricing.promotion.combines_with is 'type: PromotionClass';
comment on column pricing.promotion.conditions is 'json: Conditions';
comment on column pricing.promotion.targets is 'json: Targets';
comment on column pricing.promotion.benefits is 'json: Benefits';
comment on column pricing.promotion.max_discount is 'json: CurrencyAmounts';
comment on column pricing.promotion.is_general is 'Asks nothing of the person or the cart: part of the price that all see, and of its history';
comment on column pricing.promotion.switch is 'type: PromotionSwitch';
comment on column pricing.promotion.uses is 'Reserved and redeemed uses, counted where a limit stands; released ones come off';
CREATE INDEX promotion_begins ON pricing.promotion USING btree (valid_from) WHERE (valid_from IS NOT NULL);
CREATE INDEX promotion_ends ON pricing.promotion USING btree (valid_until) WHERE (valid_until IS NOT NULL);
CREATE INDEX promotion_order ON pricing.promotion USING btree (changed_at, id);

create table pricing.promotion_history (
  id bigint not null generated always as identity,
  promotion_id text collate "C" not null,
  is_on boolean not null,
  rules jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  constraint promotion_history_pkey PRIMARY KEY (id)
);
comment on table pricing.promotion_history is 'What a general promotion was from an instant on, its begin and end included; append only. spread: reference';
comment on column pricing.promotion_history.rules is 'json: PromotionRules';
CREATE INDEX promotion_history_promotion ON pricing.promotion_history USING btree (promotion_id, recorded_at, id);

create table pricing.promotion_use (
  id text collate "C" not null,
  promotion_id text collate "C" not null,
  coupon_id text collate "C",
  reference text collate "C" not null,
  person_id text collate "C",
  channel_id text collate "C" not null,
  currency character(3) not null,
  discount_minor bigint not null,
  state text not null,
  reserved_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  constraint promotion_use_pkey PRIMARY KEY (id),
  constraint promotion_use_check CHECK (((state = 'reserved'::text) = (settled_at IS NULL))),
  constraint promotion_use_discount_minor_check CHECK ((discount_minor >= 0)),
  constraint promotion_use_state_check CHECK ((state = ANY (ARRAY['reserved'::text, 'redeemed'::text, 'released'::text])))
);
comment on table pricing.promotion_use is 'One use of a promotion by one cart or order: reserved as it is placed, redeemed or released later. spread: reference';
comment on column pricing.promotion_use.id is 'id: use';
comment on column pricing.promotion_use.person_id is 'id: per';
comment on column pricing.promotion_use.currency is 'type: Currency';
comment on column pricing.promotion_use.state is 'type: UseState';
CREATE INDEX promotion_use_channel ON pricing.promotion_use USING btree (channel_id);
CREATE INDEX promotion_use_coupon ON pricing.promotion_use USING btree (coupon_id, person_id) WHERE (coupon_id IS NOT NULL);
CREATE UNIQUE INDEX promotion_use_once ON pricing.promotion_use USING btree (reference, promotion_id, COALESCE(coupon_id, ''::text)) WHERE (state <> 'released'::text);
CREATE INDEX promotion_use_person ON pricing.promotion_use USING btree (promotion_id, person_id) WHERE (person_id IS NOT NULL);
CREATE INDEX promotion_use_promotion ON pricing.promotion_use USING btree (promotion_id, reserved_at, id);

create table pricing.sample_basket (
  id text collate "C" not null,
  channel_id text collate "C" not null,
  placed_at timestamp with time zone not null,
  lines jsonb not null,
  shipping_minor bigint not null,
  is_first_order boolean not null,
  constraint sample_basket_pkey PRIMARY KEY (id),
  constraint sample_basket_shipping_minor_check CHECK ((shipping_minor >= 0))
);
comment on table pricing.sample_basket is 'A made-up past basket, so that promotions can be tried out before there are orders. spread: reference';
comment on column pricing.sample_basket.id is 'id: bsk';
comment on column pricing.sample_basket.lines is 'json: BasketLines';
CREATE INDEX sample_basket_channel ON pricing.sample_basket USING btree (channel_id, id);

create table pricing.tax_rate (
  country character(2) not null,
  tax_class text collate "C" not null,
  valid_from date not null,
  basis_points integer not null,
  source text not null,
  constraint tax_rate_pkey PRIMARY KEY (country, tax_class, valid_from),
  constraint tax_rate_basis_points_check CHECK (((basis_points >= 0) AND (basis_points <= 5000))),
  constraint tax_rate_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint tax_rate_tax_class_check CHECK ((tax_class = ANY (ARRAY['standard'::text, 'reduced'::text, 'super_reduced'::text, 'food'::text, 'zero'::text, 'exempt'::text])))
);
comment on table pricing.tax_rate is 'Value-added tax per country and class of goods; a rate holds until the next one. spread: reference';
comment on column pricing.tax_rate.tax_class is 'type: TaxClass';
comment on column pricing.tax_rate.valid_from is 'Local date in the country';

create table staff.account (
  id text collate "C" not null,
  member_id text collate "C" not null,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  password text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_provider_id_account_id_key UNIQUE (provider_id, account_id)
);
comment on table staff.account is 'spread: local';
CREATE INDEX account_member_id_idx ON staff.account USING btree (member_id);

create table staff.api_key (
  id text collate "C" not null,
  name text not null,
  prefix text not null,
  hash text not null,
  permissions text[] not null,
  channels text[],
  locations text[],
  created_by text not null,
  expires_at timestamp with time zone,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint api_key_pkey PRIMARY KEY (id),
  constraint api_key_prefix_key UNIQUE (prefix),
  constraint api_key_channels_check CHECK ((cardinality(channels) > 0)),
  constraint api_key_id_check CHECK ((id ~~ 'key\_%'::text)),
  constraint api_key_locations_check CHECK ((cardinality(locations) > 0)),
  constraint api_key_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80))),
  constraint api_key_permissions_check CHECK ((cardinality(permissions) > 0))
);
comment on table staff.api_key is 'spread: local';
comment on column staff.api_key.id is 'id: key';
comment on column staff.api_key.hash is 'SHA-256 of the whole key; the key itself is shown once.';
comment on column staff.api_key.permissions is 'type: Permission';
comment on column staff.api_key.channels is 'id: chn';
comment on column staff.api_key.locations is 'id: loc';

create table staff.assignment (
  id text collate "C" not null,
  member_id text collate "C" not null,
  role_id text collate "C" not null,
  channels text[],
  locations text[],
  created_by text not null,
  created_at timestamp with time zone not null,
  constraint assignment_pkey PRIMARY KEY (id),
  constraint assignment_member_id_role_id_key UNIQUE (member_id, role_id),
  constraint assignment_channels_check CHECK ((cardinality(channels) > 0)),
  constraint assignment_id_check CHECK ((id ~~ 'asg\_%'::text)),
  constraint assignment_locations_check CHECK ((cardinality(locations) > 0))
);
comment on table staff.assignment is 'spread: local';
comment on column staff.assignment.id is 'id: asg';
comment on column staff.assignment.channels is 'id: chn';
comment on column staff.assignment.locations is 'id: loc';
CREATE INDEX assignment_role_id_idx ON staff.assignment USING btree (role_id);

create table staff.device (
  id text collate "C" not null,
  name text not null,
  location_id text collate "C" not null,
  secret_hash text not null,
  paired_by text collate "C" not null,
  last_seen_at timestamp with time zone,
  revoked_at timestamp with time zone,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  constraint device_pkey PRIMARY KEY (id),
  constraint device_id_check CHECK ((id ~~ 'dev\_%'::text)),
  constraint device_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80)))
);
comment on table staff.device is 'spread: local';
comment on column staff.device.id is 'id: dev';
comment on column staff.device.location_id is 'id: loc';
CREATE INDEX device_location_id_idx ON staff.device USING btree (location_id);
CREATE INDEX device_paired_by_idx ON staff.device USING btree (paired_by);

create table staff.invitation (
  id text collate "C" not null,
  email text not null,
  name text not null,
  locale text not null,
  token_hash text not null,
  assignments jsonb not null,
  invited_by text collate "C",
  expires_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  revoked_at timestamp with time zone,
  created_at timestamp with time zone not null,
  constraint invitation_pkey PRIMARY KEY (id),
  constraint invitation_token_hash_key UNIQUE (token_hash),
  constraint invitation_email_check CHECK ((email = lower(email))),
  constraint invitation_id_check CHECK ((id ~~ 'inv\_%'::text)),
  constraint invitation_locale_check CHECK ((locale = ANY (ARRAY['en'::text, 'fi'::text, 'da'::text, 'pl'::text])))
);
comment on table staff.invitation is 'spread: local';
comment on column staff.invitation.id is 'id: inv';
comment on column staff.invitation.locale is 'type: StaffLocale';
comment on column staff.invitation.assignments is 'json: AssignmentWishes';
CREATE INDEX invitation_email_idx ON staff.invitation USING btree (email);
CREATE INDEX invitation_invited_by_idx ON staff.invitation USING btree (invited_by);

create table staff.member (
  id text collate "C" not null,
  name text not null,
  email text not null,
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean not null default false,
  state text not null default 'active'::text,
  locale text not null default 'en'::text,
  theme text not null default 'system'::text,
  pin_hash text,
  demo boolean not null default false,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint member_pkey PRIMARY KEY (id),
  constraint member_email_key UNIQUE (email),
  constraint member_email_check CHECK ((email = lower(email))),
  constraint member_id_check CHECK ((id ~~ 'stf\_%'::text)),
  constraint member_locale_check CHECK ((locale = ANY (ARRAY['en'::text, 'fi'::text, 'da'::text, 'pl'::text]))),
  constraint member_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint member_state_check CHECK ((state = ANY (ARRAY['active'::text, 'deactivated'::text]))),
  constraint member_theme_check CHECK ((theme = ANY (ARRAY['system'::text, 'light'::text, 'dark'::text])))
);
comment on table staff.member is 'spread: local';
comment on column staff.member.id is 'id: stf';
comment on column staff.member.state is 'type: MemberState';
comment on column staff.member.locale is 'type: StaffLocale';
comment on column staff.member.theme is 'type: ThemeChoice';
comment on column staff.member.pin_hash is 'Peppered and salted; null: no PIN.';
comment on column staff.member.demo is 'Made by the demo seed: may skip the second factor while the demo is on.';

create table staff.passkey (
  id text collate "C" not null,
  name text,
  public_key text not null,
  member_id text collate "C" not null,
  credential_id text not null,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamp with time zone,
  constraint passkey_pkey PRIMARY KEY (id),
  constraint passkey_credential_id_key UNIQUE (credential_id)
);
comment on table staff.passkey is 'spread: local';
CREATE INDEX passkey_member_id_idx ON staff.passkey USING btree (member_id);

create table staff.pin_attempt (
  device_id text collate "C" not null,
  member_id text collate "C" not null,
  failures integer not null,
  next_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  constraint pin_attempt_pkey PRIMARY KEY (device_id, member_id)
);
comment on table staff.pin_attempt is 'spread: local';
CREATE INDEX pin_attempt_member_id_idx ON staff.pin_attempt USING btree (member_id);

create table staff.rate_limit (
  id text collate "C" not null,
  key text not null,
  count integer not null,
  last_request bigint not null,
  constraint rate_limit_pkey PRIMARY KEY (id),
  constraint rate_limit_key_key UNIQUE (key)
);
comment on table staff.rate_limit is 'spread: local';

create table staff.revocation (
  only_one boolean not null default true,
  count bigint not null,
  constraint revocation_pkey PRIMARY KEY (only_one),
  constraint revocation_only_one_check CHECK (only_one)
);
comment on table staff.revocation is 'spread: local';

create table staff.role (
  id text collate "C" not null,
  code text not null,
  names jsonb not null,
  permissions text[] not null,
  needs_second_factor boolean not null default false,
  built_in boolean not null default false,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint role_pkey PRIMARY KEY (id),
  constraint role_code_key UNIQUE (code),
  constraint role_code_check CHECK ((code ~ '^[a-z][a-z0-9_]{1,39}$'::text)),
  constraint role_id_check CHECK ((id ~~ 'rol\_%'::text))
);
comment on table staff.role is 'spread: local';
comment on column staff.role.id is 'id: rol';
comment on column staff.role.names is 'json: Words';
comment on column staff.role.permissions is 'resource:action; built-in roles also say `resource:*`, `*:action` and `*:*`';

create table staff.session (
  id text collate "C" not null,
  token text not null,
  member_id text collate "C" not null,
  by text not null default 'password'::text,
  second_factor boolean not null default false,
  ip text,
  user_agent text,
  last_seen_at timestamp with time zone,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_token_key UNIQUE (token),
  constraint session_by_check CHECK ((by = ANY (ARRAY['password'::text, 'passkey'::text])))
);
comment on table staff.session is 'spread: local';
comment on column staff.session.id is 'id: ses';
comment on column staff.session.by is 'type: SignedInBy';
CREATE INDEX session_expires_at_idx ON staff.session USING btree (expires_at);
CREATE INDEX session_member_id_idx ON staff.session USING btree (member_id);

create table staff.throttle (
  key text collate "C" not null,
  failures integer not null,
  next_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  constraint throttle_pkey PRIMARY KEY (key),
  constraint throttle_failures_check CHECK ((failures >= 0))
);
comment on table staff.throttle is 'spread: local';
CREATE INDEX throttle_last_at_idx ON staff.throttle USING btree (last_at);

create table staff.till_session (
  id text collate "C" not null,
  token_hash text not null,
  member_id text collate "C" not null,
  device_id text collate "C" not null,
  ip text,
  user_agent text,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  constraint till_session_pkey PRIMARY KEY (id),
  constraint till_session_token_hash_key UNIQUE (token_hash),
  constraint till_session_id_check CHECK ((id ~~ 'ses\_%'::text))
);
comment on table staff.till_session is 'spread: local';
comment on column staff.till_session.id is 'id: ses';
CREATE INDEX till_session_device_id_idx ON staff.till_session USING btree (device_id);
CREATE INDEX till_session_expires_at_idx ON staff.till_session USING btree (expires_at);
CREATE INDEX till_session_member_id_idx ON staff.till_session USING btree (member_id);

create table staff.two_factor (
  id text collate "C" not null,
  member_id text collate "C" not null,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamp with time zone,
  constraint two_factor_pkey PRIMARY KEY (id),
  constraint two_factor_member_id_key UNIQUE (member_id)
);
comment on table staff.two_factor is 'spread: local';

create table staff.used_code (
  member_id text collate "C" not null,
  code_hash text not null,
  used_at timestamp with time zone not null,
  constraint used_code_pkey PRIMARY KEY (member_id, code_hash)
);
comment on table staff.used_code is 'spread: local';
CREATE INDEX used_code_used_at_idx ON staff.used_code USING btree (used_at);

create table staff.verification (
  id text collate "C" not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint verification_pkey PRIMARY KEY (id)
);
comment on table staff.verification is 'spread: local';
CREATE INDEX verification_expires_at_idx ON staff.verification USING btree (expires_at);
CREATE INDEX verification_identifier_idx ON staff.verification USING btree (identifier);

create table storefront.card (
  channel_id text collate "C" not null,
  product_id text collate "C" not null,
  locale text collate "C" not null,
  card text not null,
  constraint card_pkey PRIMARY KEY (channel_id, product_id, locale)
);
comment on table storefront.card is 'A product as lists show it, ready to be sent: JSON of a ProductCard. spread: reference';
comment on column storefront.card.locale is 'type: Locale';

create table storefront.document (
  product_id text collate "C" not null,
  locale text collate "C" not null,
  no integer not null,
  title text not null,
  search tsvector not null,
  constraint document_pkey PRIMARY KEY (product_id, locale),
  constraint document_no_check CHECK ((no > 0))
);
comment on table storefront.document is 'What the words of a product are found by in one language: stems and plain words. spread: reference';
comment on column storefront.document.locale is 'type: Locale';
CREATE INDEX document_da ON storefront.document USING gin (search) WITH (fastupdate='on', gin_pending_list_limit='512') WHERE (locale = 'da'::text);
CREATE INDEX document_en ON storefront.document USING gin (search) WITH (fastupdate='on', gin_pending_list_limit='512') WHERE (locale = 'en'::text);
CREATE INDEX document_fi ON storefront.document USING gin (search) WITH (fastupdate='on', gin_pending_list_limit='512') WHERE (locale = 'fi'::text);
CREATE INDEX document_pl ON storefront.document USING gin (search) WITH (fastupdate='on', gin_pending_list_limit='512') WHERE (locale = 'pl'::text);

create table storefront.facet_label (
  code text collate "C" not null,
  value text collate "C" not null,
  label jsonb not null,
  swatch text,
  rank integer not null default 0,
  turn bigint not null,
  constraint facet_label_pkey PRIMARY KEY (code, value)
);
comment on table storefront.facet_label is 'How facets and their values are called; the empty value is the facet itself. spread: reference';
comment on column storefront.facet_label.label is 'json: SomeWords';
CREATE INDEX facet_label_turn ON storefront.facet_label USING btree (turn);

create table storefront.miss (
  channel_id text collate "C" not null,
  locale text collate "C" not null,
  words text collate "C" not null,
  count integer not null default 1,
  first_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  constraint miss_pkey PRIMARY KEY (channel_id, locale, words),
  constraint miss_count_check CHECK ((count >= 1)),
  constraint miss_words_check CHECK (((length(words) >= 1) AND (length(words) <= 100)))
);
comment on table storefront.miss is 'What people searched for and did not find, in plain letters. spread: reference';
comment on column storefront.miss.channel_id is 'id: chn';
comment on column storefront.miss.locale is 'type: Locale';
CREATE INDEX miss_order ON storefront.miss USING btree (count DESC, last_at DESC);

create table storefront.offer (
  channel_id text collate "C" not null,
  product_id text collate "C" not null,
  no integer not null,
  locales text[] not null,
  currency character(3) not null,
  from_minor bigint not null,
  to_minor bigint not null,
  prior_minor bigint,
  category_ids text[] collate "C" not null,
  tokens text[] not null,
  popularity integer not null default 0,
  shown_since timestamp with time zone not null,
  next_change_at timestamp with time zone,
  turn bigint not null,
  constraint offer_pkey PRIMARY KEY (channel_id, product_id),
  constraint offer_check CHECK ((to_minor >= from_minor)),
  constraint offer_from_minor_check CHECK ((from_minor >= 0)),
  constraint offer_no_check CHECK ((no > 0)),
  constraint offer_popularity_check CHECK ((popularity >= 0)),
  constraint offer_prior_minor_check CHECK ((prior_minor >= 0))
);
comment on table storefront.offer is 'A product in a channel that offers it: what it costs now, where it stands and what it is found by. Without a locale it is not shown. spread: reference';
comment on column storefront.offer.channel_id is 'id: chn';
comment on column storefront.offer.locales is 'type: Locale';
comment on column storefront.offer.currency is 'type: Currency';
comment on column storefront.offer.category_ids is 'id: cat';
comment on column storefront.offer.tokens is 'Facet and value, as in color:red';
comment on column storefront.offer.next_change_at is 'When a price or the publication begins or ends: it is worked out anew then';
CREATE INDEX offer_next_change ON storefront.offer USING btree (next_change_at) WHERE (next_change_at IS NOT NULL);
CREATE INDEX offer_product ON storefront.offer USING btree (product_id);
CREATE INDEX offer_turn ON storefront.offer USING btree (channel_id, turn);

create table storefront.product (
  product_id text collate "C" not null,
  no bigint not null generated always as identity,
  views bigint not null default 0,
  constraint product_pkey PRIMARY KEY (product_id),
  constraint product_no_key UNIQUE (no),
  constraint product_views_check CHECK ((views >= 0))
);
comment on table storefront.product is 'A short number for each product, and how often its page was opened. spread: reference';
comment on column storefront.product.product_id is 'id: prd';

create table storefront.rebuild (
  id smallint not null,
  started_at timestamp with time zone not null,
  total integer not null,
  finished_at timestamp with time zone,
  constraint rebuild_pkey PRIMARY KEY (id),
  constraint rebuild_check CHECK ((finished_at >= started_at)),
  constraint rebuild_id_check CHECK ((id = 1)),
  constraint rebuild_total_check CHECK ((total >= 0))
);
comment on table storefront.rebuild is 'The last time that all was built anew. spread: local';

create table storefront.stale (
  seq bigint not null generated always as identity,
  product_ids text[] collate "C" not null,
  variant_ids text[] collate "C" not null,
  of_rebuild boolean not null default false,
  noted_at timestamp with time zone not null,
  constraint stale_pkey PRIMARY KEY (seq)
);
comment on table storefront.stale is 'What has changed elsewhere and is to be worked out anew, oldest first. spread: local';
comment on column storefront.stale.product_ids is 'id: prd';
comment on column storefront.stale.variant_ids is 'id: var';

create table storefront.synonym (
  id text collate "C" not null,
  locale text collate "C" not null,
  term text not null,
  folded text collate "C" not null,
  synonyms text[] not null,
  both_ways boolean not null,
  version integer not null default 1,
  changed_at timestamp with time zone not null,
  constraint synonym_pkey PRIMARY KEY (id),
  constraint synonym_locale_folded_key UNIQUE (locale, folded),
  constraint synonym_locale_check CHECK ((locale = ANY (ARRAY['en'::text, 'fi'::text, 'da'::text, 'pl'::text]))),
  constraint synonym_synonyms_check CHECK (((cardinality(synonyms) >= 1) AND (cardinality(synonyms) <= 20))),
  constraint synonym_term_check CHECK (((length(term) >= 1) AND (length(term) <= 60))),
  constraint synonym_version_check CHECK ((version >= 1))
);
comment on table storefront.synonym is 'What is searched for as well when people search for a term. spread: reference';
comment on column storefront.synonym.id is 'id: syn';
comment on column storefront.synonym.locale is 'type: Locale';
comment on column storefront.synonym.folded is 'The term in plain letters, as searches are';

create table storefront.turn (
  id smallint not null,
  turn bigint not null,
  tree_turn bigint not null,
  words_turn bigint not null,
  constraint turn_pkey PRIMARY KEY (id),
  constraint turn_id_check CHECK ((id = 1))
);
comment on table storefront.turn is 'Counts the changes of all that follows. Whoever writes takes the next turn first and holds it until the commit, so turns are committed in their order and readers catch up by number. spread: reference';
comment on column storefront.turn.tree_turn is 'The turn in which the category tree last changed';
comment on column storefront.turn.words_turn is 'The turn in which synonyms last changed';

create table storefront.variant (
  variant_id text collate "C" not null,
  product_id text collate "C" not null,
  sku text collate "C" not null,
  gtin_14 text collate "C",
  constraint variant_pkey PRIMARY KEY (variant_id)
);
comment on table storefront.variant is 'What a code on a label stands for: the SKU in lower case, the GTIN at full length. spread: reference';
comment on column storefront.variant.variant_id is 'id: var';
CREATE INDEX variant_gtin ON storefront.variant USING btree (gtin_14) WHERE (gtin_14 IS NOT NULL);
CREATE INDEX variant_product ON storefront.variant USING btree (product_id);
CREATE INDEX variant_sku ON storefront.variant USING btree (sku text_pattern_ops);

create table storefront.word (
  locale text collate "C" not null,
  plain text collate "C" not null,
  word text not null,
  constraint word_pkey PRIMARY KEY (locale, plain),
  constraint word_plain_check CHECK (((length(plain) >= 3) AND (length(plain) <= 40)))
);
comment on table storefront.word is 'Words of titles, brands and categories, in plain letters and as written. Those of what is no longer shown stay: a correction is told only where it leads to something that is. spread: reference';
comment on column storefront.word.locale is 'type: Locale';
CREATE INDEX word_plain ON storefront.word USING gin (plain gin_trgm_ops);

create table platform.event_rest partition of platform.event
  DEFAULT;
comment on table platform.event_rest is 'Events outside every monthly part. spread: local';

alter table carts.coupon add constraint coupon_customer_id_cart_id_fkey
  FOREIGN KEY (customer_id, cart_id) REFERENCES carts.cart(customer_id, id);
alter table carts.line add constraint line_customer_id_cart_id_fkey
  FOREIGN KEY (customer_id, cart_id) REFERENCES carts.cart(customer_id, id);
alter table carts.merge add constraint merge_customer_id_cart_id_fkey
  FOREIGN KEY (customer_id, cart_id) REFERENCES carts.cart(customer_id, id);
alter table carts.visit add constraint visit_customer_id_cart_id_fkey
  FOREIGN KEY (customer_id, cart_id) REFERENCES carts.cart(customer_id, id);
alter table catalog.asset_content add constraint asset_content_asset_id_fkey
  FOREIGN KEY (asset_id) REFERENCES catalog.asset(id);
alter table catalog.category add constraint category_image_fkey
  FOREIGN KEY (image) REFERENCES catalog.asset(id);
alter table catalog.category add constraint category_parent_id_fkey
  FOREIGN KEY (parent_id) REFERENCES catalog.category(id);
alter table catalog.category_slug add constraint category_slug_category_id_fkey
  FOREIGN KEY (category_id) REFERENCES catalog.category(id);
alter table catalog.change add constraint change_product_id_fkey
  FOREIGN KEY (product_id) REFERENCES catalog.product(id);
alter table catalog.component add constraint component_bundle_id_fkey
  FOREIGN KEY (bundle_id) REFERENCES catalog.variant(id);
alter table catalog.component add constraint component_variant_id_fkey
  FOREIGN KEY (variant_id) REFERENCES catalog.variant(id);
alter table catalog.media add constraint media_asset_id_fkey
  FOREIGN KEY (asset_id) REFERENCES catalog.asset(id);
alter table catalog.media add constraint media_product_id_fkey
  FOREIGN KEY (product_id) REFERENCES catalog.product(id);
alter table catalog.product_category add constraint product_category_category_id_fkey
  FOREIGN KEY (category_id) REFERENCES catalog.category(id);
alter table catalog.product_category add constraint product_category_product_id_fkey
  FOREIGN KEY (product_id) REFERENCES catalog.product(id);
alter table catalog.product_slug add constraint product_slug_product_id_fkey
  FOREIGN KEY (product_id) REFERENCES catalog.product(id);
alter table catalog.publication add constraint publication_channel_id_fkey
  FOREIGN KEY (channel_id) REFERENCES channels.channel(id);
alter table catalog.publication add constraint publication_product_id_fkey
  FOREIGN KEY (product_id) REFERENCES catalog.product(id);
alter table catalog.variant add constraint variant_asset_id_fkey
  FOREIGN KEY (asset_id) REFERENCES catalog.asset(id);
alter table catalog.variant add constraint variant_product_id_fkey
  FOREIGN KEY (product_id) REFERENCES catalog.product(id);
alter table channels.brand_kit add constraint brand_kit_brand_id_fkey
  FOREIGN KEY (brand_id) REFERENCES channels.brand(id);
alter table channels.channel add constraint channel_brand_id_fkey
  FOREIGN KEY (brand_id) REFERENCES channels.brand(id);
alter table customers.account add constraint account_shopper_id_fkey
  FOREIGN KEY (shopper_id) REFERENCES customers.shopper(id);
alter table customers.address add constraint address_person_id_fkey
  FOREIGN KEY (person_id) REFERENCES customers.person(id);
alter table customers.identity add constraint identity_person_id_fkey
  FOREIGN KEY (person_id) REFERENCES customers.person(id);
alter table customers.passkey add constraint passkey_shopper_id_fkey
  FOREIGN KEY (shopper_id) REFERENCES customers.shopper(id);
alter table customers.person_link add constraint person_link_person_id_fkey
  FOREIGN KEY (person_id) REFERENCES customers.person(id);
alter table customers.session add constraint session_shopper_id_fkey
  FOREIGN KEY (shopper_id) REFERENCES customers.shopper(id);
alter table delivery.pickup_rule add constraint pickup_rule_location_id_fkey
  FOREIGN KEY (location_id) REFERENCES locations.location(id);
alter table fulfillment.fulfillment_order add constraint fulfillment_order_channel_id_fkey
  FOREIGN KEY (channel_id) REFERENCES channels.channel(id);
alter table fulfillment.fulfillment_order add constraint fulfillment_order_location_id_fkey
  FOREIGN KEY (location_id) REFERENCES locations.location(id);
alter table fulfillment.line add constraint line_customer_id_fulfillment_id_fkey
  FOREIGN KEY (customer_id, fulfillment_id) REFERENCES fulfillment.fulfillment_order(customer_id, id);
alter table fulfillment.step add constraint step_customer_id_fulfillment_id_fkey
  FOREIGN KEY (customer_id, fulfillment_id) REFERENCES fulfillment.fulfillment_order(customer_id, id);
alter table integrations.import_price_change add constraint import_price_change_run_id_fkey
  FOREIGN KEY (run_id) REFERENCES integrations.import_run(id) ON DELETE CASCADE;
alter table integrations.import_row_error add constraint import_row_error_run_id_fkey
  FOREIGN KEY (run_id) REFERENCES integrations.import_run(id) ON DELETE CASCADE;
alter table integrations.import_upload add constraint import_upload_run_id_fkey
  FOREIGN KEY (run_id) REFERENCES integrations.import_run(id) ON DELETE CASCADE;
alter table integrations.opening_stock add constraint opening_stock_run_id_fkey
  FOREIGN KEY (run_id) REFERENCES integrations.import_run(id) ON DELETE CASCADE;
alter table integrations.picture add constraint picture_run_id_fkey
  FOREIGN KEY (run_id) REFERENCES integrations.import_run(id) ON DELETE CASCADE;
alter table inventory.channel_stock add constraint channel_stock_channel_id_fkey
  FOREIGN KEY (channel_id) REFERENCES channels.channel(id);
alter table inventory.consignment add constraint consignment_from_location_id_fkey
  FOREIGN KEY (from_location_id) REFERENCES locations.location(id);
alter table inventory.consignment add constraint consignment_to_location_id_fkey
  FOREIGN KEY (to_location_id) REFERENCES locations.location(id);
alter table inventory.consignment_line add constraint consignment_line_consignment_id_fkey
  FOREIGN KEY (consignment_id) REFERENCES inventory.consignment(id) ON DELETE CASCADE;
alter table inventory.consignment_line add constraint consignment_line_variant_id_fkey
  FOREIGN KEY (variant_id) REFERENCES catalog.variant(id);
alter table inventory.count_line add constraint count_line_count_id_fkey
  FOREIGN KEY (count_id) REFERENCES inventory.stock_count(id) ON DELETE CASCADE;
alter table inventory.count_line add constraint count_line_variant_id_fkey
  FOREIGN KEY (variant_id) REFERENCES catalog.variant(id);
alter table inventory.fence add constraint fence_channel_id_fkey
  FOREIGN KEY (channel_id) REFERENCES channels.channel(id);
alter table inventory.fence add constraint fence_variant_id_location_id_fkey
  FOREIGN KEY (variant_id, location_id) REFERENCES inventory.level(variant_id, location_id);
alter table inventory.item add constraint item_backorder_location_id_fkey
  FOREIGN KEY (backorder_location_id) REFERENCES locations.location(id);
alter table inventory.item add constraint item_variant_id_fkey
  FOREIGN KEY (variant_id) REFERENCES catalog.variant(id);
alter table inventory.level add constraint level_location_id_fkey
  FOREIGN KEY (location_id) REFERENCES locations.location(id);
alter table inventory.level add constraint level_variant_id_fkey
  FOREIGN KEY (variant_id) REFERENCES catalog.variant(id);
alter table inventory.lot add constraint lot_variant_id_location_id_fkey
  FOREIGN KEY (variant_id, location_id) REFERENCES inventory.level(variant_id, location_id);
alter table inventory.stock_count add constraint stock_count_location_id_fkey
  FOREIGN KEY (location_id) REFERENCES locations.location(id);
alter table locations.special_day add constraint special_day_location_id_fkey
  FOREIGN KEY (location_id) REFERENCES locations.location(id);
alter table messages.attachment add constraint attachment_message_id_fkey
  FOREIGN KEY (message_id) REFERENCES messages.message(id) ON DELETE CASCADE;
alter table messages.attempt add constraint attempt_message_id_fkey
  FOREIGN KEY (message_id) REFERENCES messages.message(id) ON DELETE CASCADE;
alter table messages.message add constraint message_brand_id_fkey
  FOREIGN KEY (brand_id) REFERENCES channels.brand(id);
alter table messages.message add constraint message_channel_id_fkey
  FOREIGN KEY (channel_id) REFERENCES channels.channel(id);
alter table messages.preview add constraint preview_brand_id_fkey
  FOREIGN KEY (brand_id) REFERENCES channels.brand(id);
alter table orders.bucket add constraint bucket_channel_id_fkey
  FOREIGN KEY (channel_id) REFERENCES channels.channel(id);
alter table orders.bucket add constraint bucket_location_id_fkey
  FOREIGN KEY (location_id) REFERENCES locations.location(id);
alter table orders.change add constraint change_customer_id_order_id_fkey
  FOREIGN KEY (customer_id, order_id) REFERENCES orders."order"(customer_id, id);
alter table orders.happening add constraint happening_customer_id_order_id_fkey
  FOREIGN KEY (customer_id, order_id) REFERENCES orders."order"(customer_id, id);
alter table orders.invoice add constraint invoice_customer_id_order_id_fkey
  FOREIGN KEY (customer_id, order_id) REFERENCES orders."order"(customer_id, id);
alter table orders.line add constraint line_customer_id_order_id_fkey
  FOREIGN KEY (customer_id, order_id) REFERENCES orders."order"(customer_id, id);
alter table orders.listing add constraint listing_bucket_id_fkey
  FOREIGN KEY (bucket_id) REFERENCES orders.bucket(id);
alter table orders.note add constraint note_customer_id_order_id_fkey
  FOREIGN KEY (customer_id, order_id) REFERENCES orders."order"(customer_id, id);
alter table payments.gift_card add constraint gift_card_id_fkey
  FOREIGN KEY (id) REFERENCES payments.account(id);
alter table payments.refund add constraint refund_reference_tender_id_fkey
  FOREIGN KEY (reference, tender_id) REFERENCES payments.tender(reference, id);
alter table payments.tender add constraint tender_reference_fkey
  FOREIGN KEY (reference) REFERENCES payments.payment(reference);
alter table payments.transfer add constraint transfer_account_id_fkey
  FOREIGN KEY (account_id) REFERENCES payments.account(id);
alter table platform.held_delivery add constraint held_delivery_consumer_subject_fkey
  FOREIGN KEY (consumer, subject) REFERENCES platform.held_key(consumer, subject) ON DELETE CASCADE;
alter table platform.held_key add constraint held_key_consumer_fkey
  FOREIGN KEY (consumer) REFERENCES platform.consumer(name) ON DELETE CASCADE;
alter table platform.lane add constraint lane_consumer_fkey
  FOREIGN KEY (consumer) REFERENCES platform.consumer(name) ON DELETE CASCADE;
alter table pricing.channel_policy add constraint channel_policy_channel_id_fkey
  FOREIGN KEY (channel_id) REFERENCES channels.channel(id);
alter table pricing.coupon add constraint coupon_batch_id_fkey
  FOREIGN KEY (batch_id) REFERENCES pricing.coupon_batch(id);
alter table pricing.coupon add constraint coupon_promotion_id_fkey
  FOREIGN KEY (promotion_id) REFERENCES pricing.promotion(id);
alter table pricing.coupon_batch add constraint coupon_batch_promotion_id_fkey
  FOREIGN KEY (promotion_id) REFERENCES pricing.promotion(id);
alter table pricing.list_history add constraint list_history_list_id_fkey
  FOREIGN KEY (list_id) REFERENCES pricing.price_list(id);
alter table pricing.price add constraint price_channel_id_fkey
  FOREIGN KEY (channel_id) REFERENCES channels.channel(id);
alter table pricing.price add constraint price_list_id_fkey
  FOREIGN KEY (list_id) REFERENCES pricing.price_list(id);
alter table pricing.price add constraint price_variant_id_fkey
  FOREIGN KEY (variant_id) REFERENCES catalog.variant(id);
alter table pricing.price_exception add constraint price_exception_channel_id_fkey
  FOREIGN KEY (channel_id) REFERENCES channels.channel(id);
alter table pricing.price_exception add constraint price_exception_variant_id_fkey
  FOREIGN KEY (variant_id) REFERENCES catalog.variant(id);
alter table pricing.price_history add constraint price_history_channel_id_fkey
  FOREIGN KEY (channel_id) REFERENCES channels.channel(id);
alter table pricing.price_history add constraint price_history_list_id_fkey
  FOREIGN KEY (list_id) REFERENCES pricing.price_list(id);
alter table pricing.price_history add constraint price_history_variant_id_fkey
  FOREIGN KEY (variant_id) REFERENCES catalog.variant(id);
alter table pricing.prior_price add constraint prior_price_channel_id_fkey
  FOREIGN KEY (channel_id) REFERENCES channels.channel(id);
alter table pricing.prior_price add constraint prior_price_variant_id_fkey
  FOREIGN KEY (variant_id) REFERENCES catalog.variant(id);
alter table pricing.promotion_history add constraint promotion_history_promotion_id_fkey
  FOREIGN KEY (promotion_id) REFERENCES pricing.promotion(id);
alter table pricing.promotion_use add constraint promotion_use_channel_id_fkey
  FOREIGN KEY (channel_id) REFERENCES channels.channel(id);
alter table pricing.promotion_use add constraint promotion_use_coupon_id_fkey
  FOREIGN KEY (coupon_id) REFERENCES pricing.coupon(id);
alter table pricing.promotion_use add constraint promotion_use_promotion_id_fkey
  FOREIGN KEY (promotion_id) REFERENCES pricing.promotion(id);
alter table pricing.sample_basket add constraint sample_basket_channel_id_fkey
  FOREIGN KEY (channel_id) REFERENCES channels.channel(id);
alter table staff.account add constraint account_member_id_fkey
  FOREIGN KEY (member_id) REFERENCES staff.member(id);
alter table staff.assignment add constraint assignment_member_id_fkey
  FOREIGN KEY (member_id) REFERENCES staff.member(id);
alter table staff.assignment add constraint assignment_role_id_fkey
  FOREIGN KEY (role_id) REFERENCES staff.role(id);
alter table staff.device add constraint device_paired_by_fkey
  FOREIGN KEY (paired_by) REFERENCES staff.member(id);
alter table staff.invitation add constraint invitation_invited_by_fkey
  FOREIGN KEY (invited_by) REFERENCES staff.member(id);
alter table staff.passkey add constraint passkey_member_id_fkey
  FOREIGN KEY (member_id) REFERENCES staff.member(id);
alter table staff.pin_attempt add constraint pin_attempt_device_id_fkey
  FOREIGN KEY (device_id) REFERENCES staff.device(id);
alter table staff.pin_attempt add constraint pin_attempt_member_id_fkey
  FOREIGN KEY (member_id) REFERENCES staff.member(id);
alter table staff.session add constraint session_member_id_fkey
  FOREIGN KEY (member_id) REFERENCES staff.member(id);
alter table staff.till_session add constraint till_session_device_id_fkey
  FOREIGN KEY (device_id) REFERENCES staff.device(id);
alter table staff.till_session add constraint till_session_member_id_fkey
  FOREIGN KEY (member_id) REFERENCES staff.member(id);
alter table staff.two_factor add constraint two_factor_member_id_fkey
  FOREIGN KEY (member_id) REFERENCES staff.member(id);
alter table staff.used_code add constraint used_code_member_id_fkey
  FOREIGN KEY (member_id) REFERENCES staff.member(id);
alter table storefront.card add constraint card_channel_id_product_id_fkey
  FOREIGN KEY (channel_id, product_id) REFERENCES storefront.offer(channel_id, product_id) ON DELETE CASCADE;
alter table storefront.document add constraint document_product_id_fkey
  FOREIGN KEY (product_id) REFERENCES storefront.product(product_id) ON DELETE CASCADE;
alter table storefront.offer add constraint offer_product_id_fkey
  FOREIGN KEY (product_id) REFERENCES storefront.product(product_id) ON DELETE CASCADE;
alter table storefront.variant add constraint variant_product_id_fkey
  FOREIGN KEY (product_id) REFERENCES storefront.product(product_id) ON DELETE CASCADE;
