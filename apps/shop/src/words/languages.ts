import type { Locale } from '@redthread/kernel/words'

/** Each language by its own name, as language switches show it. */
export const languages: Record<Locale, string> = {
  en: 'English',
  fi: 'Suomi',
  da: 'Dansk',
  pl: 'Polski',
}
