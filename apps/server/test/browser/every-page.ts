import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import { locales, type Locale } from '@redthread/kernel/words'
import { closeBrowser, openWindow, type Visitor, type Window } from './browser.ts'
import { openDemoHouse, type DemoHouse } from './demo-house.ts'
import { makeTill, openTill } from './open-till.ts'
import { settled } from './settled.ts'
import { signInQuietly } from './sign-in.ts'
import { walk } from './walk.ts'
import { everything, wrongWith } from './wrong-with.ts'

/** A part of the product whose pages everyone must be able to use; not the shop: it has a test. */
interface Part {
  readonly name: string
  readonly device: NonNullable<Visitor['device']>
  /** Who looks: a role of the demo's colleagues, a till, or nobody. */
  readonly as: string | null
  /** Where the walk begins, and what it keeps to. */
  readonly from: string
  readonly within: RegExp
  /** In which language its windows are opened; a tool is told to speak the others as it stands. */
  readonly windows: readonly Locale[]
  readonly isTool: boolean
}

function onePage(path: string) {
  return { from: path, within: /^$/ }
}

function under(path: string) {
  return { from: path, within: new RegExp(`^${path}(/|$)`) }
}

const tool = { windows: ['en'], isTool: true } as const
const visitor = { isTool: false, as: null } as const

const ofAdmin: readonly Part[] = [
  { name: 'admin', device: 'desktop', as: 'owner', ...under('/admin'), ...tool },
]
const ofOthers: readonly Part[] = [
  { name: 'start page', device: 'phone', ...onePage('/'), ...visitor, windows: locales },
  // Guides and reference are written in English.
  { name: 'docs', device: 'desktop', ...under('/docs'), ...visitor, windows: ['en'] },
  { name: 'door of admin', device: 'phone', as: null, ...onePage('/admin'), ...tool },
  { name: 'door of counter', device: 'tablet', as: null, ...onePage('/counter'), ...tool },
  { name: 'desk', device: 'desktop', as: 'service_agent', ...under('/desk'), ...tool },
  { name: 'counter, no till', device: 'tablet', as: 'associate', ...under('/counter'), ...tool },
  { name: 'pairing a till', device: 'tablet', as: 'store_manager', ...under('/counter'), ...tool },
  { name: 'locked till', device: 'tablet', as: 'till', ...under('/counter'), ...tool },
  { name: 'open till', device: 'tablet', as: 'till of a colleague', ...under('/counter'), ...tool },
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

/** Opens the page's other tabs, one after the other; they are counted, for their names change. */
async function eachTab(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const tabs = page.getByRole('tab')
  const all = await tabs.all()
  const chosen = await Promise.all(all.map((tab) => tab.getAttribute('aria-selected')))
  for (const [index, selected] of chosen.entries()) {
    if (selected === 'true') continue
    await tabs.nth(index).click()
    await settled(page)
    await look((await tabs.nth(index).textContent()) ?? '')
  }
}

/** Has a tool speak another language, as if it had been chosen in a window beside it. */
async function speak(page: Page, locale: Locale): Promise<void> {
  await page.evaluate(`(() => {
    const said = { key: 'redthread.locale', newValue: ${JSON.stringify(locale)} }
    localStorage.setItem(said.key, said.newValue)
    dispatchEvent(new StorageEvent('storage', said))
  })()`)
  await page.locator(`html[lang="${locale}"]`).waitFor({ state: 'attached' })
  await settled(page)
}

/** A part's pages: what to open before, to look at one by one, and to close after. */
export interface EveryPage {
  readonly open: () => Promise<void>
  readonly close: () => Promise<void>
  readonly looks: readonly { readonly name: string; readonly look: Look }[]
}
type Look = (t: TestContext) => Promise<void>

/** Gathers a look at every page of admin, or of all the others; two test files share them. */
export function everyPage(which: 'admin' | 'others'): EveryPage {
  const parts = which === 'admin' ? ofAdmin : ofOthers
  const pairs = parts.flatMap((part) => part.windows.map((locale) => ({ part, locale })))
  return {
    async open() {
      house = await openDemoHouse()
    },
    async close() {
      await closeBrowser()
      await house[Symbol.asyncDispose]()
    },
    looks: pairs.map(({ part, locale }) => ({
      name: `${part.name} can be used by everyone, ${part.isTool ? 'in every language' : locale}`,
      look: (t) => lookAt(part, locale, t),
    })),
  }
}

async function lookAt(part: Part, locale: Locale, t: TestContext): Promise<void> {
  await using window = await open(part, locale)
  const wrong: string[] = []
  let spoken = locale
  const look = async (at: string): Promise<void> => {
    // Goes on from the language that it stands in: there and back again from page to page.
    const others = locales.filter((one) => one !== spoken)
    for (const next of part.isTool ? [spoken, ...others] : [spoken]) {
      if (next !== spoken) await speak(window.page, next)
      spoken = next
      const asked = part.windows.length > 1 || part.isTool ? undefined : everything
      const found = await wrongWith(window, next, asked)
      wrong.push(...found.map((words) => `${at} (${next}): ${words}`))
    }
  }
  const visit = async (path: string): Promise<void> => {
    await look(path)
    await eachTab(window.page, (tab) => look(`${path} (${tab})`))
  }
  const pages = await walk(window.page, { from: [part.from], within: part.within, most: 60, visit })
  t.diagnostic(pages.join(' '))
  t.diagnostic(`${pages.length} pages`)
  if (wrong.length > 0) assert.fail(`\n${wrong.join('\n')}`)
}
