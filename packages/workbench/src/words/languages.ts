import { isLocale, preferredLocale, type Locale } from '@redthread/kernel/words'

/** Each language by its own name, as its readers look for it. */
export const languageNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  fi: 'Suomi',
  da: 'Dansk',
  pl: 'Polski',
}

const KEY = 'redthread.locale'

/** The language last chosen on this device, else the best fit for the browser. */
export function rememberedLocale(): Locale {
  const stored = localStorage.getItem(KEY)
  return isLocale(stored) ? stored : preferredLocale(navigator.languages.join(','))
}

/** Keeps the choice for the next visit on this device. */
export function rememberLocale(locale: Locale): void {
  localStorage.setItem(KEY, locale)
}

/** Tells of a language chosen in another window of this browser; the function given back stops. */
export function onLocaleChosen(listener: (locale: Locale) => void): () => void {
  const heard = ({ key, newValue }: StorageEvent): void => {
    if (key === KEY && isLocale(newValue)) listener(newValue)
  }
  addEventListener('storage', heard)
  return () => removeEventListener('storage', heard)
}
