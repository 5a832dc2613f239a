import { dateFormat, numberFormat } from '@redthread/kernel/formats'
import type { Money } from '@redthread/kernel/money'
import { currencies } from '@redthread/kernel/money'
import type { Locale } from '@redthread/kernel/words'
import type { FieldKind, FieldValue } from '../templates/template.ts'

const longestText = 200
// Controls and line ends (a subject is one line), and marks that turn the reading direction.
// eslint-disable-next-line no-control-regex -- that is what it is for
const unwanted = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/g

/**
 * Writes a value in the reader's language, on one line. Throws TypeError where the value is not
 * what its kind promises: an address that is not absolute, minutes that are not whole.
 */
export function formatField(kind: FieldKind, value: FieldValue, locale: Locale): string {
  switch (kind) {
    case 'text':
      return oneLine(text(value))
    case 'link':
      return absoluteLink(text(value))
    case 'minutes':
      return duration(value, locale)
    case 'moment':
      return moment(value as Temporal.ZonedDateTime, locale)
    case 'receipt':
      return ''
  }
}

/** Money in the reader's language, such as `19,90 €`. */
export function formatMoney({ amount, currency }: Money, locale: Locale): string {
  const format = numberFormat(tags[locale], { style: 'currency', currency })
  return format.format(amount / 10 ** currencies[currency])
}

/** Date and time of a wall clock, such as `14 March 2026 at 17:30`. */
export function moment(at: Temporal.ZonedDateTime, locale: Locale): string {
  const style = { dateStyle: 'long', timeStyle: 'short', timeZone: at.timeZoneId } as const
  return dateFormat(tags[locale], style).format(at.epochMilliseconds)
}

/** A share in basis points, such as `25,5 %`. */
export function formatShare(basisPoints: number, locale: Locale): string {
  const style = { style: 'percent', maximumFractionDigits: 2 } as const
  return numberFormat(tags[locale], style).format(basisPoints / 10_000)
}

// English readers here live in Europe: day before month, 24 hours.
const tags: Record<Locale, string> = { en: 'en-IE', fi: 'fi', da: 'da', pl: 'pl' }

function text(value: FieldValue): string {
  if (typeof value !== 'string') throw new TypeError('a field of text holds text')
  return value
}

function oneLine(value: string): string {
  const line = value.replaceAll(unwanted, ' ').trim()
  return line.length > longestText ? `${line.slice(0, longestText - 1)}…` : line
}

function absoluteLink(value: string): string {
  const url = URL.parse(value)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new TypeError('a link in a message is an absolute http address')
  }
  return url.href
}

const day = 1440

/** Days, hours or minutes: the largest unit that says it exactly, up from two of it. */
function duration(value: FieldValue, locale: Locale): string {
  const minutes = Number(value)
  if (!Number.isSafeInteger(minutes) || minutes < 1) {
    throw new TypeError('a field of minutes holds a whole number of at least 1')
  }
  const [count, unit] = unitOf(minutes)
  const style = { style: 'unit', unit, unitDisplay: 'long' } as const
  return numberFormat(tags[locale], style).format(count)
}

function unitOf(minutes: number): [number, 'day' | 'hour' | 'minute'] {
  if (minutes % day === 0) return [minutes / day, 'day']
  return minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute']
}
