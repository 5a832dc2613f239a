/** The languages that every text of the product exists in; the first is the fallback. */
export const locales = ['en', 'fi', 'da', 'pl'] as const

export type Locale = (typeof locales)[number]

/** One text in every language: a missing one does not compile. */
export type Words = Readonly<Record<Locale, string>>

/** Tells whether a string names one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return (locales as readonly unknown[]).includes(value)
}

/**
 * Picks the best of our languages for an Accept-Language header (RFC 9110, weights honored);
 * English where nothing fits.
 */
export function preferredLocale(acceptLanguage: string | undefined): Locale {
  if (acceptLanguage === undefined || acceptLanguage === '') return 'en'
  let best: Locale = 'en'
  let bestWeight = 0
  for (const range of acceptLanguage.slice(0, 500).split(',')) {
    const [tag = '', ...params] = range.trim().split(';')
    const language = tag.slice(0, 2).toLowerCase()
    const q = params.find((p) => p.trim().startsWith('q='))
    const weight = q === undefined ? 1 : Number(q.trim().slice(2))
    if (isLocale(language) && weight > bestWeight) [best, bestWeight] = [language, weight]
  }
  return best
}
