import type { CartInput } from '../cart-input.ts'
import type { PromotionOutcome } from '../priced-cart.ts'
import { startLane, sumOf, viewOf, type CartView } from './cart-view.ts'
import { checkPromotion } from './check-promotion.ts'
import type { Draft } from './draft.ts'
import { apply, barrierOf, freeLines, type Applied, type Lane, type Run } from './lane-run.ts'
import { lanes, type Promotion } from './promotion.ts'
import type { Reason } from './reason.ts'
import { draftOf, reasonsAgainst, usableCoupon } from './reckon-promotion.ts'
import { selectLines } from './select-lines.ts'

/** What the promotions of a cart have come to. */
export interface PromotionRun {
  readonly view: CartView
  readonly applied: readonly Applied[]
  readonly lanes: readonly LaneStart[]
  /** Every promotion once, in the order lane, priority, id. */
  readonly outcomes: readonly PromotionOutcome[]
}

/** What a lane started from, and how many promotions had applied before it. */
export interface LaneStart {
  readonly lane: Promotion['lane']
  readonly goods: number
  readonly shipping: number
  readonly before: number
}

/**
 * Runs the promotions of a cart, lane by lane. Within a lane all see the amounts that the lane
 * started from; what they take off is added up and never goes beyond what is left.
 */
export function runPromotions(input: CartInput): PromotionRun {
  const view = viewOf(input)
  const run: Run = { view, applied: [], outcomes: new Map() }
  const sorted = inOrder(input.promotions)
  const sound = sorted.filter((promotion) => isSound(run, promotion))
  const starts: LaneStart[] = []
  for (const lane of lanes) {
    const promotions = sound.filter((promotion) => promotion.lane === lane)
    if (promotions.length === 0) continue
    startLane(view)
    const shipping = view.shippingStart.reduce((sum, one) => sum + one, 0)
    starts.push({ lane, goods: sumOf(view, view.all), shipping, before: run.applied.length })
    runLane(run, promotions)
  }
  const outcomes = sorted.map((promotion) => outcomeOf(run, promotion))
  return { view, applied: run.applied, lanes: starts, outcomes }
}

// Promotions are values: one that was checked is not checked again for the next cart.
const wellFormed = new WeakSet<Promotion>()

function isSound(run: Run, promotion: Promotion): boolean {
  if (wellFormed.has(promotion)) return true
  const problems = checkPromotion(promotion)
  if (problems.length === 0) wellFormed.add(promotion)
  else refuse(run, promotion, { reasons: [{ code: 'malformed', problems }], wouldGive: null })
  return problems.length === 0
}

function runLane(run: Run, promotions: readonly Promotion[]): void {
  const lane: Lane = { applied: [], stoppedBy: null }
  for (const promotion of promotions) {
    if (run.outcomes.has(promotion.id)) continue
    const rivals =
      promotion.mode === 'best_of_group'
        ? promotions.filter((one) => one.mode === 'best_of_group' && sameGroup(one, promotion))
        : [promotion]
    const best = bestOf(run, lane, rivals)
    if (best === null) continue
    const { promotion: winner, draft } = best
    apply(run, best)
    const coupon = winner.couponRequired ? (usableCoupon(winner, run.view)?.code ?? null) : null
    const { id: promotionId } = winner
    run.outcomes.set(promotionId, {
      promotionId,
      applied: true,
      amount: draft.amount,
      coupon,
      next: draft.next,
    })
    lane.applied.push(winner)
    if (winner.stopAfter) lane.stoppedBy = winner.id
  }
}

/** Reckons promotions of which one may apply; writes down why the others may not. */
function bestOf(run: Run, lane: Lane, rivals: readonly Promotion[]): Applied | null {
  let best: Applied | null = null
  const able: Applied[] = []
  for (const promotion of rivals) {
    const trial = tryOne(run, lane, promotion)
    if (trial === null) continue
    able.push(trial)
    if (best === null || trial.draft.amount > best.draft.amount) best = trial
  }
  for (const { promotion, draft } of able) {
    if (promotion === best?.promotion) continue
    const reason = { code: 'excluded_by', promotionId: best?.promotion.id ?? '' } as const
    refuse(run, promotion, { reasons: [reason], wouldGive: draft.amount })
  }
  return best
}

function tryOne(run: Run, lane: Lane, promotion: Promotion): Applied | null {
  const { view } = run
  const reasons = reasonsAgainst(promotion, view)
  if (reasons.length > 0) return refuse(run, promotion, { reasons, wouldGive: null })
  const targets = selectLines(promotion.targets, view)
  const barrier = barrierOf(promotion, run, lane)
  if (barrier !== undefined) {
    const wouldGive = amountIn(draftOf(promotion, view, targets))
    return refuse(run, promotion, { reasons: [barrier], wouldGive })
  }
  const { lines, taken } = freeLines(promotion, targets, run)
  const draft = draftOf(promotion, view, lines)
  if (!Array.isArray(draft)) return { promotion, draft }
  if (taken === null) return refuse(run, promotion, { reasons: draft, wouldGive: null })
  const wouldGive = amountIn(draftOf(promotion, view, targets))
  const blocked: Reason = { code: 'excluded_by', promotionId: taken.promotion.id }
  return refuse(
    run,
    promotion,
    wouldGive === null ? { reasons: draft, wouldGive } : { reasons: [blocked], wouldGive },
  )
}

function refuse(
  run: Run,
  { id: promotionId }: Promotion,
  why: { readonly reasons: readonly Reason[]; readonly wouldGive: number | null },
): null {
  run.outcomes.set(promotionId, { promotionId, applied: false, ...why })
  return null
}

function amountIn(draft: Draft | Reason[]): number | null {
  return Array.isArray(draft) ? null : draft.amount
}

function outcomeOf(run: Run, { id }: Promotion): PromotionOutcome {
  const outcome = run.outcomes.get(id)
  if (outcome === undefined) throw new RangeError(`promotion ${id} was not asked`)
  return outcome
}

function sameGroup(a: Promotion, b: Promotion): boolean {
  return (a.group ?? null) === (b.group ?? null)
}

function inOrder(promotions: readonly Promotion[]): Promotion[] {
  return promotions.toSorted(
    (a, b) =>
      lanes.indexOf(a.lane) - lanes.indexOf(b.lane) ||
      a.priority - b.priority ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}
