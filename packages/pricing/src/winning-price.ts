import {
  specificity,
  type PriceContext,
  type PriceLoss,
  type PriceRow,
  type Specificity,
  type WinningPrice,
} from './price-row.ts'
import { isGiven } from './is-given.ts'

/**
 * Picks the row that holds for a variant's rows, without the reasons: for lists of many products.
 * A sale row is left out where it is not below the regular price. Null where nothing is for sale.
 */
export function winningPrice(
  rows: readonly PriceRow[],
  context: PriceContext,
): WinningPrice | null {
  let regular: PriceRow | null = null
  for (const row of rows) {
    if (row.listKind === 'sale' || whyNot(row, context) !== null) continue
    if (regular === null || moreSpecific(row, regular) < 0) regular = row
  }
  let row = regular
  for (const one of rows) {
    if (one.listKind !== 'sale' || !isReduction(one, regular)) continue
    if (whyNot(one, context) !== null) continue
    if (row === null || moreSpecific(one, row) < 0) row = one
  }
  return row === null ? null : { row, regular }
}

/** Tells why a row is not meant for this question; null where it is. */
export function whyNot(row: PriceRow, context: PriceContext): PriceLoss | null {
  const { channelId, country, companyId, groupId, validFrom, validUntil } = row
  if (row.currency !== context.currency) return { code: 'other_currency' }
  if (isGiven(channelId) && channelId !== context.channelId) return { code: 'other_channel' }
  if (isGiven(country) && country !== context.country) return { code: 'other_country' }
  if (isGiven(companyId) && companyId !== context.companyId) return { code: 'other_company' }
  if (isGiven(groupId) && !context.groupIds.includes(groupId)) return { code: 'other_group' }
  if (isGiven(validFrom) && context.at < validFrom) return { code: 'not_started', from: validFrom }
  if (isGiven(validUntil) && context.at >= validUntil) return { code: 'expired', until: validUntil }
  const missing = row.minQuantity - context.quantity
  return missing > 0 ? { code: 'quantity_below_minimum', missing } : null
}

/** Tells whether a sale row is below the regular one; a sale without a regular price is. */
export function isReduction(sale: PriceRow, regular: PriceRow | null): boolean {
  return regular === null || sale.amount < regular.amount
}

/**
 * Compares two rows that both hold: below zero where `a` is the more specific. The order is that
 * of `specificity`: whose price it is comes before why it was made, that before where it holds,
 * that before how much is bought; then the newer decision, then the id.
 */
export function moreSpecific(a: PriceRow, b: PriceRow): number {
  for (const by of specificity) {
    const difference = compareBy[by](a, b)
    if (difference !== 0) return difference
  }
  return 0
}

/** By which step of the order the first of two rows is more specific than the second. */
export function decidedBy(winner: PriceRow, loser: PriceRow): Specificity {
  return specificity.find((by) => compareBy[by](winner, loser) !== 0) ?? 'id'
}

type Compare = (a: PriceRow, b: PriceRow) => number

const compareBy: Readonly<Record<Specificity, Compare>> = {
  company: (a, b) => given(b.companyId) - given(a.companyId),
  group: (a, b) => given(b.groupId) - given(a.groupId),
  list: (a, b) => given(b.listId) - given(a.listId),
  list_priority: (a, b) => (b.listPriority ?? 0) - (a.listPriority ?? 0),
  channel: (a, b) => given(b.channelId) - given(a.channelId),
  country: (a, b) => given(b.country) - given(a.country),
  quantity: (a, b) => b.minQuantity - a.minQuantity,
  newest_start: (a, b) => order(b.validFrom ?? -Infinity, a.validFrom ?? -Infinity),
  id: (a, b) => order(a.id, b.id),
}

function given(value: string | null | undefined): number {
  return isGiven(value) ? 1 : 0
}

function order<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
