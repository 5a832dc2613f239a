import { currencies, type Currency } from '@redthread/kernel/money'

/**
 * Reads an amount as people write it, with a comma or a point and any spaces, into minor units;
 * null where it is no amount or has more digits than the currency.
 */
export function readAmount(said: string, currency: Currency): number | null {
  const digits = currencies[currency]
  const bare = said.replaceAll(/[\s\u00a0\u202f']/g, '').replace(/^[€$£]|(€|kr\.?|zł|%)$/giu, '')
  const plain = withoutGroups(bare, digits)
  const match = /^(\d{1,12})(?:[.,](\d+))?$/.exec(plain)
  if (match === null) return null
  const [, whole = '0', part = ''] = match
  if (part.replace(/0+$/, '').length > digits) return null
  return Number(whole) * 10 ** digits + Number(part.slice(0, digits).padEnd(digits, '0') || 0)
}

/** Writes minor units as one would type them, without the currency. */
export function writeAmount(amount: number, currency: Currency, locale: string): string {
  const digits = currencies[currency]
  return (amount / 10 ** digits).toLocaleString(locale, {
    minimumFractionDigits: digits,
    useGrouping: false,
  })
}

/** Of two kinds of marks the last one parts the fraction; the others only group. */
function withoutGroups(said: string, digits: number): string {
  const last = Math.max(said.lastIndexOf(','), said.lastIndexOf('.'))
  if (last < 0) return said
  const marks = said.match(/[.,]/g) ?? []
  const mixed = new Set(marks).size > 1
  const grouped = !mixed && marks.length > 1
  const whole = said.slice(0, last).replaceAll(/[.,]/g, '')
  if (grouped && said.length - last - 1 === 3 && digits < 3) return whole + said.slice(last + 1)
  return `${whole}.${said.slice(last + 1)}`
}
