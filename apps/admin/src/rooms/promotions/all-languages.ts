import { setupI18n, type I18n, type Messages } from '@lingui/core'
import { locales, type Locale, type Words } from '@redthread/kernel/words'

const load = (locale: Locale): Promise<{ messages: Messages }> =>
  import(`../../locales/${locale}.po`) as Promise<{ messages: Messages }>

/** Says something in every language of the house, whatever the one on screen. */
export async function inAllLanguages(
  say: (i18n: I18n, locale: Locale) => Promise<string>,
): Promise<Words> {
  const said = await Promise.all(
    locales.map(async (locale) => {
      const { messages } = await load(locale)
      const i18n = setupI18n({ locale, messages: { [locale]: messages } })
      return [locale, await say(i18n, locale)] as const
    }),
  )
  return Object.fromEntries(said) as unknown as Words
}
