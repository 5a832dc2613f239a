import type { Selectable } from 'kysely'
import type { PromotionUse } from '@redthread/contract/promotions-coupons'
import type { PricingTables } from '../tables.ts'

/** The columns that a use is read from. */
export const useColumns = [
  'id',
  'promotion_id',
  'coupon_id',
  'reference',
  'person_id',
  'channel_id',
  'currency',
  'discount_minor',
  'state',
  'reserved_at',
  'settled_at',
] as const

/** A use of a promotion as the contract publishes it. */
export function useOfRow(row: Selectable<PricingTables['pricing.promotion_use']>): PromotionUse {
  return {
    id: row.id,
    promotionId: row.promotion_id,
    couponId: row.coupon_id,
    reference: row.reference,
    personId: row.person_id,
    channelId: row.channel_id,
    currency: row.currency,
    discount: row.discount_minor,
    state: row.state,
    reservedAt: row.reserved_at,
    settledAt: row.settled_at,
  }
}
