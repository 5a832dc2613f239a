import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { currencies, type Currency } from '@redthread/kernel/money'
import type { Locale } from '@redthread/kernel/words'
import type { Amounts } from '@redthread/pricing/promotions/amounts'

/** How values are written inside a sentence of one language. */
export interface Teller {
  readonly amount: (amounts: Amounts) => string
  readonly percent: (basisPoints: number) => string
  readonly count: (value: number) => string
  readonly pieces: (value: number) => string
  readonly day: (instant: string) => string
  readonly weekday: (day: number) => string
  readonly region: (country: string) => string
  /** Names of ids, at most three of them. */
  readonly names: (ids: readonly string[]) => string
}

const NAMED = 3

/** Makes a teller; of several currencies the first is told, as one would say it. */
export function tellerOf(i18n: I18n, locale: Locale, known: ReadonlyMap<string, string>): Teller {
  const tag = locale === 'en' ? 'en-IE' : locale
  const regions = new Intl.DisplayNames(tag, { type: 'region' })
  const list = new Intl.ListFormat(tag, { type: 'conjunction' })
  const count = (value: number) => value.toLocaleString(tag)
  const days = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options)
  return {
    count,
    amount: (amounts) => {
      const [currency, minor] = Object.entries(amounts)[0] ?? []
      if (currency === undefined || minor === undefined) return '…'
      const unit = 10 ** currencies[currency as Currency]
      return (minor / unit).toLocaleString(tag, {
        style: 'currency',
        currency,
        trailingZeroDisplay: 'stripIfInteger',
      })
    },
    percent: (basisPoints) =>
      (basisPoints / 10_000).toLocaleString(tag, { style: 'percent', maximumFractionDigits: 2 }),
    pieces: (value) => i18n._(msg`${plural(value, { one: '# piece', other: '# pieces' })}`),
    day: (instant) => days({ day: 'numeric', month: 'short' }).format(new Date(instant)),
    // 1 January 2024 was a Monday.
    weekday: (day) =>
      days({ weekday: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, day))),
    region: (country) => regions.of(country) ?? country,
    names: (ids) => {
      if (ids.length === 0) return '…'
      const first = ids.slice(0, NAMED).map((id) => known.get(id) ?? id)
      const more = ids.length - first.length
      return more > 0
        ? i18n._(msg`${first.join(', ')} and ${count(more)} more`)
        : list.format(first)
    },
  }
}
