import { isGiven } from '@redthread/pricing/is-given'
import type { PriceEntry } from '@redthread/pricing/price-history'
import type { PriceContext, PriceRow } from '@redthread/pricing/price-row'
import type { Promotion } from '@redthread/pricing/promotions/promotion'
import { winningPrice } from '@redthread/pricing/winning-price'
import { engineRow, type StoredPrice } from './engine-row.ts'
import { generalPrice } from './general-price.ts'
import type { GoodsFacts } from './goods-facts.ts'
import { inTaxMode } from './in-tax-mode.ts'
import { listMismatch, type ListTerms } from './list-terms.ts'

/** One thing that was written down: it is what counts from `knownFrom` until the next of its id. */
export interface Version<T> {
  readonly id: string
  /** Epoch milliseconds. */
  readonly knownFrom: number
  /** Null where it was taken away. */
  readonly value: T | null
}

/** All that was ever written down about the price of one variant, each in the order written. */
export interface PriceRecord {
  readonly prices: readonly (Version<StoredPrice> & { readonly isBackfill: boolean })[]
  readonly lists: readonly Version<ListTerms>[]
  readonly promotions: readonly Version<Promotion>[]
  readonly facts: GoodsFacts
  /** How the channel tells its prices. */
  readonly taxIncluded: boolean
}

/** What was asked at an instant, and what made it so. */
export interface EffectivePrice {
  readonly amount: number | null
  readonly row: PriceRow | null
  readonly regular: PriceRow | null
  readonly steps: readonly { readonly promotionId: string; readonly amount: number }[]
}

/**
 * The prices that were really asked of one audience of one channel, oldest first: what was written
 * down by then, with the lists and the general promotions in force at the time. A price list or
 * promotion that begins or ends makes an entry at that instant, whoever was awake.
 */
export function effectiveEntries(record: PriceRecord, ask: PriceContext): PriceEntry[] {
  const entries: PriceEntry[] = []
  const backfilled = new Set(
    record.prices.flatMap(({ id, isBackfill }) => (isBackfill ? [id] : [])),
  )
  for (const at of changePoints(record, ask.at)) {
    const price = effectiveAt(record, { ...ask, at })
    const last = entries.at(-1)
    if (last?.amount === price.amount && last.sourceId === sourceOf(price).sourceId) continue
    if (last === undefined && price.amount === null) continue
    const source = sourceOf(price)
    const isOld = price.row !== null && backfilled.has(price.row.id) && source.source === 'price'
    entries.push({
      id: `${price.row?.id ?? 'none'}@${at}`,
      amount: price.amount,
      effectiveFrom: at,
      ...source,
      reduced: price.row !== null && (price.row.listKind === 'sale' || price.steps.length > 0),
      ...(isOld ? { source: 'backfill' as const } : {}),
    })
  }
  return entries
}

/** The price that was asked at `ask.at`, by what was known then. */
export function effectiveAt(record: PriceRecord, ask: PriceContext): EffectivePrice {
  const lists = new Map(knownAt(record.lists, ask.at).map((list) => [list.id, list]))
  const { taxIncluded, facts } = record
  const mode = { taxIncluded, basisPoints: facts.taxBasisPoints }
  const rows = knownAt(record.prices, ask.at).flatMap((kept): PriceRow[] => {
    const price = inTaxMode(kept, mode)
    if (price.listId === null) return [engineRow(price, null, ask)]
    const list = lists.get(price.listId)
    return list === undefined || listMismatch(list, ask) !== null
      ? []
      : [engineRow(price, list, ask)]
  })
  const won = winningPrice(rows, ask)
  if (won === null) return { amount: null, row: null, regular: null, steps: [] }
  const { row, regular } = won
  const piece = { unit: row.amount, taxIncluded, onSale: row !== regular, facts }
  const { amount, steps } = generalPrice(piece, knownAt(record.promotions, ask.at), ask)
  return { amount, row, regular, steps }
}

function knownAt<T>(versions: readonly Version<T>[], at: number): T[] {
  const latest = new Map<string, T | null>()
  for (const { id, knownFrom, value } of versions) {
    if (knownFrom <= at) latest.set(id, value)
  }
  return [...latest.values()].filter((value) => value !== null)
}

function sourceOf({ row, steps }: EffectivePrice): Pick<PriceEntry, 'source' | 'sourceId'> {
  const [step] = steps
  if (step !== undefined) return { source: 'promotion', sourceId: step.promotionId }
  if (row === null) return { source: 'price', sourceId: null }
  if (isGiven(row.listId)) return { source: 'price_list', sourceId: row.listId }
  return { source: 'price', sourceId: row.id }
}

/** Every instant up to `until` at which something was written down, began or ended. */
function changePoints({ prices, lists, promotions }: PriceRecord, until: number): number[] {
  const points = new Set<number>()
  const add = (...instants: (number | null | undefined)[]): void => {
    for (const at of instants) if (isGiven(at) && at <= until) points.add(at)
  }
  for (const { knownFrom, value } of prices) add(knownFrom, value?.validFrom, value?.validUntil)
  for (const { knownFrom, value } of lists) add(knownFrom, value?.startsAt, value?.endsAt)
  for (const { knownFrom, value } of promotions) add(knownFrom, value?.validFrom, value?.validUntil)
  return [...points].toSorted((a, b) => a - b)
}
