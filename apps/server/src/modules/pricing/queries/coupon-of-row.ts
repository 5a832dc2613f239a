import type { Selectable } from 'kysely'
import type { Coupon } from '@redthread/contract/promotions-coupons'
import type { PricingTables } from '../tables.ts'

/** The columns that a coupon is read from. */
export const couponColumns = [
  'id',
  'promotion_id',
  'batch_id',
  'code',
  'person_id',
  'max_uses',
  'max_uses_per_customer',
  'valid_from',
  'valid_until',
  'uses',
  'state',
  'created_at',
] as const

/** A coupon as it is kept. */
export type CouponRow = Selectable<PricingTables['pricing.coupon']>

/** A coupon as the contract publishes it. */
export function couponOfRow(row: CouponRow): Coupon {
  return {
    id: row.id,
    promotionId: row.promotion_id,
    batchId: row.batch_id,
    code: row.code,
    personId: row.person_id,
    maxUses: row.max_uses,
    maxUsesPerCustomer: row.max_uses_per_customer,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    uses: row.uses,
    state: row.state,
    createdAt: row.created_at,
  }
}
