import type { NextStep } from '../priced-cart.ts'
import { allocateAmount } from '../allocate-amount.ts'
import { dearestFirst, worthOf, type CartView } from './cart-view.ts'
import type { PromotionClass } from './promotion.ts'
import { isGiven } from '../is-given.ts'

/** What a promotion would give, before it is known whether it may. */
export interface Draft {
  readonly view: CartView
  readonly class: PromotionClass
  /** The places of the lines that it may touch. */
  readonly targets: readonly number[]
  /** Off each line, by place. */
  readonly off: Float64Array
  /** Off each shipment, by place. */
  readonly shippingOff: Float64Array
  readonly gifts: { readonly variantIds: readonly string[]; readonly quantity: number }[]
  /** Basis points above one, for the target lines. */
  extraPoints: number
  pointsBonus: number
  next: NextStep | null
  /** All that it takes off, once it is complete. */
  amount: number
}

/** A draft that gives nothing yet. */
export function emptyDraft(
  view: CartView,
  forClass: PromotionClass,
  targets: readonly number[],
): Draft {
  return {
    view,
    class: forClass,
    targets,
    off: new Float64Array(view.lines.length),
    shippingOff: new Float64Array(view.shipping.length),
    gifts: [],
    extraPoints: 0,
    pointsBonus: 0,
    next: null,
    amount: 0,
  }
}

/** Takes an amount off one line, as far as something is left of it. */
export function takeOff(draft: Draft, line: number, amount: number): void {
  const already = draft.off[line] ?? 0
  const room = (draft.view.left[line] ?? 0) - already
  if (amount > 0) draft.off[line] = already + (amount < room ? amount : room)
}

/** Takes an amount off one shipment, as far as something is left of it. */
export function takeOffShipping(draft: Draft, shipment: number, amount: number): void {
  const already = draft.shippingOff[shipment] ?? 0
  const room = (draft.view.shippingLeft[shipment] ?? 0) - already
  if (amount > 0) draft.shippingOff[shipment] = already + (amount < room ? amount : room)
}

/** Spreads one amount over lines by what is left of them, to the unit. */
export function spreadOff(draft: Draft, lines: readonly number[], amount: number): void {
  const rooms = lines.map((line) => (draft.view.left[line] ?? 0) - (draft.off[line] ?? 0))
  allocateAmount(amount, rooms).forEach((part, place) => {
    const line = lines[place] ?? 0
    draft.off[line] = (draft.off[line] ?? 0) + part
  })
}

/** Spreads one amount over lines by weights, as far as something is left of each. */
export function spreadOver(
  draft: Draft,
  over: { readonly lines: readonly number[]; readonly weights: readonly number[] },
  amount: number,
): void {
  allocateAmount(amount, over.weights).forEach((part, place) => {
    takeOff(draft, over.lines[place] ?? 0, part)
  })
}

/** So many pieces of one line, and what they are worth. */
export interface Portion {
  readonly line: number
  readonly pieces: number
  readonly worth: number
}

/** The target lines whole, or at most so many of their pieces, the dearest first. */
export function portions({ view, targets }: Draft, maxPieces?: number | null): Portion[] {
  const lines = isGiven(maxPieces) ? dearestFirst(view, targets) : targets
  return takePieces(view, lines, maxPieces ?? Infinity)
}

/** Takes so many pieces from lines in the order given. */
export function takePieces(view: CartView, lines: readonly number[], count: number): Portion[] {
  const taken: Portion[] = []
  let open = count
  for (const line of lines) {
    if (open <= 0) break
    const pieces = Math.min(open, view.pieces[line] ?? 0)
    open -= pieces
    taken.push({ line, pieces, worth: worthOf(view, line, pieces) })
  }
  return taken
}

/** Adds up a draft and cuts it down to at most an amount, each part by its share. */
export function settleDraft(draft: Draft, most: number): void {
  const { off, shippingOff } = draft
  let sum = 0
  for (let line = 0; line < off.length; line++) sum += off[line] ?? 0
  for (const amount of shippingOff) sum += amount
  if (sum > most) capDraft(draft, most)
  draft.amount = Math.min(sum, most)
}

function capDraft(draft: Draft, most: number): void {
  const { off, shippingOff } = draft
  const parts = allocateAmount(most, [...off, ...shippingOff])
  parts.forEach((part, place) => {
    if (place < off.length) off[place] = part
    else shippingOff[place - off.length] = part
  })
}
