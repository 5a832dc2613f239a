import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import type { Locale } from '@redthread/kernel/words'
import { closeBrowser, openWindow, type Visitor, type Window } from './browser.ts'
import { openDemoHouse, type DemoHouse } from './demo-house.ts'
import { makeTill, openTill } from './open-till.ts'
import { settled } from './settled.ts'
import { signInQuietly } from './sign-in.ts'
import { walk } from './walk.ts'
import { bothLights, wrongWith } from './wrong-with.ts'

/** A part of the product whose pages everyone must be able to use; not the shop: it has a test. */
interface Part {
  readonly name: string
  readonly device: NonNullable<Visitor['device']>
  /** Who looks: a role of the demo's colleagues, a till, or nobody. */
  readonly as: string | null
  /** Where the walk begins, and what it keeps to. */
  readonly from: (locale: Locale) => string
  readonly within: (locale: Locale) => RegExp
  readonly only?: Locale
}

const nowhere = /^$/
function only(path: string): Pick<Part, 'from' | 'within'> {
  return { from: () => path, within: () => nowhere }
}

function under(path: string): Pick<Part, 'from' | 'within'> {
  return { from: () => path, within: () => new RegExp(`^${path}(/|$)`) }
}

const parts: readonly Part[] = [
  { name: 'start page', device: 'phone', as: null, ...only('/') },
  // Guides and reference are written in English.
  { name: 'docs', device: 'desktop', as: null, ...under('/docs'), only: 'en' },
  { name: 'door of admin', device: 'phone', as: null, ...only('/admin') },
  { name: 'door of counter', device: 'tablet', as: null, ...only('/counter') },
  { name: 'admin', device: 'desktop', as: 'owner', ...under('/admin') },
  { name: 'desk', device: 'desktop', as: 'service_agent', ...under('/desk') },
  { name: 'counter that is no till', device: 'tablet', as: 'associate', ...under('/counter') },
  { name: 'pairing of a till', device: 'tablet', as: 'store_manager', ...under('/counter') },
  { name: 'locked till', device: 'tablet', as: 'till', ...under('/counter') },
  { name: 'open till', device: 'tablet', as: 'till of a colleague', ...under('/counter') },
]

let house: DemoHouse

async function open({ device, as }: Part, locale: Locale): Promise<Window> {
  const window = await openWindow(house.url, { device, locale })
  if (as !== null) {
    await window.page.goto('/docs')
    if (as.startsWith('till')) await makeTill(window.page)
    else await signInQuietly(window.page, as)
    if (as === 'till of a colleague') await openTill(window.page)
  }
  return window
}

/** Opens the page's other tabs, one after the other. */
async function eachTab(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const others = page.getByRole('tab', { selected: false })
  const names = await others.allTextContents()
  for (const name of names) {
    await page.getByRole('tab', { name, exact: true }).first().click()
    await settled(page)
    await look(name)
  }
}

/** The pages of some languages: what to open before, to look at one by one, and to close after. */
export interface EveryPage {
  readonly open: () => Promise<void>
  readonly close: () => Promise<void>
  readonly looks: readonly { readonly name: string; readonly look: Look }[]
}
type Look = (t: TestContext) => Promise<void>

/** Gathers a look at every page in some languages; two test files share them between them. */
export function everyPage(locales: readonly Locale[]): EveryPage {
  const pairs = parts.flatMap((part) =>
    locales
      .filter((locale) => part.only === undefined || part.only === locale)
      .map((locale) => ({ part, locale })),
  )
  return {
    async open() {
      house = await openDemoHouse()
    },
    async close() {
      await closeBrowser()
      await house[Symbol.asyncDispose]()
    },
    looks: pairs.map(({ part, locale }) => ({
      name: `${part.name} can be used by everyone, ${locale}`,
      look: (t) => lookAt(part, locale, t),
    })),
  }
}

async function lookAt(part: Part, locale: Locale, t: TestContext): Promise<void> {
  await using window = await open(part, locale)
  const wrong: string[] = []
  const visit = async (path: string): Promise<void> => {
    const look = async (at: string): Promise<void> => {
      const found = await wrongWith(
        window,
        locale,
        part.only === undefined ? undefined : bothLights,
      )
      wrong.push(...found.map((words) => `${at}: ${words}`))
    }
    await look(path)
    await eachTab(window.page, (tab) => look(`${path} (${tab})`))
  }
  const plan = { from: [part.from(locale)], within: part.within(locale), most: 60, visit }
  const pages = await walk(window.page, plan)
  t.diagnostic(pages.join(' '))
  t.diagnostic(`${pages.length} pages`)
  if (wrong.length > 0) assert.fail(`\n${wrong.join('\n')}`)
}
