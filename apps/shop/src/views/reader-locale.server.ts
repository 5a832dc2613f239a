import { type Locale, preferredLocale } from '@redthread/kernel/words'

/** The language for pages outside of a shop, from what the browser prefers. */
export function readerLocale(request: Request): Locale {
  return preferredLocale(request.headers.get('accept-language') ?? undefined)
}
