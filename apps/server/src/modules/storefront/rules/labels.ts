import type { SomeWords } from '@redthread/contract/catalog-product'
import { locales, type Locale } from '@redthread/kernel/words'

/** How a facet, or a value of it, is called. */
export interface Label {
  readonly label: SomeWords
  readonly swatch: string | null
  readonly rank: number
}

/** The names of facets and their values. */
export class Labels {
  readonly #labels = new Map<string, Label>()

  /** Takes a name on; tells whether another stood there before. */
  put(code: string, value: string, label: Label): boolean {
    const key = `${code}:${value}`
    const isKnown = this.#labels.has(key)
    this.#labels.set(key, label)
    return isKnown
  }

  /** The name of a facet; undefined where it has none and is not to be shown. */
  facet(code: string): Label | undefined {
    return this.#labels.get(`${code}:`)
  }

  value(code: string, value: string): Label | undefined {
    return this.#labels.get(`${code}:${value}`)
  }
}

/** A text in one language, in another where it is missing, else `otherwise`. */
export function wordsIn(words: SomeWords, locale: Locale, otherwise = ''): string {
  if (words[locale] !== undefined) return words[locale]
  for (const other of locales) if (words[other] !== undefined) return words[other]
  return otherwise
}
