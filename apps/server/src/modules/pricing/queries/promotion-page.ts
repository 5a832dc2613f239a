import { sql, type RawBuilder } from 'kysely'
import type { Promotion, PromotionState } from '@redthread/contract/promotions'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { promotionColumns, promotionOfRow } from './promotion-of-row.ts'

interface Filter {
  readonly state?: PromotionState
  readonly coupons?: boolean
  readonly q?: string
  readonly limit?: number
  readonly after?: string
}

/** Promotions, the one changed last first, page by page. */
export async function promotionPage(ctx: Ctx, filter: Filter): Promise<Page<Promotion>> {
  const { state, coupons, q, limit = 50 } = filter
  let query = db(ctx).selectFrom('pricing.promotion').select(promotionColumns)
  if (state !== undefined) query = query.where(isIn(state, ctx.now))
  if (coupons !== undefined) query = query.where('coupon_required', '=', coupons)
  if (q !== undefined) {
    const words = `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
    query = query.where(sql<boolean>`(code ilike ${words} or name::text ilike ${words})`)
  }
  const key = filter.after === undefined ? null : decodeCursor(filter.after, 2)
  if (key !== null) {
    query = query.where(sql<boolean>`(changed_at, id) < (${key[0]}::timestamptz, ${key[1]})`)
  }
  const rows = await query
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const { items, next } = pageOf(rows, limit, (row) => [row.changed_at.toString(), row.id])
  return { items: items.map((row) => promotionOfRow(row, ctx.now)), next }
}

function isIn(state: PromotionState, now: Temporal.Instant): RawBuilder<boolean> {
  switch (state) {
    case 'draft':
    case 'paused':
      return sql<boolean>`switch = ${state}`
    case 'ended':
      return sql<boolean>`(switch = 'ended' or (switch = 'on' and valid_until <= ${now}))`
    case 'scheduled':
      return sql<boolean>`(switch = 'on' and valid_from > ${now})`
    case 'active':
      return sql<boolean>`(switch = 'on' and (valid_from is null or valid_from <= ${now})
        and (valid_until is null or valid_until > ${now}))`
  }
}
