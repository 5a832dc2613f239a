import type { Locale } from '@redthread/kernel/words'
import { createContext, use } from 'react'

export interface Language {
  locale: Locale
  choose: (locale: Locale) => Promise<void>
}

export const LanguageContext = createContext<Language>({ locale: 'en', choose: async () => {} })

/** The language on screen, and how to change it. */
export function useLanguage(): Language {
  return use(LanguageContext)
}
