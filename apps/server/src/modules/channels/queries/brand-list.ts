import type { Brand, BrandState } from '@redthread/contract/channels'
import { pageOf, type Page } from '@redthread/kernel/page'
import type { Ctx } from '#platform/ctx.ts'
import { afterRank } from '../guards/after-rank.ts'
import { db } from '../tables.ts'
import { brandColumns, brandOfRow } from './brand-of-row.ts'

interface Filter {
  readonly state?: BrandState
  readonly q?: string
  readonly limit?: number
  readonly after?: string
}

/** Brands in their order, page by page; `q` finds a part of name or code. */
export async function brandList(ctx: Ctx, filter: Filter): Promise<Page<Brand>> {
  const { state, q, limit = 50 } = filter
  let query = db(ctx).selectFrom('channels.brand').select(brandColumns)
  if (state !== undefined) query = query.where('state', '=', state)
  if (q !== undefined) {
    query = query.where((is) => is.or([is('name', 'ilike', part(q)), is('code', 'ilike', part(q))]))
  }
  const rows = await query
    .where(afterRank(filter.after))
    .orderBy('rank')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const page = pageOf(rows, limit, (row) => [row.rank, row.id])
  return { items: page.items.map(brandOfRow), next: page.next }
}

function part(q: string): string {
  return `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`
}
