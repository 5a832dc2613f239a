import type { Reading } from './read-amount.ts'

/** Reads a whole number; `1.0` and `1,000` too, as spreadsheets write them. */
export function readWhole(text: string): Reading<number> {
  const number = readDecimal(text)
  if ('reason' in number) return { reason: 'invalid_quantity' }
  return Number.isSafeInteger(number.value) ? number : { reason: 'invalid_quantity' }
}

/** Reads a number with a decimal point or comma. */
export function readDecimal(text: string): Reading<number> {
  const bare = text.trim().replaceAll(/[\s\u00A0\u202F]/g, '')
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)
    ? bare.replaceAll(',', '')
    : bare.replace(',', '.')
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return { reason: 'invalid_number' }
  return { value: Number(plain) }
}

const truths = new Set(['true', '1', 'yes', 'y', 'x', 'on', 'wahr', 'kyllä', 'ja', 'tak'])
const untruths = new Set(['false', '0', '-1', 'no', 'n', 'off', 'ei', 'nej', 'nie'])

/** Reads yes or no in the ways that files say it. */
export function readTruth(text: string): Reading<boolean> {
  const word = text.trim().toLowerCase()
  if (truths.has(word)) return { value: true }
  if (untruths.has(word)) return { value: false }
  return { reason: 'invalid_value' }
}

/** Reads a moment: RFC 3339, or a date (midnight in UTC), or a date and a time (UTC). */
export function readInstant(text: string): Reading<string> {
  const bare = text.trim().replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d)/, '$1T$2')
  const full = /^\d{4}-\d\d-\d\d$/.test(bare)
    ? `${bare}T00:00:00Z`
    : /^\d{4}-\d\d-\d\dT[\d:.]+$/.test(bare)
      ? `${bare}Z`
      : bare
  try {
    return { value: Temporal.Instant.from(full).toString() }
  } catch {
    return { reason: 'invalid_date' }
  }
}

/** Reads the address of a picture or page: http or https, as the browser would call it. */
export function readUrl(text: string): Reading<string> {
  const bare = text.trim()
  if (bare.length > 2_000 || !/^https?:\/\//i.test(bare) || !URL.canParse(bare)) {
    return { reason: 'invalid_url' }
  }
  return { value: new URL(bare).href }
}

/** Reads a barcode of 8, 12, 13 or 14 digits whose last one checks the others. */
export function readGtin(text: string): Reading<string> {
  const digits = text.trim().replace(/^'/, '').replaceAll(/[\s-]/g, '')
  if (!/^(\d{8}|\d{12}|\d{13}|\d{14})$/.test(digits)) return { reason: 'invalid_gtin' }
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const weight = (digits.length - at) % 2 === 0 ? 3 : 1
    sum += Number(digits[at]) * weight
  }
  return sum % 10 === 0 ? { value: digits } : { reason: 'invalid_gtin' }
}
