import { currencies } from '@redthread/kernel/money'
import { textOf, within, type Fields } from '../form-fields.ts'
import { refuse } from '../trouble.ts'

const most = 99_999_999

/** An amount in minor units, above zero. */
export function amountField(fields: Fields, name: string): number {
  const text = textOf(fields, name)
  if (text === null)
    return refuse(`Missing required param: ${name}.`, { code: 'parameter_missing', param: name })
  if (!/^-?\d+$/.test(text)) {
    return refuse(`Invalid integer: ${text}`, { code: 'parameter_invalid_integer', param: name })
  }
  const amount = Number(text)
  if (amount < 1) return refuse('This value must be greater than or equal to 1.', { param: name })
  if (amount > most)
    return refuse('Amount is too large.', { code: 'amount_too_large', param: name })
  return amount
}

/** A currency in small letters. */
export function currencyField(fields: Fields): string {
  const text = textOf(fields, 'currency')
  if (text !== null && Object.keys(currencies).includes(text.toUpperCase()))
    return text.toLowerCase()
  return refuse(`Invalid currency: ${text ?? ''}.`, { param: 'currency' })
}

/** What the caller wrote on a thing. */
export function metadataOf(fields: Fields): Record<string, string> {
  const entries = Object.entries(within(fields, 'metadata'))
  return Object.fromEntries(
    entries.filter((one): one is [string, string] => typeof one[1] === 'string'),
  )
}

/** Turns down parameters that this version of the protocol does not know. */
export function refuseUnknown(fields: Fields, known: readonly string[]): void {
  const stranger = Object.keys(fields).find((name) => !known.includes(name))
  if (stranger === undefined) return
  refuse(`Received unknown parameter: ${stranger}`, { code: 'parameter_unknown', param: stranger })
}
