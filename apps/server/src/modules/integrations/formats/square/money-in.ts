import type { Currency } from '@redthread/kernel/money'
import type { Settings } from '../../rules/entry.ts'
import { isCurrency } from '../../rules/read-amount.ts'
import { looseOf, textOf } from '../loose.ts'

type MoneyReading =
  | { readonly value: { readonly amount: number; readonly currency: Currency } }
  | { readonly reason: string }
  | null

/**
 * An amount in whole minor units with its currency; null where there is none. The word CURRENCY
 * stands in catalogs that are meant for any country: there the run's own is taken.
 */
export function moneyIn(value: unknown, { currency }: Settings): MoneyReading {
  const money = looseOf(value)
  const amount = money['amount']
  if (amount === undefined || amount === null) return null
  const said = textOf(money['currency'])
  const own = said === '' || said === 'CURRENCY' ? currency : said
  if (!isCurrency(own)) return { reason: 'unknown_currency' }
  if (typeof amount !== 'number' && !/^-?\d+$/.test(textOf(amount)))
    return { reason: 'invalid_amount' }
  const minor = Number(amount)
  if (minor < 0) return { reason: 'negative_amount' }
  if (!Number.isInteger(minor)) return { reason: 'fractional_amount' }
  return { value: { amount: minor, currency: own } }
}
