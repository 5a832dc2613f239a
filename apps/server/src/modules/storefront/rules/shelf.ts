import type { ProductSort } from '@redthread/contract/storefront'
import type { Id } from '@redthread/kernel/id'
import { locales, type Locale } from '@redthread/kernel/words'

/** A product on a shelf, as it is found, counted and sorted. */
export interface Slot {
  readonly id: Id<'prd'>
  readonly no: number
  /** Bit per language that it is shown in; 0 where it is not shown. */
  readonly locales: number
  readonly from: number
  readonly to: number
  readonly popularity: number
  /** Since when it is shown, in ms of the epoch. */
  readonly since: number
  readonly tokens: Uint32Array
  /** Its own categories. */
  readonly categories: readonly Id<'cat'>[]
}

type ShelfSort = Exclude<ProductSort, 'relevance'>

const compares: Readonly<Record<ShelfSort, (a: Slot, b: Slot) => number>> = {
  popular: (a, b) => b.popularity - a.popularity || b.since - a.since || b.no - a.no,
  newest: (a, b) => b.since - a.since || b.no - a.no,
  price_up: (a, b) => a.from - b.from || b.popularity - a.popularity || b.no - a.no,
  price_down: (a, b) => b.from - a.from || b.popularity - a.popularity || b.no - a.no,
}

/** The bit of a language in a slot. */
export function localeBit(locale: Locale): number {
  return 1 << locales.indexOf(locale)
}

/** All that one channel shows. Orders are made when first asked for, and again after a change. */
export class Shelf {
  readonly #slots = new Map<number, Slot>()
  readonly #byId = new Map<string, Slot>()
  #orders = new Map<ShelfSort, readonly Slot[]>()

  /** Puts a product in its place; gives what stood there before. */
  put(slot: Slot): Slot | undefined {
    const before = this.#slots.get(slot.no)
    this.#orders.clear()
    if (slot.locales === 0) {
      this.#slots.delete(slot.no)
      this.#byId.delete(slot.id)
      return before
    }
    this.#slots.set(slot.no, slot)
    this.#byId.set(slot.id, slot)
    return before
  }

  byNo(no: number): Slot | undefined {
    return this.#slots.get(no)
  }

  byId(id: string): Slot | undefined {
    return this.#byId.get(id)
  }

  get size(): number {
    return this.#slots.size
  }

  /** How many products stand in these categories, in one language. */
  countWithin(categories: ReadonlySet<string>, locale: Locale): number {
    const bit = localeBit(locale)
    let count = 0
    for (const slot of this.#slots.values()) {
      if ((slot.locales & bit) === 0) continue
      if (slot.categories.some((one) => categories.has(one))) count++
    }
    return count
  }

  /** Everything in an order. */
  inOrder(sort: ShelfSort): readonly Slot[] {
    const known = this.#orders.get(sort)
    if (known !== undefined) return known
    const order = [...this.#slots.values()].toSorted(compares[sort])
    this.#orders.set(sort, order)
    return order
  }
}

/** Compares two slots as a sort orders them; where words rank them, by their rank first. */
export function comparison(
  sort: ProductSort,
  rankOf: (slot: Slot) => number,
): (a: Slot, b: Slot) => number {
  if (sort !== 'relevance') return compares[sort]
  return (a, b) => rankOf(b) - rankOf(a) || compares.popular(a, b)
}
