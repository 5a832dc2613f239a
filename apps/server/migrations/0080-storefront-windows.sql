-- What shoppers see, worked out ahead of time from catalog, prices and channels: it can be thrown
-- away and built anew at any time.
create schema storefront;

create table storefront.turn (
  id smallint primary key check (id = 1),
  turn bigint not null,
  tree_turn bigint not null,
  words_turn bigint not null
);
comment on table storefront.turn is
  'Counts the changes of all that follows. Whoever writes takes the next turn first and holds it until the commit, so turns are committed in their order and readers catch up by number. spread: reference';
comment on column storefront.turn.tree_turn is 'The turn in which the category tree last changed';
comment on column storefront.turn.words_turn is 'The turn in which synonyms last changed';
insert into storefront.turn (id, turn, tree_turn, words_turn) values (1, 0, 0, 0);

create table storefront.stale (
  seq bigint generated always as identity primary key,
  product_ids text[] collate "C" not null,
  variant_ids text[] collate "C" not null,
  of_rebuild boolean not null default false,
  noted_at timestamptz not null
);
comment on table storefront.stale is
  'What has changed elsewhere and is to be worked out anew, oldest first. spread: local';
comment on column storefront.stale.product_ids is 'id: prd';
comment on column storefront.stale.variant_ids is 'id: var';

create table storefront.rebuild (
  id smallint primary key check (id = 1),
  started_at timestamptz not null,
  total int not null check (total >= 0),
  finished_at timestamptz check (finished_at >= started_at)
);
comment on table storefront.rebuild is
  'The last time that all was built anew. spread: local';

create table storefront.product (
  product_id text collate "C" primary key,
  no bigint generated always as identity unique,
  views bigint not null default 0 check (views >= 0)
);
comment on table storefront.product is
  'A short number for each product, and how often its page was opened. spread: reference';
comment on column storefront.product.product_id is 'id: prd';

create table storefront.offer (
  channel_id text collate "C" not null,
  product_id text collate "C" not null references storefront.product on delete cascade,
  no int not null check (no > 0),
  locales text[] not null,
  currency char(3) not null,
  from_minor bigint not null check (from_minor >= 0),
  to_minor bigint not null check (to_minor >= from_minor),
  prior_minor bigint check (prior_minor >= 0),
  category_ids text[] collate "C" not null,
  tokens text[] not null,
  popularity int not null default 0 check (popularity >= 0),
  shown_since timestamptz not null,
  next_change_at timestamptz,
  turn bigint not null,
  primary key (channel_id, product_id)
);
comment on table storefront.offer is
  'A product in a channel that offers it: what it costs now, where it stands and what it is found by. Without a locale it is not shown. spread: reference';
comment on column storefront.offer.channel_id is 'id: chn';
comment on column storefront.offer.locales is 'type: Locale';
comment on column storefront.offer.currency is 'type: Currency';
comment on column storefront.offer.category_ids is 'id: cat';
comment on column storefront.offer.tokens is 'Facet and value, as in color:red';
comment on column storefront.offer.next_change_at is
  'When a price or the publication begins or ends: it is worked out anew then';
create index offer_turn on storefront.offer (channel_id, turn);
create index offer_product on storefront.offer (product_id);
create index offer_next_change on storefront.offer (next_change_at)
  where next_change_at is not null;

create table storefront.card (
  channel_id text collate "C" not null,
  product_id text collate "C" not null,
  locale text collate "C" not null,
  card text not null,
  primary key (channel_id, product_id, locale),
  foreign key (channel_id, product_id) references storefront.offer on delete cascade
);
comment on table storefront.card is
  'A product as lists show it, ready to be sent: JSON of a ProductCard. spread: reference';
comment on column storefront.card.locale is 'type: Locale';

create table storefront.facet_label (
  code text collate "C" not null,
  value text collate "C" not null,
  label jsonb not null,
  swatch text,
  rank int not null default 0,
  turn bigint not null,
  primary key (code, value)
);
comment on table storefront.facet_label is
  'How facets and their values are called; the empty value is the facet itself. spread: reference';
comment on column storefront.facet_label.label is 'json: SomeWords';
create index facet_label_turn on storefront.facet_label (turn);
