import { sql, type RawBuilder } from 'kysely'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import type { SearchGroup } from '../rules/search-groups.ts'
import { gtin14 } from '../rules/search-words.ts'

/** The dictionaries that take words to their stems; Polish has none in PostgreSQL. */
export const dictionaries: Readonly<Record<Locale, string>> = {
  en: 'english',
  fi: 'finnish',
  da: 'danish',
  pl: 'storefront.plain',
}

/** Rank by product number of what words fit, in any channel: the shelf knows what is shown. */
export type Hits = Map<number, number>

/** What the words of a search fit in one language, by stem, by plain word, and by half words. */
export async function textHits(
  ctx: Ctx,
  locale: Locale,
  groups: readonly SearchGroup[],
): Promise<Hits> {
  if (groups.length === 0) return new Map()
  const query = sql.join(
    groups.map((group) => termQuery(locale, group)),
    sql` && `,
  )
  // The language is part of the text, so that the planner takes its index.
  const { rows } = await sql<{ hits: Buffer | null }>`
    with asked as materialized (select ${query} as query)
    select string_agg(int4send(d.no) || float4send(
      ts_rank('{0.05, 0.2, 0.5, 1}', d.search, asked.query)), ''::bytea) as hits
    from storefront.document d, asked
    where d.locale = ${sql.lit(locale)} and d.search @@ asked.query`.execute(ctx.tx)
  return hitsOf(rows[0]?.hits ?? Buffer.alloc(0))
}

function termQuery(locale: Locale, { stems, plains, isLast }: SearchGroup): RawBuilder<unknown> {
  const dictionary = sql.lit(dictionaries[locale])
  return sql`storefront.asked(to_tsquery(${dictionary}, ${stems}),
    to_tsquery('storefront.plain', ${plains}), ${isLast})`
}

const pairBytes = 8

function hitsOf(bytes: Buffer): Hits {
  const hits: Hits = new Map()
  for (let at = 0; at < bytes.length; at += pairBytes) {
    hits.set(bytes.readInt32BE(at), bytes.readFloatBE(at + 4))
  }
  return hits
}

/** Ranks above all words. */
const codeRank = 100

/** The products whose SKU begins with a code, or whose GTIN it is. */
export async function codeHits(ctx: Ctx, code: string): Promise<Hits> {
  const beginning = `${code.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const { rows } = await sql<{ no: number; whole: boolean }>`
    select p.no, bool_or(v.sku = ${code} or v.gtin_14 = ${gtin14(code)}) as whole
    from storefront.variant v join storefront.product p on p.product_id = v.product_id
    where v.sku like ${beginning} or v.gtin_14 = ${gtin14(code)}
    group by p.no limit 200`.execute(ctx.tx)
  return new Map(rows.map(({ no, whole }) => [no, whole ? codeRank * 2 : codeRank]))
}
