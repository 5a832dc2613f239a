import { i18n, type Messages } from '@lingui/core'
import type { Locale } from '@redthread/kernel/words'

/** Loads an app's own messages of one language. */
export type WordsOfApp = (locale: Locale) => Promise<{ messages: Messages }>

/** Loads the workbench's and the app's words and switches to the language, document included. */
export async function loadWords(locale: Locale, ofApp: WordsOfApp): Promise<void> {
  const [frame, app] = await Promise.all([ofWorkbench(locale), ofApp(locale)])
  i18n.loadAndActivate({ locale, messages: { ...frame.messages, ...app.messages } })
  document.documentElement.lang = locale
}

async function ofWorkbench(locale: Locale): Promise<{ messages: Messages }> {
  return (await import(`../locales/${locale}.po`)) as { messages: Messages }
}
