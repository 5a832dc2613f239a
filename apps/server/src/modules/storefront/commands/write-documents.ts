import { sql } from 'kysely'
import { locales, type Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { dictionaries } from '../queries/text-hits.ts'
import type { Categories } from '../rules/categories.ts'
import { gtin14 } from '../rules/search-words.ts'
import { knownWords, searchText } from '../rules/search-text.ts'
import type { Definitions, ShownProduct } from '../rules/shown-product.ts'

interface Known {
  readonly categories: Categories
  readonly definitions: Definitions
}

/** Writes what products are found by: words per language, and codes. */
export async function writeDocuments(
  ctx: Ctx,
  products: readonly ShownProduct[],
  known: Known,
): Promise<void> {
  await Promise.all([
    ...locales.map((locale) => writeLocale(ctx, products, { ...known, locale })),
    writeVariants(ctx, products),
  ])
}

async function writeLocale(
  ctx: Ctx,
  products: readonly ShownProduct[],
  { locale, ...known }: Known & { readonly locale: Locale },
): Promise<void> {
  const texts = products.flatMap((product) => {
    if (!product.texts[locale]?.title) return []
    return { id: product.id, ...searchText(product, locale, known) }
  })
  if (texts.length === 0) return
  const words = new Map(texts.flatMap((text) => [...knownWords(text)]))
  await Promise.all([writeTexts(ctx, locale, texts), writeWords(ctx, locale, words)])
}

function writeTexts(ctx: Ctx, locale: Locale, texts: readonly object[]) {
  const stems = (text: string) => sql.raw(`to_tsvector('${dictionaries[locale]}', ${text})`)
  const both = (text: string) => {
    return sql`(${stems(text)} || to_tsvector('storefront.plain', ${sql.raw(text)}))`
  }
  return sql`
    insert into storefront.document as d (product_id, locale, no, title, search)
    select p.product_id, ${locale}, p.no, g.title,
      setweight(${both('g.title')}, 'A') || setweight(${both('g.kind')}, 'B')
        || setweight(${both('g.traits')}, 'C') || setweight(${stems('g.description')}, 'D')
    from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb)
      as g(id text, title text, kind text, traits text, description text)
    join storefront.product p on p.product_id = g.id
    on conflict (product_id, locale) do update set title = excluded.title,
      search = excluded.search
    where (d.title, d.search) is distinct from (excluded.title, excluded.search)
    `.execute(ctx.tx)
}

function writeWords(ctx: Ctx, locale: Locale, words: ReadonlyMap<string, string>) {
  return sql`
    insert into storefront.word (locale, plain, word)
    select ${locale}, plain, word
    from unnest(${[...words.keys()]}::text[], ${[...words.values()]}::text[]) as g(plain, word)
    where not exists (select from storefront.word w
      where w.locale = ${locale} and w.plain = g.plain)
    on conflict do nothing`.execute(ctx.tx)
}

async function writeVariants(ctx: Ctx, products: readonly ShownProduct[]): Promise<void> {
  const rows = products.flatMap(({ id, variants }) => {
    return variants.map((one) => ({
      variant_id: one.id,
      product_id: id,
      sku: one.sku.toLowerCase(),
      gtin_14: one.gtin === undefined ? null : gtin14(one.gtin),
    }))
  })
  const ids = products.map(({ id }) => id)
  const kept = rows.map(({ variant_id }) => variant_id)
  await sql`delete from storefront.variant where product_id = any(${ids}::text[])
    and not variant_id = any(${kept}::text[])`.execute(ctx.tx)
  await sql`
    insert into storefront.variant as v (variant_id, product_id, sku, gtin_14)
    select variant_id, product_id, sku, gtin_14
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as g(variant_id text, product_id text, sku text, gtin_14 text)
    on conflict (variant_id) do update set product_id = excluded.product_id,
      sku = excluded.sku, gtin_14 = excluded.gtin_14
    where (v.product_id, v.sku, v.gtin_14) is distinct from
      (excluded.product_id, excluded.sku, excluded.gtin_14)`.execute(ctx.tx)
}
