import type { Locale } from '@redthread/kernel/words'
import { axe, axeWords } from './axe.ts'
import type { Window } from './browser.ts'
import { repainted } from './settled.ts'

type Light = 'light' | 'dark'

/**
 * Colors do not speak: each page is looked at in light and in dark in two languages each, so that
 * both lights meet long words and short ones.
 */
const lightOf: Readonly<Record<Locale, readonly Light[]>> = {
  ...{ en: ['light'], fi: ['dark'], da: ['dark'], pl: ['light'] },
}
/** For pages that speak one language only. */
export const bothLights: readonly Light[] = ['light', 'dark']

/** What is wrong with a page as it stands, in words; its colors in the lights of its language. */
export async function wrongWith(
  { page, troubles }: Window,
  locale: Locale,
  lights: readonly Light[] = lightOf[locale],
): Promise<string[]> {
  const wrong = axeWords(await axe(page, lights.includes('light') ? 'all' : 'all but colors'))
  if (lights.includes('dark')) {
    await page.emulateMedia({ colorScheme: 'dark' })
    await repainted(page)
    wrong.push(...axeWords(await axe(page, 'colors')).map((words) => `dark: ${words}`))
    await page.emulateMedia({ colorScheme: 'light' })
  }
  const lang = await page.evaluate<string>('document.documentElement.lang')
  if (lang.slice(0, 2) !== locale) wrong.push(`speaks ${lang}`)
  return [...wrong, ...troubles()]
}
