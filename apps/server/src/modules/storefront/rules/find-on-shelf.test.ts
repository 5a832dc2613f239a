import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ProductSort } from '@redthread/contract/storefront'
import { findOnShelf, placeOf, type Wish } from './find-on-shelf.ts'
import { localeBit, Shelf, type Slot } from './shelf.ts'
import { Tokens } from './tokens.ts'

const colors = ['red', 'blue', 'green']
const sizes = ['s', 'm', 'l']
const finishes = ['matte', 'gloss']
const values = [
  ...colors.map((value) => `color:${value}`),
  ...sizes.map((value) => `size:${value}`),
  ...finishes.map((value) => `finish:${value}`),
]

interface Product {
  readonly tokens: readonly string[]
  readonly from: number
  readonly more: number
  readonly category: 'cat_a' | 'cat_b'
  readonly isFinnish: boolean
  readonly rank: number
  readonly popularity: number
}

const product = fc.record<Product>({
  tokens: fc.uniqueArray(fc.constantFrom(...values), { maxLength: 6 }),
  from: fc.integer({ min: 0, max: 30 }),
  more: fc.integer({ min: 0, max: 10 }),
  category: fc.constantFrom('cat_a', 'cat_b'),
  isFinnish: fc.boolean(),
  rank: fc.integer({ min: 0, max: 3 }),
  popularity: fc.integer({ min: 0, max: 2 }),
})

const asked = fc.record({
  facets: fc.uniqueArray(fc.constantFrom(...values, 'color:unheard', 'shape:round'), {
    maxLength: 5,
  }),
  within: fc.constantFrom(null, new Set(['cat_a'])),
  isSearch: fc.boolean(),
  priceMin: fc.option(fc.integer({ min: 0, max: 30 })),
  priceMax: fc.option(fc.integer({ min: 0, max: 40 })),
  sort: fc.constantFrom<ProductSort>('relevance', 'popular', 'newest', 'price_up', 'price_down'),
  limit: fc.integer({ min: 1, max: 7 }),
})

const facetOf = (token: string) => token.slice(0, token.indexOf(':'))

/** Whether a product fits the wish, in the plainest words; one facet, or the price, left out. */
function fits(one: Product, wish: Wish, except: string | null): boolean {
  const chosen = Map.groupBy(wish.facets, facetOf)
  for (const [facet, tokens] of chosen) {
    if (facet !== except && !tokens.some((token) => one.tokens.includes(token))) return false
  }
  if (!one.isFinnish || (wish.within !== null && !wish.within.has(one.category))) return false
  if (wish.hits !== null && one.rank === 0) return false
  if (except === 'price') return true
  const { priceMin, priceMax } = wish
  return (
    (priceMin === null || one.from + one.more >= priceMin) &&
    (priceMax === null || one.from <= priceMax)
  )
}

function shelfOf(products: readonly Product[], tokens: Tokens): Shelf {
  const shelf = new Shelf()
  for (const [at, one] of products.entries()) {
    const slot: Slot = {
      id: `prd_${at}`,
      no: at + 1,
      locales: localeBit('en') | (one.isFinnish ? localeBit('fi') : 0),
      from: one.from,
      to: one.from + one.more,
      popularity: one.popularity,
      since: at % 3,
      tokens: Uint32Array.from(one.tokens, (token) => tokens.add(token)),
      categories: [one.category],
    }
    shelf.put(slot)
  }
  return shelf
}

test('every count says what the list would hold, whatever is chosen', () => {
  fc.assert(
    fc.property(fc.array(product, { maxLength: 60 }), asked, (products, { isSearch, ...rest }) => {
      const tokens = new Tokens()
      const shelf = shelfOf(products, tokens)
      const ranks = products.map(({ rank }, at): [number, number] => [at + 1, rank])
      const hits = isSearch ? new Map(ranks.filter(([, rank]) => rank > 0)) : null
      const wish: Wish = { locale: 'fi', after: null, hits, ...rest }
      const found = findOnShelf(shelf, tokens, wish)
      const right = products.filter((one) => fits(one, wish, null))
      assert.equal(found.total, right.length)
      for (const value of values) {
        const others = products.filter((one) => fits(one, wish, facetOf(value)))
        const count = others.filter((one) => one.tokens.includes(value)).length
        assert.equal(found.counts[tokens.find(value)] ?? 0, count, value)
      }
      const priced = products.filter((one) => fits(one, wish, 'price'))
      const range =
        priced.length === 0
          ? null
          : {
              min: Math.min(...priced.map(({ from }) => from)),
              max: Math.max(...priced.map(({ from, more }) => from + more)),
            }
      assert.deepEqual(found.price, range)
    }),
    { numRuns: 500 },
  )
})

test('pages follow one another without a gap or a repetition, in every order', () => {
  fc.assert(
    fc.property(fc.array(product, { maxLength: 40 }), asked, (products, { isSearch, ...rest }) => {
      const tokens = new Tokens()
      const shelf = shelfOf(products, tokens)
      const ranks = products.map(({ rank }, at): [number, number] => [at + 1, rank])
      const hits = isSearch ? new Map(ranks.filter(([, rank]) => rank > 0)) : null
      const wish: Wish = { locale: 'fi', after: null, hits, ...rest }
      const all = findOnShelf(shelf, tokens, { ...wish, limit: 1_000 }).page
      const seen: Slot[] = []
      for (let after: Wish['after'] = null; ;) {
        const { page, hasMore } = findOnShelf(shelf, tokens, { ...wish, after })
        seen.push(...page)
        const last = page.at(-1)
        assert.equal(hasMore, seen.length < all.length)
        if (!hasMore || last === undefined) break
        after = placeOf(last, wish)
      }
      assert.deepEqual(
        seen.map(({ no }) => no),
        all.map(({ no }) => no),
      )
    }),
    { numRuns: 300 },
  )
})

test('what is no longer shown leaves the shelf and its orders', () => {
  const tokens = new Tokens()
  const one: Product = {
    tokens: [],
    from: 5,
    more: 0,
    category: 'cat_a',
    isFinnish: true,
    rank: 0,
    popularity: 0,
  }
  const shelf = shelfOf([one, one], tokens)
  assert.equal(shelf.inOrder('price_up').length, 2)
  const gone = shelf.byId('prd_0')
  assert.ok(gone)
  assert.equal(shelf.put({ ...gone, locales: 0 }), gone)
  assert.deepEqual(
    [shelf.size, shelf.byId('prd_0'), shelf.inOrder('price_up').length],
    [1, undefined, 1],
  )
})
