import type { Coupon } from '@redthread/contract/promotions-coupons'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import { writeCsv } from '@redthread/kernel/csv'
import type { Ctx } from '#platform/ctx.ts'
import { channelsOf } from '../guards/promotion-columns.ts'
import { requireInChannels } from '../guards/price-scope.ts'
import { db } from '../tables.ts'
import { couponColumns, couponOfRow, type CouponRow } from './coupon-of-row.ts'
import { promotionRow } from './promotion-detail.ts'

interface Filter {
  readonly promotionId: Id<'pmo'>
  readonly batchId?: Id<'cpb'>
  readonly q?: string
  readonly limit?: number
  readonly after?: string
}

/** The codes of a promotion in alphabetical order, page by page. */
export async function couponPage(ctx: Ctx, filter: Filter): Promise<Page<Coupon>> {
  const { limit = 50 } = filter
  const key = filter.after === undefined ? null : decodeCursor(filter.after, 1)
  const rows = await couponRows(ctx, { ...filter, after: String(key?.[0] ?? ''), limit: limit + 1 })
  const { items, next } = pageOf(rows, limit, (row) => [row.code])
  return { items: items.map(couponOfRow), next }
}

const exportLimit = 100_000

/** The codes of a batch as CSV; they are worth money, so not every reader gets them. */
export async function couponCsv(ctx: Ctx, filter: Filter): Promise<string> {
  const promotion = await promotionRow(ctx, filter.promotionId)
  requireInChannels(ctx, 'promotions:write', channelsOf(promotion))
  const rows = await couponRows(ctx, { ...filter, after: filter.after ?? '', limit: exportLimit })
  return writeCsv([
    ['code', 'state', 'uses', 'max_uses', 'valid_from', 'valid_until'],
    ...rows.map((row) => [
      row.code,
      row.state,
      String(row.uses),
      String(row.max_uses ?? ''),
      row.valid_from?.toString() ?? '',
      row.valid_until?.toString() ?? '',
    ]),
  ])
}

function couponRows(
  ctx: Ctx,
  { promotionId, batchId, q, after, limit }: Filter & { after: string; limit: number },
): Promise<CouponRow[]> {
  let query = db(ctx)
    .selectFrom('pricing.coupon')
    .select(couponColumns)
    .where('promotion_id', '=', promotionId)
    .where('code', '>', after)
  if (batchId !== undefined) query = query.where('batch_id', '=', batchId)
  if (q !== undefined) {
    query = query.where('code', 'like', `${q.toUpperCase().replaceAll(/[\\%_]/g, '')}%`)
  }
  return query.orderBy('code').limit(limit).execute()
}
