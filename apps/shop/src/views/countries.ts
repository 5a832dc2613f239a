import { countries } from '@redthread/kernel/countries'
import type { Locale } from '@redthread/kernel/words'

/** Countries that an address can be in, by their names in a language, the shop's own first. */
export function countriesFor(own: string, locale: Locale) {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const order = new Intl.Collator(locale)
  return countries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted(
      (a, b) => Number(b.code === own) - Number(a.code === own) || order.compare(a.name, b.name),
    )
}
