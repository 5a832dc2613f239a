import type { CartInput, CartLine, ShippingCharge } from '../cart-input.ts'
import { proportion } from '../proportion.ts'
import { LineIndex } from './line-index.ts'
import { localTime, type LocalTime } from './local-time.ts'
import { isGiven } from '../is-given.ts'

/**
 * A cart as conditions and benefits see it: the lines that promotions may touch in order of their
 * ids, with what they come to at the start of the running lane and what is left of them now. Lines
 * and shipments are told by their place in these lists.
 */
export interface CartView {
  readonly input: CartInput
  readonly lines: readonly CartLine[]
  /** The places of all lines. */
  readonly all: readonly number[]
  /** A line sold by measure is one piece. */
  readonly pieces: readonly number[]
  readonly start: number[]
  readonly left: number[]
  readonly index: LineIndex
  readonly shipping: readonly ShippingCharge[]
  readonly shippingStart: number[]
  readonly shippingLeft: number[]
  readonly clocks: Map<string, LocalTime | null>
  /** All lines, the dearest piece first; null until the lane asks. */
  dearest: readonly number[] | null
}

/** Opens the view of a cart at the start of its first lane. */
export function viewOf(input: CartInput): CartView {
  const lines = byId(input.lines.filter((line) => line.discountable !== false))
  const shipping = byId(input.shipping)
  const start = lines.map(lineSubtotal)
  const shippingStart = shipping.map((charge) => charge.amount)
  return {
    input,
    lines,
    all: lines.map((_, line) => line),
    pieces: lines.map((line) => (isGiven(line.per) && line.per > 1 ? 1 : line.quantity)),
    start,
    left: [...start],
    index: new LineIndex(lines),
    shipping,
    shippingStart,
    shippingLeft: [...shippingStart],
    clocks: new Map(),
    dearest: null,
  }
}

/** What a line comes to before any discount. */
export function lineSubtotal({ unit, quantity, per }: CartLine): number {
  return isGiven(per) && per > 1 ? proportion(unit, quantity, per) : unit * quantity
}

/** Lets the next lane start from what is left now. */
export function startLane(view: CartView): void {
  view.dearest = null
  for (let i = 0; i < view.left.length; i++) view.start[i] = view.left[i] ?? 0
  for (let i = 0; i < view.shippingLeft.length; i++)
    view.shippingStart[i] = view.shippingLeft[i] ?? 0
}

/** What so many pieces of a line are worth at the start of the lane. */
export function worthOf(view: CartView, line: number, pieces: number): number {
  const all = view.pieces[line] ?? 0
  const start = view.start[line] ?? 0
  return pieces >= all ? start : proportion(start, pieces, all)
}

/** What some lines are worth together at the start of the lane. */
export function sumOf(view: CartView, lines: readonly number[]): number {
  let sum = 0
  for (const line of lines) sum += view.start[line] ?? 0
  return sum
}

/** How many pieces some lines have together. */
export function piecesOf(view: CartView, lines: readonly number[]): number {
  let sum = 0
  for (const line of lines) sum += view.pieces[line] ?? 0
  return sum
}

/** Sorts lines by what a piece of them is worth, the dearest first, equals by id. */
export function dearestFirst(view: CartView, lines: readonly number[]): readonly number[] {
  view.dearest ??= rank(view)
  if (lines.length === view.all.length) return view.dearest
  const meant = new Uint8Array(view.all.length)
  for (const line of lines) meant[line] = 1
  return view.dearest.filter((line) => meant[line] === 1)
}

function rank({ all, start, pieces }: CartView): readonly number[] {
  // Quotients of equal ratios are equal doubles, so that this order is the same everywhere.
  const each = all.map((line) => (start[line] ?? 0) / (pieces[line] ?? 1))
  return all.toSorted((a, b) => (each[b] ?? 0) - (each[a] ?? 0) || a - b)
}

/** The local time of the cart in a zone; null where the zone is unknown. */
export function clockIn(view: CartView, zone: string): LocalTime | null {
  let clock = view.clocks.get(zone)
  if (clock === undefined) {
    clock = localTime(zone, view.input.at)
    view.clocks.set(zone, clock)
  }
  return clock
}

function byId<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
