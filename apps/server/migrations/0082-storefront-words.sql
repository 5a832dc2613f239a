-- Slips are looked up among the words that there are, of which there are far fewer than texts.
drop function storefront.resembling(text, text);
drop index storefront.document_words;
alter table storefront.document drop column words;

create table storefront.word (
  locale text collate "C" not null,
  plain text collate "C" not null check (length(plain) between 3 and 40),
  word text not null,
  primary key (locale, plain)
);
comment on table storefront.word is
  'Words of titles, brands and categories, in plain letters and as written. Those of what is no longer shown stay: a correction is told only where it leads to something that is. spread: reference';
comment on column storefront.word.locale is 'type: Locale';
create index word_plain on storefront.word using gin (plain gin_trgm_ops);

-- The thresholds are lower than usual: what resembles is weighed again, slip by slip.
create function storefront.resembling(asked text, lang text)
returns table (plain text, word text, nearness real)
language sql stable
set pg_trgm.similarity_threshold = 0.2
as $$
  select w.plain, w.word, similarity(asked, w.plain)
  from storefront.word w
  where w.locale = lang and w.plain % asked
  order by similarity(asked, w.plain) desc, w.plain
  limit 50
$$;

-- Many texts come at once: they are gathered, up to half a megabyte, before they are sorted in.
alter index storefront.document_en set (fastupdate = on, gin_pending_list_limit = 512);
alter index storefront.document_fi set (fastupdate = on, gin_pending_list_limit = 512);
alter index storefront.document_da set (fastupdate = on, gin_pending_list_limit = 512);
alter index storefront.document_pl set (fastupdate = on, gin_pending_list_limit = 512);
