import type { LineCondition } from '@redthread/pricing/promotions/condition'
import type { Promotion } from '@redthread/pricing/promotions/promotion'
import type { GoodsFacts } from './goods-facts.ts'

/**
 * Tells whether a promotion may mean some goods, by what they are: rather once too often, since
 * what they cost is asked later.
 */
export function isMeant({ targets }: Promotion, facts: GoodsFacts): boolean {
  return targets.every((target) => isOne(target, facts) !== (target.except === true))
}

function isOne(target: LineCondition, facts: GoodsFacts): boolean {
  switch (target.kind) {
    case 'products':
      return target.productIds.includes(facts.productId)
    case 'variants':
      return target.variantIds.includes(facts.variantId)
    case 'categories':
      return target.categoryIds.some((id) => facts.categoryIds.includes(id))
    case 'attribute': {
      const own = facts.attributes[target.name] ?? []
      const values = typeof own === 'string' ? [own] : own
      return values.some((value) => target.values.includes(value))
    }
    case 'line_quantity':
    case 'line_price':
    case 'fulfillment':
    case 'regular_price':
      return target.except !== true
  }
}
