import type { Locale, Words } from '@redthread/kernel/words'

/** Puts values in the places of a text: `{n} left` with `{ n: '2' }`. */
export function say(words: Words, locale: Locale, values: Readonly<Record<string, string>> = {}) {
  return words[locale].replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
