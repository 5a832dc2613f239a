import type { ProductSort } from '@redthread/contract/storefront'
import type { Locale } from '@redthread/kernel/words'
import { comparison, localeBit, type Shelf, type Slot } from './shelf.ts'
import type { Tokens } from './tokens.ts'

/** What is looked for on a shelf. */
export interface Wish {
  readonly locale: Locale
  readonly sort: ProductSort
  /** The category and all below it; null: anywhere. */
  readonly within: ReadonlySet<string> | null
  /** Rank by product number of what the words fit; null: no words. */
  readonly hits: ReadonlyMap<number, number> | null
  /** `code:value`, one each. */
  readonly facets: readonly string[]
  readonly priceMin: number | null
  readonly priceMax: number | null
  /** The number of the last product of the page before, and its key. */
  readonly after: PlaceInOrder | null
  readonly limit: number
}

/** Where a page ended: enough of its last product to go on behind it, even once it is gone. */
export interface PlaceInOrder extends Pick<Slot, 'no' | 'from' | 'popularity' | 'since'> {
  readonly rank: number
}

/** What was found: a page of it, and what could be chosen next. */
export interface Found {
  readonly page: readonly Slot[]
  readonly hasMore: boolean
  readonly total: number
  /** Products by token, each counted as if its own facet had no choice. */
  readonly counts: Uint32Array
  readonly price: { readonly min: number; readonly max: number } | null
}

/**
 * Finds a page and counts every facet in one walk over the shelf. A product that fits all choices
 * counts for every facet; one that fails a single facet still counts for that one, since its
 * choices widen. So each count says what the list would hold.
 */
export function findOnShelf(shelf: Shelf, tokens: Tokens, wish: Wish): Found {
  const { after, limit } = wish
  const choices = choicesOf(tokens, wish)
  const last = after === null ? null : placeholder(after)
  const compare = comparison(wish.sort, (slot) => {
    return slot === last ? (after?.rank ?? 0) : (wish.hits?.get(slot.no) ?? 0)
  })
  const counting = new Counting(tokens)
  const page: Slot[] = []
  let hasMore = false
  for (const slot of candidates(shelf, wish, compare)) {
    if (!fits(slot, wish)) continue
    const missing = missingOf(slot, choices, wish)
    counting.add(slot, missing, choices)
    if (missing !== 0 || (last !== null && compare(last, slot) >= 0)) continue
    if (page.length < limit) page.push(slot)
    else hasMore = true
  }
  return { page, hasMore, ...counting.result() }
}

/** The place at which a page ends. */
export function placeOf(slot: Slot, { hits }: Pick<Wish, 'hits'>): PlaceInOrder {
  const { no, from, popularity, since } = slot
  return { no, from, popularity, since, rank: hits?.get(no) ?? 0 }
}

interface Choices {
  /** Group of a token plus one, where it is chosen; 0 where it is not. */
  readonly groupOf: Uint8Array
  /** Facet of each group. */
  readonly facets: readonly number[]
  readonly all: number
  readonly price: number
}

const mostGroups = 20

function choicesOf(tokens: Tokens, { facets, priceMin, priceMax }: Wish): Choices {
  const groupOf = new Uint8Array(tokens.size)
  const groups: number[] = []
  for (const text of facets) {
    const facet = tokens.facets.find(text.slice(0, text.indexOf(':')))
    if (!groups.includes(facet)) groups.push(facet)
    const token = tokens.find(text)
    if (token >= 0) groupOf[token] = groups.indexOf(facet) + 1
  }
  const used = groups.slice(0, mostGroups)
  const price = priceMin === null && priceMax === null ? 0 : 1 << used.length
  return { groupOf, facets: used, all: (1 << used.length) - 1, price }
}

function candidates(
  shelf: Shelf,
  { hits, sort }: Wish,
  compare: (a: Slot, b: Slot) => number,
): readonly Slot[] {
  if (hits === null) return shelf.inOrder(sort === 'relevance' ? 'popular' : sort)
  const found: Slot[] = []
  for (const no of hits.keys()) {
    const slot = shelf.byNo(no)
    if (slot !== undefined) found.push(slot)
  }
  return found.sort(compare)
}

function fits(slot: Slot, { locale, within }: Wish): boolean {
  if ((slot.locales & localeBit(locale)) === 0) return false
  return within === null || slot.categories.some((category) => within.has(category))
}

/** A bit for each choice that the product fails. */
function missingOf(slot: Slot, choices: Choices, { priceMin, priceMax }: Wish): number {
  let met = 0
  if (choices.all !== 0) {
    for (const token of slot.tokens) {
      const group = choices.groupOf[token] ?? 0
      if (group !== 0) met |= 1 << (group - 1)
    }
  }
  const missing = choices.all & ~met
  if (choices.price === 0) return missing
  const dear = priceMax !== null && slot.from > priceMax
  const cheap = priceMin !== null && slot.to < priceMin
  return dear || cheap ? missing | choices.price : missing
}

class Counting {
  readonly #tokens: Tokens
  readonly #counts: Uint32Array
  #total = 0
  #min = Infinity
  #max = -1

  constructor(tokens: Tokens) {
    this.#tokens = tokens
    this.#counts = new Uint32Array(tokens.size)
  }

  add(slot: Slot, missing: number, choices: Choices): void {
    if (missing === 0) {
      this.#total++
      for (const token of slot.tokens) this.#counts[token] = (this.#counts[token] ?? 0) + 1
    } else if ((missing & (missing - 1)) === 0 && missing !== choices.price) {
      const facet = choices.facets[31 - Math.clz32(missing)]
      for (const token of slot.tokens) {
        if (this.#tokens.facetOf(token) === facet)
          this.#counts[token] = (this.#counts[token] ?? 0) + 1
      }
    }
    if (missing === 0 || missing === choices.price) {
      this.#min = Math.min(this.#min, slot.from)
      this.#max = Math.max(this.#max, slot.to)
    }
  }

  result(): Pick<Found, 'counts' | 'total' | 'price'> {
    const price = this.#max < 0 ? null : { min: this.#min, max: this.#max }
    return { counts: this.#counts, total: this.#total, price }
  }
}

/** A slot that stands where the page before ended, for comparisons alone. */
function placeholder({ no, from, popularity, since }: PlaceInOrder): Slot {
  const tokens = new Uint32Array()
  return { id: 'prd_0', no, from, to: from, popularity, since, tokens, locales: 0, categories: [] }
}
