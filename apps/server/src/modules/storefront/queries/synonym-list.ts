import type { Synonym } from '@redthread/contract/storefront-search'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

interface Asked {
  readonly locale?: Locale
  readonly after?: string
  readonly limit?: number
}

const columns = ['id', 'locale', 'term', 'synonyms', 'both_ways', 'version', 'changed_at'] as const

/** Synonyms by language and term. */
export async function synonymList(ctx: Ctx, asked: Asked): Promise<Page<Synonym>> {
  const { locale, after, limit = 50 } = asked
  const key = after === undefined ? null : decodeCursor(after, 2)
  const rows = await db(ctx)
    .selectFrom('storefront.synonym')
    .select([...columns, 'folded'])
    .$if(locale !== undefined, (query) => query.where('locale', '=', locale ?? 'en'))
    .$if(key !== null, (query) =>
      query.where((eb) =>
        eb(eb.refTuple('locale', 'folded'), '>', eb.tuple(key?.[0] as Locale, String(key?.[1]))),
      ),
    )
    .orderBy('locale')
    .orderBy('folded')
    .limit(limit + 1)
    .execute()
  const page = pageOf(rows, limit, (row) => [row.locale, row.folded])
  return { items: page.items.map(synonymOfRow), next: page.next }
}

/** One synonym; undefined where there is none. */
export async function synonymOf(ctx: Ctx, id: Id<'syn'>): Promise<Synonym | undefined> {
  const row = await db(ctx)
    .selectFrom('storefront.synonym')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && synonymOfRow(row)
}

type Row = {
  readonly id: Id<'syn'>
  readonly locale: Locale
  readonly term: string
  readonly synonyms: string[]
  readonly both_ways: boolean
  readonly version: number
  readonly changed_at: Temporal.Instant
}

function synonymOfRow({ both_ways: bothWays, changed_at: changedAt, ...row }: Row): Synonym {
  const { id, locale, term, synonyms, version } = row
  return { id, locale, term, synonyms, bothWays, version, changedAt }
}
