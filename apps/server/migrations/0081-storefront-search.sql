create extension if not exists unaccent;

-- Words as written, in plain letters: for halves of words, and for Polish, for which PostgreSQL
-- knows no stems.
create text search configuration storefront.plain (copy = simple);
alter text search configuration storefront.plain
  alter mapping for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart,
    hword_part, hword_numpart
  with unaccent, simple;

create table storefront.document (
  product_id text collate "C" not null references storefront.product on delete cascade,
  locale text collate "C" not null,
  no int not null check (no > 0),
  title text not null,
  words text not null,
  search tsvector not null,
  primary key (product_id, locale)
);
comment on table storefront.document is
  'What the words of a product are found by in one language: stems and plain words. spread: reference';
comment on column storefront.document.locale is 'type: Locale';
comment on column storefront.document.words is
  'Title, vendor and codes in plain letters, for words with a slip in them';
create index document_en on storefront.document using gin (search) with (fastupdate = off)
  where locale = 'en';
create index document_fi on storefront.document using gin (search) with (fastupdate = off)
  where locale = 'fi';
create index document_da on storefront.document using gin (search) with (fastupdate = off)
  where locale = 'da';
create index document_pl on storefront.document using gin (search) with (fastupdate = off)
  where locale = 'pl';
create index document_words on storefront.document using gin (words gin_trgm_ops)
  with (fastupdate = off);

create table storefront.variant (
  variant_id text collate "C" primary key,
  product_id text collate "C" not null references storefront.product on delete cascade,
  sku text collate "C" not null,
  gtin_14 text collate "C"
);
comment on table storefront.variant is
  'What a code on a label stands for: the SKU in lower case, the GTIN at full length. spread: reference';
comment on column storefront.variant.variant_id is 'id: var';
create index variant_product on storefront.variant (product_id);
create index variant_sku on storefront.variant (sku text_pattern_ops);
create index variant_gtin on storefront.variant (gtin_14) where gtin_14 is not null;

create table storefront.synonym (
  id text collate "C" primary key,
  locale text collate "C" not null check (locale in ('en', 'fi', 'da', 'pl')),
  term text not null check (length(term) between 1 and 60),
  folded text collate "C" not null,
  synonyms text[] not null check (cardinality(synonyms) between 1 and 20),
  both_ways boolean not null,
  version int not null default 1 check (version >= 1),
  changed_at timestamptz not null,
  unique (locale, folded)
);
comment on table storefront.synonym is
  'What is searched for as well when people search for a term. spread: reference';
comment on column storefront.synonym.id is 'id: syn';
comment on column storefront.synonym.locale is 'type: Locale';
comment on column storefront.synonym.folded is 'The term in plain letters, as searches are';

create table storefront.miss (
  channel_id text collate "C" not null,
  locale text collate "C" not null,
  words text collate "C" not null check (length(words) between 1 and 100),
  count int not null default 1 check (count >= 1),
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (channel_id, locale, words)
);
comment on table storefront.miss is
  'What people searched for and did not find, in plain letters. spread: reference';
comment on column storefront.miss.channel_id is 'id: chn';
comment on column storefront.miss.locale is 'type: Locale';
create index miss_order on storefront.miss (count desc, last_at desc);

-- Both thresholds are lower than usual: what resembles is weighed again where the words are known.
create function storefront.resembling(word text, lang text)
returns table (no int, title text, words text, nearness real)
language sql stable
set pg_trgm.word_similarity_threshold = 0.34
as $$
  select d.no, d.title, d.words, word_similarity(word, d.words)
  from storefront.document d
  where d.locale = lang and word <% d.words
  order by word_similarity(word, d.words) desc, d.no
  limit 200
$$;

-- A term of a search, as stems or as plain words. One that is left out of the index by its
-- language (the, and) asks for nothing, unless it may be the beginning of a longer word.
create function storefront.asked(stems tsquery, plains tsquery, is_last boolean)
returns tsquery
language sql immutable
as $$ select case when numnode(stems) > 0 or is_last then stems || plains else stems end $$;
