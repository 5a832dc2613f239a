import type { CartLine } from './cart-input.ts'
import { isGiven } from './is-given.ts'
import { priceCart } from './price-cart.ts'
import type { PriceEntry } from './price-history.ts'
import type { PriceContext, PriceRow } from './price-row.ts'
import { isGeneral } from './promotions/is-general.ts'
import type { Promotion } from './promotions/promotion.ts'
import { winningPrice } from './winning-price.ts'

/** What a variant is to promotions. */
export type TimelineVariant = Pick<
  CartLine,
  'variantId' | 'productId' | 'categoryIds' | 'attributes'
>

/** Of which scope a timeline tells, from what, and over what span. */
export interface TimelineQuestion {
  readonly variant: TimelineVariant
  readonly rows: readonly PriceRow[]
  /** Those that are not part of the price everybody sees are left out. */
  readonly promotions: readonly Promotion[]
  /** One piece is asked for; instants come from the span. */
  readonly scope: Omit<PriceContext, 'quantity' | 'at'>
  /** Epoch milliseconds, half-open. */
  readonly from: number
  readonly until: number
}

/**
 * Tells what one piece of a variant costs everybody of a scope over a span: an entry at its begin
 * and one whenever a row, a price list or a general promotion begins or ends and changes the price.
 * These are the entries a price history is written with, also ahead of time.
 */
export function priceTimeline(question: TimelineQuestion): PriceEntry[] {
  const general = question.promotions.filter(isGeneral)
  const timeline: PriceEntry[] = []
  for (const at of turns(question, general)) {
    const entry = entryAt(question, general, at)
    const last = timeline.at(-1)
    const same = last?.amount === entry.amount && last.sourceId === entry.sourceId
    if (last === undefined || !same) timeline.push(entry)
  }
  return timeline
}

/** The instants at which something begins or ends. */
function turns({ rows, from, until }: TimelineQuestion, general: readonly Promotion[]): number[] {
  const turning = new Set([from])
  for (const { validFrom, validUntil } of [...rows, ...general]) {
    for (const at of [validFrom, validUntil]) {
      if (isGiven(at) && at > from && at < until) turning.add(at)
    }
  }
  return [...turning].toSorted((a, b) => a - b)
}

function entryAt(
  question: TimelineQuestion,
  general: readonly Promotion[],
  at: number,
): PriceEntry {
  const won = winningPrice(question.rows, { ...question.scope, quantity: 1, at })
  if (won === null) {
    return { id: `none@${at}`, amount: null, effectiveFrom: at, source: 'price', sourceId: null }
  }
  const { row } = won
  const { amount, promotionId } = afterPromotions(question, row, { general, at })
  const list = row.listId ?? null
  const reduced = promotionId !== null || row.listKind === 'sale'
  const source = promotionId !== null ? 'promotion' : list !== null ? 'price_list' : 'price'
  const sourceId = promotionId ?? list ?? row.id
  return { id: `${sourceId}@${at}`, amount, effectiveFrom: at, source, sourceId, reduced }
}

function afterPromotions(
  { variant, scope }: TimelineQuestion,
  row: PriceRow,
  { general, at }: { readonly general: readonly Promotion[]; readonly at: number },
): { amount: number; promotionId: string | null } {
  if (general.length === 0) return { amount: row.amount, promotionId: null }
  const onSale = row.listKind === 'sale'
  const line = { ...variant, id: 'piece', quantity: 1, unit: row.amount, taxBasisPoints: 0, onSale }
  const { currency, country, channelId } = scope
  const place = { currency, country, channelId, at, taxIncluded: row.taxIncluded, customer: null }
  const cart = { ...place, lines: [line], shipping: [], promotions: general, coupons: [] }
  const [priced] = priceCart(cart).lines
  return {
    amount: priced?.total ?? row.amount,
    promotionId: priced?.discounts[0]?.promotionId ?? null,
  }
}
