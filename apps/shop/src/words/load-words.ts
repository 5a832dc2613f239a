import { i18n, type Messages } from '@lingui/core'
import { isLocale } from '@redthread/kernel/words'

const catalogs = import.meta.glob<{ messages: Messages }>('../locales/*.po')

/** Fetches and activates the words of the page's language; only those leave the server. */
export async function loadWords(language: string): Promise<void> {
  const locale = isLocale(language) ? language : 'en'
  const catalog = await catalogs[`../locales/${locale}.po`]?.()
  i18n.loadAndActivate({ locale, messages: catalog?.messages ?? {} })
}
