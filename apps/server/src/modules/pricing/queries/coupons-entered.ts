import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { CartCoupon, CouponState } from '@redthread/pricing/cart-input'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { couponColumns, type CouponRow } from './coupon-of-row.ts'

interface Entered {
  readonly codes: readonly string[]
  readonly personId: Id<'per'> | null
  readonly at: Temporal.Instant
}

/** Looks codes up as they were typed, whatever their case: each once, with its state. */
export async function couponsEntered(
  ctx: Ctx,
  { codes, personId, at }: Entered,
): Promise<CartCoupon[]> {
  if (codes.length === 0) return []
  const wanted = [...new Set(codes.map((code) => code.toUpperCase()))]
  const [rows, own] = await Promise.all([
    db(ctx)
      .selectFrom('pricing.coupon')
      .select(couponColumns)
      .where(sql<boolean>`code = any(${wanted}::text[])`)
      .execute(),
    usesOfPerson(ctx, wanted, personId),
  ])
  return wanted.map((code) => {
    const row = rows.find((one) => one.code === code)
    if (row === undefined) return { code, promotionId: null, state: 'unknown' as const }
    const state = couponState(row, { personId, at, own: own.get(row.id) ?? 0 })
    return { code, promotionId: row.promotion_id, state }
  })
}

interface Asking {
  readonly personId: Id<'per'> | null
  readonly at: Temporal.Instant
  /** How often the person has used it. */
  readonly own: number
}

/** What stands in the way of a code, or `usable`. */
export function couponState(row: CouponRow, { personId, at, own }: Asking): CouponState {
  const { valid_from: from, valid_until: until } = row
  if (row.state === 'disabled') return 'disabled'
  if (from !== null && Temporal.Instant.compare(at, from) < 0) return 'not_started'
  if (until !== null && Temporal.Instant.compare(at, until) >= 0) return 'expired'
  if (row.person_id !== null && row.person_id !== personId) return 'other_customer'
  if (row.max_uses !== null && row.uses >= row.max_uses) {
    return row.max_uses === 1 ? 'used' : 'limit_reached'
  }
  const most = row.max_uses_per_customer
  return most !== null && own >= most ? 'limit_reached' : 'usable'
}

async function usesOfPerson(
  ctx: Ctx,
  codes: readonly string[],
  personId: Id<'per'> | null,
): Promise<Map<string, number>> {
  if (personId === null) return new Map()
  const { rows } = await sql<{ id: string; uses: number }>`
    select c.id, count(*)::int as uses from pricing.coupon c
    join pricing.promotion_use u on u.coupon_id = c.id
    where c.code = any(${codes}::text[]) and u.person_id = ${personId} and u.state <> 'released'
    group by c.id`.execute(ctx.tx)
  return new Map(rows.map(({ id, uses }) => [id, uses]))
}
