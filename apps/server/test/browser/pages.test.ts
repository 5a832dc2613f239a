import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { locales, type Locale } from '@redthread/kernel/words'
import { axe, axeWords } from './axe.ts'
import { closeBrowser, openWindow, type Visitor, type Window } from './browser.ts'
import { openDemoHouse, type DemoHouse } from './demo-house.ts'
import { settled } from './settled.ts'
import { signInQuietly } from './sign-in.ts'
import { walk } from './walk.ts'

/** A part of the product, whose pages everyone must be able to use. */
interface Part {
  readonly name: string
  readonly device: NonNullable<Visitor['device']>
  readonly role: string | null
  readonly from: readonly string[]
  readonly within: RegExp
  readonly only?: Locale
}

const nowhere = /^$/

const parts: readonly Part[] = [
  { name: 'start page', device: 'phone', role: null, from: ['/'], within: nowhere },
  // Guides and reference are written in English.
  { name: 'docs', device: 'desktop', role: null, from: ['/docs'], within: /^\/docs/, only: 'en' },
  { name: 'door of admin', device: 'phone', role: null, from: ['/admin'], within: nowhere },
  { name: 'door of counter', device: 'tablet', role: null, from: ['/counter'], within: nowhere },
  { name: 'admin', device: 'desktop', role: 'owner', from: ['/admin'], within: /^\/admin/ },
  { name: 'desk', device: 'desktop', role: 'service_agent', from: ['/desk'], within: /^\/desk/ },
  {
    name: 'counter',
    device: 'tablet',
    role: 'associate',
    from: ['/counter'],
    within: /^\/counter/,
  },
]

let house: DemoHouse
const found = new Map<string, string[]>()

before(async () => {
  house = await openDemoHouse()
})
after(async () => {
  await closeBrowser()
  await house[Symbol.asyncDispose]()
})

async function open(part: Part, locale: Locale): Promise<Window> {
  const window = await openWindow(house.url, { device: part.device, locale })
  if (part.role !== null) {
    await window.page.goto('/docs')
    await signInQuietly(window.page, part.role)
  }
  return window
}

/** What is wrong with the page as it stands, in light and in dark. */
async function wrongWith({ page, troubles }: Window, locale: Locale): Promise<string[]> {
  const wrong = axeWords(await axe(page))
  await page.emulateMedia({ colorScheme: 'dark' })
  await settled(page)
  wrong.push(...axeWords(await axe(page, 'colors')).map((words) => `dark: ${words}`))
  await page.emulateMedia({ colorScheme: 'light' })
  const lang = await page.evaluate<string>('document.documentElement.lang')
  if (lang.slice(0, 2) !== locale) wrong.push(`speaks ${lang}`)
  return [...wrong, ...troubles()]
}

for (const part of parts) {
  for (const locale of part.only === undefined ? locales : [part.only]) {
    test(`${part.name} can be used by everyone, ${locale}`, { timeout: 300_000 }, async () => {
      await using window = await open(part, locale)
      const wrong: string[] = []
      const visit = async (path: string): Promise<void> => {
        wrong.push(...(await wrongWith(window, locale)).map((words) => `${path}: ${words}`))
      }
      const known = found.get(part.name)
      const plan = { ...part, from: known ?? part.from, within: known ? nowhere : part.within }
      found.set(part.name, await walk(window.page, { ...plan, most: 60, visit }))
      if (wrong.length > 0) assert.fail(`\n${wrong.join('\n')}`)
    })
  }
}
