import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMemo } from 'react'

/** Where the retailer may sell: the countries whose tax rates the server knows. */
const codes =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK NO GB CH IS US'

/** Countries by the names that the reader's language gives them, in its order. */
export function useCountries(): { value: string; label: string }[] {
  const { locale } = useLanguage()
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'region' })
    return codes
      .split(' ')
      .map((value) => ({ value, label: names.of(value) ?? value }))
      .toSorted((a, b) => a.label.localeCompare(b.label, locale))
  }, [locale])
}
