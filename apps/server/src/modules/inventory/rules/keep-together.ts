import type { Id } from '@redthread/kernel/id'
import { availableToPromise, promisable, putBack, takeOff } from './shelf.ts'
import type { Seller, Shelf } from './shelf.ts'

/** One line of what is to be kept, its bundle taken apart. */
export interface Want {
  readonly lineId: string
  readonly variantId: Id<'var'>
  readonly quantity: number
  /** Where, in order of preference; one where the line names it. */
  readonly places: readonly Id<'loc'>[]
  readonly mayBackorder: boolean
  /** In the hands of the customer: there, whatever the books say. */
  readonly inHand: boolean
  /** What is counted of it: empty where the variant is sold without limit. */
  readonly parts: readonly Part[]
}

export interface Part {
  readonly variantId: Id<'var'>
  /** How many go into one piece of the line. */
  readonly units: number
}

/** Pieces of a line kept at one location. */
export interface Kept {
  readonly want: Want
  readonly locationId: Id<'loc'> | null
  readonly quantity: number
  readonly parts: readonly KeptPart[]
}

export interface KeptPart extends Part {
  readonly shelf: Shelf
  readonly quantity: number
  readonly fenced: number
}

/** A line that cannot be kept whole, and how many of it could. */
export interface Shortage {
  readonly lineId: string
  readonly variantId: Id<'var'>
  readonly wanted: number
  readonly available: number
}

/** Finds the shelf of a variant at a location. */
export type FindShelf = (variantId: Id<'var'>, locationId: Id<'loc'>) => Shelf

/** What is kept for all lines, or what is missing; then the shelves are as they were. */
export type Outcome =
  | { readonly kept: readonly Kept[]; readonly short: null }
  | { readonly kept: null; readonly short: readonly Shortage[] }

/**
 * Keeps all lines or none. Lines that name their place go first; the others are kept together at
 * the first place that has all of them, else each at the first place that has all of it, else
 * spread over several.
 */
export function keepTogether(
  wants: readonly Want[],
  seller: Seller,
  findShelf: FindShelf,
): Outcome {
  const keeper = new Keeper(seller, findShelf)
  const named = wants.filter((want) => want.places.length === 1)
  const open = wants.filter((want) => want.places.length !== 1)
  const short = [...named, ...open].some(({ parts }) => parts.length > 0)
    ? [...keeper.each(named), ...keeper.together(open)]
    : keeper.each([...named, ...open])
  if (short.length === 0) return { kept: keeper.kept, short: null }
  keeper.undo(0)
  return { kept: null, short }
}

class Keeper {
  readonly kept: Kept[] = []
  readonly #seller: Seller
  readonly #findShelf: FindShelf

  constructor(seller: Seller, findShelf: FindShelf) {
    this.#seller = seller
    this.#findShelf = findShelf
  }

  /** Keeps lines one by one; gives those that cannot be kept whole. */
  each(wants: readonly Want[]): Shortage[] {
    return wants.flatMap((want) => {
      const available = this.#keep(want)
      const { lineId, variantId, quantity: wanted } = want
      return available === null ? [] : [{ lineId, variantId, wanted, available }]
    })
  }

  /** The same, at one place if one has all of them. */
  together(wants: readonly Want[]): Shortage[] {
    const places = wants.length > 1 ? (wants[0]?.places ?? []) : []
    for (const place of places) {
      const mark = this.kept.length
      const all = wants.every((want) => {
        if (this.#capacity(want, place, false) < want.quantity) return false
        this.#take(want, place, want.quantity)
        return true
      })
      if (all) return []
      this.undo(mark)
    }
    return this.each(wants)
  }

  undo(mark: number): void {
    for (const { parts } of this.kept.splice(mark).toReversed()) {
      for (const part of parts) putBack(part.shelf, this.#seller, part)
    }
  }

  /** Null where the line is kept; else how many could be. */
  #keep(want: Want): number | null {
    const { quantity, places, inHand, mayBackorder } = want
    const [first] = places
    if (want.parts.length === 0 || (inHand && first !== undefined)) {
      this.#take(want, first ?? null, quantity)
      return null
    }
    const whole = places.find((place) => this.#capacity(want, place, false) >= quantity)
    if (whole !== undefined) {
      this.#take(want, whole, quantity)
      return null
    }
    const mark = this.kept.length
    let left = this.#spread(want, quantity, false)
    if (left > 0 && mayBackorder) left = this.#spread(want, left, true)
    if (left === 0) return null
    this.undo(mark)
    return quantity - left
  }

  /** Takes as many as there are, place by place; gives how many are still missing. */
  #spread(want: Want, quantity: number, beyond: boolean): number {
    let left = quantity
    for (const place of want.places) {
      if (left === 0) break
      const some = Math.min(left, this.#capacity(want, place, beyond))
      if (some > 0) this.#take(want, place, some)
      left -= some
    }
    return left
  }

  #capacity({ parts }: Want, place: Id<'loc'>, beyond: boolean): number {
    const of = beyond ? promisable : availableToPromise
    const each = parts.map(({ variantId, units }) =>
      Math.floor(of(this.#findShelf(variantId, place), this.#seller) / units),
    )
    return Math.min(...each, Number.MAX_SAFE_INTEGER)
  }

  #take(want: Want, place: Id<'loc'> | null, quantity: number): void {
    const parts = want.parts.map((part): KeptPart => {
      const shelf = this.#findShelf(part.variantId, place ?? 'loc_none')
      const pieces = quantity * part.units
      const fenced = takeOff(shelf, this.#seller, pieces)
      return { ...part, shelf, quantity: pieces, fenced }
    })
    this.#merge({ want, locationId: place, quantity, parts })
  }

  /** Pieces of a line at a place where some are kept already join them. */
  #merge(kept: Kept): void {
    const last = this.kept.at(-1)
    if (last?.want !== kept.want || last.locationId !== kept.locationId) {
      this.kept.push(kept)
      return
    }
    const parts = last.parts.map((part, index) => ({
      ...part,
      quantity: part.quantity + (kept.parts[index]?.quantity ?? 0),
      fenced: part.fenced + (kept.parts[index]?.fenced ?? 0),
    }))
    this.kept[this.kept.length - 1] = { ...last, quantity: last.quantity + kept.quantity, parts }
  }
}
