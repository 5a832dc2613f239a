import { currencies, type Currency } from '@redthread/kernel/money'

/** What a cell came to: its value, or the reason why it has none. */
export type Reading<V> = { readonly value: V } | { readonly reason: string }

const signs: Readonly<Record<string, Currency>> = { '€': 'EUR', $: 'USD', '£': 'GBP', zł: 'PLN' }

/** Tells whether a code is a currency that is traded in. */
export function isCurrency(code: string): code is Currency {
  return Object.hasOwn(currencies, code)
}

/**
 * Reads an amount as people and programs write it, into minor units: `1,295.00`, `1 295,00`,
 * `52.0000`, `12.50 USD`, `€ 5`. The last of two kinds of separators is the decimal one; a single
 * comma before exactly three digits groups thousands, a single dot never does. More decimals than
 * the currency has must be zeros: a price is never rounded.
 */
export function readAmount(
  text: string,
  currency: Currency,
): Reading<number> & { said?: Currency } {
  const [bare, said] = withoutCurrency(text)
  if (said === null) return { reason: 'unknown_currency' }
  const digits = bare.replaceAll(/[\s\u00A0\u202F'’]/g, '')
  const match = /^(-?)(\d[\d.,]*|[.,]\d+)$/.exec(digits)
  if (match === null) return { reason: 'invalid_amount' }
  const [whole, decimals] = split(match[2] ?? '')
  if (whole === null) return { reason: 'invalid_amount' }
  if (match[1] === '-' && /[1-9]/.test(whole + decimals)) return { reason: 'negative_amount' }
  const minor = currencies[said ?? currency]
  if (/[1-9]/.test(decimals.slice(minor))) return { reason: 'fractional_amount' }
  const value = Number(whole + decimals.slice(0, minor).padEnd(minor, '0'))
  if (!Number.isSafeInteger(value)) return { reason: 'invalid_amount' }
  return said === undefined ? { value } : { value, said }
}

function withoutCurrency(text: string): [string, Currency | null | undefined] {
  const trimmed = text.trim()
  const match = /^([A-Z]{3}|[€$£])?\s*([^A-Za-z€$£]*?)\s*([A-Z]{3}|[€$£]|zł)?$/.exec(trimmed)
  if (match === null) return [trimmed, undefined]
  const code = match[1] ?? match[3]
  if (code === undefined) return [match[2] ?? '', undefined]
  const said = signs[code] ?? code
  return [match[2] ?? '', isCurrency(said) ? said : null]
}

function split(digits: string): [string | null, string] {
  const dots = digits.split('.').length - 1
  const commas = digits.split(',').length - 1
  const decimal = decimalSign(digits, dots, commas)
  if (decimal === null) return [digits.replaceAll(/[.,]/g, ''), '']
  const at = digits.lastIndexOf(decimal)
  const whole = digits.slice(0, at)
  const grouped = whole.replaceAll(/[.,]/g, '')
  // What groups thousands groups by three: 1,29,5.00 is nobody's amount.
  if (whole !== grouped && !/^\d{1,3}([.,]\d{3})+$/.test(whole)) return [null, '']
  return [grouped === '' ? '0' : grouped, digits.slice(at + 1)]
}

function decimalSign(digits: string, dots: number, commas: number): '.' | ',' | null {
  if (dots > 0 && commas > 0) {
    return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ','
  }
  if (dots === 1) return '.'
  if (commas === 1 && !/^[1-9]\d{0,2},\d{3}$/.test(digits)) return ','
  return null
}
