import type { CartInput, CartLine } from './cart-input.ts'
import { priceCart } from './price-cart.ts'
import type { PricedCart, PromotionOutcome } from './priced-cart.ts'

/** A promotion that a cart is on its way to, and what it still lacks: minor units, or pieces. */
export interface PromotionInReach {
  readonly promotionId: string
  readonly kind: 'amount' | 'pieces'
  readonly missing: number
}

const reachable = new Set<string>([
  'min_amount_not_met',
  'min_quantity_not_met',
  'lines_missing',
  'set_incomplete',
])

/**
 * The promotions that a cart has come nearer to by what is in it, the nearest first: the next step
 * of those that apply, and those that lack only money or pieces. What lacks as much in an empty
 * cart is left out: a nail color leads nobody to a coffee and a bun. Those that ask for a code are
 * told to nobody who has not entered it.
 */
export function promotionsInReach(input: CartInput, priced: PricedCart): PromotionInReach[] {
  const open = new Set(input.promotions.filter((one) => !one.couponRequired).map(({ id }) => id))
  const empty = lacksOf(priceCart({ ...input, lines: [], shipping: [] }))
  // A set asks for its first part of whatever is there: other goods would lack as much.
  const others = lacksOf(priceCart({ ...input, lines: input.lines.map(somethingElse) }))
  return priced.promotions
    .filter((outcome) => {
      const { promotionId: id, applied } = outcome
      const lack = lackOf(outcome)
      const isSet = !applied && outcome.reasons.some(({ code }) => code === 'set_incomplete')
      return open.has(id) && (applied || lack !== (isSet ? others : empty).get(id))
    })
    .flatMap(distance)
    .toSorted((a, b) => a.missing - b.missing)
}

function somethingElse(line: CartLine): CartLine {
  return { ...line, variantId: '', productId: '', categoryIds: [], attributes: {} }
}

function lacksOf({ promotions }: PricedCart): ReadonlyMap<string, string> {
  return new Map(promotions.map((outcome) => [outcome.promotionId, lackOf(outcome)]))
}

/** What stands in the way, to be compared. */
function lackOf(outcome: PromotionOutcome): string {
  return outcome.applied ? '' : JSON.stringify(outcome.reasons)
}

function distance(outcome: PromotionOutcome): PromotionInReach[] {
  const { promotionId } = outcome
  if (outcome.applied) {
    const { next } = outcome
    return next === null ? [] : [{ promotionId, kind: next.unit, missing: next.missing }]
  }
  const [first, ...others] = outcome.reasons
  if (first === undefined || others.length > 0 || !('missing' in first)) return []
  if (!reachable.has(first.code)) return []
  const kind = first.code === 'min_amount_not_met' ? 'amount' : 'pieces'
  return [{ promotionId, kind, missing: first.missing }]
}
