import type { PriceBySku } from '@redthread/contract/pricing'
import type { Settings, SkuPrice } from '../../rules/entry.ts'
import { isCurrency, type Reading } from '../../rules/read-amount.ts'
import { readTruth } from '../../rules/read-values.ts'
import type { RowReader } from '../../rules/row-reader.ts'
import { listOf, looseOf } from '../loose.ts'

/** The prices of a row: the regular one in cells of its own, all others as JSON in one. */
export function ownPrices(reader: RowReader, sku: string, settings: Settings): SkuPrice[] {
  const currency = reader.strict('currency', readCurrency) ?? settings.currency
  const amount = reader.amount('price', currency)
  const taxIncluded = reader.strict('tax_included', readTruth) ?? settings.taxIncluded
  const { row } = reader
  const own = amount === undefined ? [] : [{ row, sku, currency, amount, taxIncluded }]
  const more = reader.strict('prices', (text) => readPrices(text, row, sku)) ?? []
  return [...own, ...more]
}

function readCurrency(text: string): Reading<SkuPrice['currency']> {
  return isCurrency(text) ? { value: text } : { reason: 'unknown_currency' }
}

function readPrices(text: string, row: number, sku: string): Reading<SkuPrice[]> {
  try {
    const list = listOf(JSON.parse(text))
    const prices = list.map((one) => ownPrice({ ...looseOf(one), sku }, row))
    const bad = prices.find((one) => 'reason' in one)
    if (bad !== undefined && 'reason' in bad) return bad
    return { value: prices.flatMap((one) => ('value' in one ? [one.value] : [])) }
  } catch {
    return { reason: 'invalid_json' }
  }
}

/** A price as our own formats write it: whole minor units, ids of channel and list. */
export function ownPrice(value: unknown, row: number): Reading<SkuPrice> {
  const price = looseOf(value) as Partial<PriceBySku>
  const { sku, currency, amount, taxIncluded, country, minQuantity } = price
  if (typeof sku !== 'string' || sku === '') return { reason: 'missing_value' }
  if (typeof currency !== 'string' || !isCurrency(currency)) return { reason: 'unknown_currency' }
  if (typeof amount !== 'number') return { reason: 'invalid_amount' }
  if (amount < 0) return { reason: 'negative_amount' }
  if (!Number.isSafeInteger(amount)) return { reason: 'fractional_amount' }
  const { channelId, listId, groupId, companyId, validFrom, validUntil } = price
  const ids = defined({ channelId, listId, groupId, companyId })
  return {
    value: {
      row,
      sku,
      currency,
      amount,
      ...defined({ taxIncluded, country, minQuantity }),
      ...(validFrom !== undefined && { validFrom: String(validFrom) }),
      ...(validUntil !== undefined && { validUntil: String(validUntil) }),
      ...(Object.keys(ids).length > 0 && { ids }),
    },
  }
}

type Defined<T> = { [K in keyof T]?: NonNullable<T[K]> }

function defined<T extends object>(value: T): Defined<T> {
  const kept = Object.entries(value).filter(([, one]) => one !== undefined && one !== null)
  return Object.fromEntries(kept) as Defined<T>
}
