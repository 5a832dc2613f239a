import type { Locale } from '@redthread/kernel/words'

// The European Economic Area, Switzerland and the United Kingdom: as far as parcels go.
const codes =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'

/** Countries that an address can be in, by their names in a language, the shop's own first. */
export function countriesFor(own: string, locale: Locale) {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const order = new Intl.Collator(locale)
  return codes
    .split(' ')
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted(
      (a, b) => Number(b.code === own) - Number(a.code === own) || order.compare(a.name, b.name),
    )
}
