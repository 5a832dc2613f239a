import type { PromotionOutcome } from '../priced-cart.ts'
import type { CartView } from './cart-view.ts'
import type { Draft } from './draft.ts'
import type { Promotion } from './promotion.ts'

/** A promotion that has applied, and what it has given. */
export interface Applied {
  readonly promotion: Promotion
  readonly draft: Draft
}

/** What has happened so far while promotions are run. */
export interface Run {
  readonly view: CartView
  readonly applied: Applied[]
  readonly outcomes: Map<string, PromotionOutcome>
}

/** Finds one that has applied and keeps a promotion from the whole cart; undefined if none does. */
export function barrierOf(promotion: Promotion, run: Run, ofLane: Lane): Barrier | undefined {
  if (ofLane.stoppedBy !== null) return { code: 'stopped_by', promotionId: ofLane.stoppedBy }
  const first = ofLane.applied[0]
  if (first !== undefined && (promotion.mode === 'exclusive' || first.mode === 'exclusive'))
    return { code: 'excluded_by', promotionId: first.id }
  const other = run.applied.find(
    (one) => !(isProduct(promotion) && isProduct(one.promotion)) && !combine(promotion, one),
  )
  return other && { code: 'excluded_by', promotionId: other.promotion.id }
}

export interface Barrier {
  readonly code: 'stopped_by' | 'excluded_by'
  readonly promotionId: string
}

/** What has happened so far in one lane. */
export interface Lane {
  readonly applied: Promotion[]
  stoppedBy: string | null
}

/**
 * Leaves out the lines on which a product promotion would meet another that it does not combine
 * with; tells the first that was in the way.
 */
export function freeLines(
  promotion: Promotion,
  targets: readonly number[],
  run: Run,
): { readonly lines: readonly number[]; readonly taken: Applied | null } {
  if (!isProduct(promotion)) return { lines: targets, taken: null }
  const others = run.applied.filter((one) => isProduct(one.promotion) && !combine(promotion, one))
  if (others.length === 0) return { lines: targets, taken: null }
  let taken: Applied | null = null
  const lines = targets.filter((line) => {
    const other = others.find(({ draft }) => (draft.off[line] ?? 0) > 0)
    taken ??= other ?? null
    return other === undefined
  })
  return { lines, taken }
}

/** Takes what a draft gives off the cart and writes it down. */
export function apply({ view, applied }: Run, one: Applied): void {
  const { draft } = one
  draft.off.forEach((amount, line) => {
    view.left[line] = (view.left[line] ?? 0) - amount
  })
  draft.shippingOff.forEach((amount, shipment) => {
    view.shippingLeft[shipment] = (view.shippingLeft[shipment] ?? 0) - amount
  })
  applied.push(one)
}

function isProduct(promotion: Promotion): boolean {
  return promotion.class === 'product'
}

/** Two promotions combine where each names the class of the other. */
function combine(promotion: Promotion, { promotion: other }: Applied): boolean {
  return (
    promotion.combinesWith.includes(other.class) && other.combinesWith.includes(promotion.class)
  )
}
