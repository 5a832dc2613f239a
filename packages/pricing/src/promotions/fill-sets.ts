import type { CartView } from './cart-view.ts'

/** A place in a set: so many pieces of any of these lines, taken in their order. */
export interface Slot {
  readonly quantity: number
  readonly lines: readonly number[]
}

/** Sets that were filled alike: how often, and how many pieces of which lines in each. */
export interface FilledSets {
  readonly times: number
  readonly pieces: ReadonlyMap<number, number>
}

/** What the cart makes of a set: all that could be filled, and the first slot that could not. */
export interface Filling {
  readonly sets: readonly FilledSets[]
  readonly short: { readonly slot: number; readonly missing: number } | null
}

/**
 * Fills sets from the pieces of a cart, slot by slot in order, at most `most` times. Sets that take
 * the same pieces are counted at once, so that a line of a million pieces costs no more than one of
 * ten.
 */
export function fillSets(view: CartView, slots: readonly Slot[], most: number): Filling {
  const left = [...view.pieces]
  const sets: FilledSets[] = []
  let open = most
  while (open > 0) {
    const set = fillOne(left, slots)
    if ('slot' in set) return { sets, short: set }
    let times = open
    for (const [line, pieces] of set.pieces) {
      times = Math.min(times, Math.floor((left[line] ?? 0) / pieces))
    }
    for (const [line, pieces] of set.pieces) left[line] = (left[line] ?? 0) - pieces * times
    sets.push({ times, pieces: set.pieces })
    open -= times
  }
  return { sets, short: null }
}

function fillOne(
  left: readonly number[],
  slots: readonly Slot[],
): { pieces: Map<number, number> } | { slot: number; missing: number } {
  const pieces = new Map<number, number>()
  for (const [slot, { quantity, lines }] of slots.entries()) {
    let missing = quantity
    for (const line of lines) {
      const used = pieces.get(line) ?? 0
      const taken = Math.min(missing, (left[line] ?? 0) - used)
      if (taken > 0) pieces.set(line, used + taken)
      missing -= taken
      if (missing === 0) break
    }
    if (missing > 0) return { slot, missing }
  }
  return { pieces }
}
