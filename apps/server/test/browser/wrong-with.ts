import type { Locale } from '@redthread/kernel/words'
import { axe, axeWords, type AxeQuestion } from './axe.ts'
import type { Window } from './browser.ts'
import { repainted } from './settled.ts'

/** What is asked of a page in one light each. */
interface Questions {
  readonly light: AxeQuestion
  readonly dark?: AxeQuestion
}

/**
 * A page is asked for everything once, in English and in the light. Another language can change
 * its words only, and the dark its colors only: each is asked for just that.
 */
const questionsIn: Readonly<Record<Locale, Questions>> = {
  en: { light: 'all' },
  fi: { light: 'words', dark: 'colors' },
  da: { light: 'words' },
  pl: { light: 'words' },
}
/** For pages that speak one language only. */
export const everything: Questions = { light: 'all', dark: 'colors' }
/** REDTHREAD_TEST_AXE=whole asks for everything in every language, in the light and in the dark. */
const whole: Questions = { light: 'all', dark: 'all' }
const isWhole = process.env['REDTHREAD_TEST_AXE'] === 'whole'

/** What is wrong with a page as it stands, in words. */
export async function wrongWith(
  { page, troubles }: Window,
  locale: Locale,
  usual: Questions = questionsIn[locale],
): Promise<string[]> {
  const { light, dark } = isWhole ? whole : usual
  const wrong = axeWords(await axe(page, light))
  if (dark !== undefined) {
    await page.emulateMedia({ colorScheme: 'dark' })
    await repainted(page)
    wrong.push(...axeWords(await axe(page, dark)).map((words) => `dark: ${words}`))
    await page.emulateMedia({ colorScheme: 'light' })
  }
  const lang = await page.evaluate<string>('document.documentElement.lang')
  if (lang.slice(0, 2) !== locale) wrong.push(`speaks ${lang}`)
  return [...wrong, ...troubles()]
}
