import { setupI18n, type I18n, type Messages } from '@lingui/core'
import { locales, type Locale } from '@redthread/kernel/words'
import { messages as da } from '../locales/da.po'
import { messages as en } from '../locales/en.po'
import { messages as fi } from '../locales/fi.po'
import { messages as pl } from '../locales/pl.po'

const catalogs: Record<Locale, Messages> = { en, fi, da, pl }

const known = Object.fromEntries(
  locales.map((locale) => [locale, setupI18n({ locale, messages: catalogs })]),
) as Record<Locale, I18n>

/** The words of one language; each has an instance of its own, so that requests never mix. */
export function wordsOf(locale: Locale): I18n {
  return known[locale]
}
