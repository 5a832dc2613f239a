import type { Selectable } from 'kysely'
import type { Promotion, PromotionState } from '@redthread/contract/promotions'
import type { Promotion as Rules } from '@redthread/pricing/promotions/promotion'
import type { PricingTables } from '../tables.ts'

/** The columns that a promotion is read from. */
export const promotionColumns = [
  'id',
  'code',
  'name',
  'description',
  'lane',
  'priority',
  'mode',
  'group',
  'stop_after',
  'class',
  'combines_with',
  'conditions',
  'targets',
  'benefits',
  'max_discount',
  'valid_from',
  'valid_until',
  'coupon_required',
  'limit_total',
  'limit_per_customer',
  'is_general',
  'switch',
  'uses',
  'version',
  'created_at',
  'changed_at',
] as const

/** A promotion as it is kept. */
export type PromotionRow = Selectable<PricingTables['pricing.promotion']>

/** A promotion as it is reckoned. */
export function rulesOfRow(row: PromotionRow): Rules {
  return {
    id: row.id,
    name: row.code,
    lane: row.lane,
    priority: row.priority,
    mode: row.mode,
    group: row.group,
    stopAfter: row.stop_after,
    class: row.class,
    combinesWith: row.combines_with,
    conditions: row.conditions,
    targets: row.targets,
    benefits: row.benefits,
    maxDiscount: row.max_discount,
    validFrom: row.valid_from?.epochMilliseconds ?? null,
    validUntil: row.valid_until?.epochMilliseconds ?? null,
    couponRequired: row.coupon_required,
    limits: { total: row.limit_total, perCustomer: row.limit_per_customer },
  }
}

/** A promotion as the contract publishes it, with the state that its window makes of it now. */
export function promotionOfRow(row: PromotionRow, now: Temporal.Instant): Promotion {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    description: row.description,
    lane: row.lane,
    priority: row.priority,
    mode: row.mode,
    group: row.group,
    stopAfter: row.stop_after,
    class: row.class,
    combinesWith: row.combines_with,
    conditions: row.conditions,
    targets: row.targets,
    benefits: row.benefits,
    maxDiscount: row.max_discount,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    couponRequired: row.coupon_required,
    limitTotal: row.limit_total,
    limitPerCustomer: row.limit_per_customer,
    state: promotionState(row, now),
    switch: row.switch,
    isGeneral: row.is_general,
    uses: row.uses,
    version: row.version,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  }
}

/** What a person's switch and the window make of a promotion at an instant. */
export function promotionState(
  row: Pick<PromotionRow, 'switch' | 'valid_from' | 'valid_until'>,
  now: Temporal.Instant,
): PromotionState {
  if (row.switch !== 'on') return row.switch
  const { valid_from: from, valid_until: until } = row
  if (until !== null && Temporal.Instant.compare(until, now) <= 0) return 'ended'
  return from !== null && Temporal.Instant.compare(from, now) > 0 ? 'scheduled' : 'active'
}
