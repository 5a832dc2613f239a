import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { RouteConfigEntry } from '@react-router/dev/routes'
import { locales, type Locale } from '@redthread/kernel/words'
import { closeBrowser, openWindow, type Window } from '../../server/test/browser/browser.ts'
import { openDemoHouse, type DemoHouse } from '../../server/test/browser/demo-house.ts'
import { settled } from '../../server/test/browser/settled.ts'
import { wrongWith } from '../../server/test/browser/wrong-with.ts'
import routes from '../src/routes.ts'
import { fillCart, orderCart, shareCart } from './shopper-cart.ts'
import { openSlowLine } from './slow-line.ts'
import { signInByMail } from './shopper-window.ts'

const segments: Readonly<Record<Locale, string>> = {
  fi: 'fi',
  en: 'fi-en',
  da: 'fi-da',
  pl: 'fi-pl',
}
const open = [
  '',
  '/cart',
  '/wishlist',
  '/orders/find',
  '/stores',
  '/stores?q=atlantis',
  '/stores/kamppi',
  '/sign-in',
  '/sign-in?error=x',
]
const shelves = ['/c', '/search?q=lip', '/search?q=xyzzyx']
const product: Readonly<Record<Locale, string>> = {
  fi: '/p/marja-huulitintti',
  en: '/p/marja-lip-tint',
  da: '/p/marja-lip-tint',
  pl: '/p/tint-do-ust-marja',
}
const quiet = ['/legal/imprint', '/legal/privacy', '/legal/accessibility', '/offline', '/nowhere']
const own = [
  ...['/account', '/account/orders', '/account/addresses', '/account/addresses/new'],
  ...['/account/security', '/account/privacy'],
]
// Those that show something only once there is a cart or an order; the last part is made then.
const filled = ['/cart', '/checkout', '/shared/x', '/orders/x']
const outside = ['/shops', '/take/7KQ2MX']

const BUDGET_KB = 150
const assets = join(import.meta.dirname, '../build/client/assets')

let house: DemoHouse

before(async () => {
  house = await openDemoHouse()
})
after(async () => {
  await closeBrowser()
  await house[Symbol.asyncDispose]()
})

/** How far something moved on a page (the browser's own measure), and what. */
interface Move {
  readonly value: number
  readonly what: readonly string[]
}

/** Notes in the page what moves on it without its reader's doing. */
function noteMoves(): void {
  interface Shift extends PerformanceEntry {
    readonly value: number
    readonly sources: readonly {
      node: Element | null
      previousRect: DOMRect
      currentRect: DOMRect
    }[]
  }
  const moves: Move[] = []
  Object.assign(globalThis, { moves })
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      const what = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${node?.nodeName} ${node?.className} from ${previousRect.y} to ${currentRect.y}`,
      )
      moves.push({ value, what })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** What is wrong with the page as it stands, its width on a phone and its weight too. */
async function wrongOnPhone(window: Window, locale: Locale): Promise<string[]> {
  const wrong = await wrongWith(window, locale)
  const { wide, scripts } = await window.page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - innerWidth,
    scripts: performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((name) => name.endsWith('.js')),
  }))
  if (wide > 0) wrong.push(`is ${wide} px too wide for a phone`)
  const bytes = [...new Set(scripts)].map((name) => packedBytes(name.split('/').at(-1) ?? ''))
  const weight = bytes.reduce((sum, size) => sum + size, 0) / 1024
  if (weight > BUDGET_KB) wrong.push(`asks a phone for ${weight.toFixed(1)} kB of script`)
  return wrong
}

for (const locale of locales) {
  test(`the shop can be used by everyone, ${locale}`, { timeout: 600_000 }, async () => {
    await using window = await openWindow(house.url, { device: 'phone', locale })
    const wrong: string[] = []
    const look = async (paths: readonly string[]) => {
      for (const path of paths) {
        await window.page.goto(`/${segments[locale]}${path}`)
        await settled(window.page)
        wrong.push(...(await wrongOnPhone(window, locale)).map((words) => `${path}: ${words}`))
      }
    }
    await look([...open, ...shelves, product[locale], ...quiet])
    const cartId = await fillCart(window.page)
    await look(['/cart', '/checkout', `/shared/${await shareCart(window.page, cartId)}`])
    await look([`/orders/${await orderCart(window.page, cartId)}?placed`])
    await signInByMail(house, window.page, `everyone-${locale}@example.com`)
    await look(own)
    for (const path of outside) {
      await window.page.goto(path)
      wrong.push(...(await wrongOnPhone(window, locale)).map((words) => `${path}: ${words}`))
    }
    assert.deepEqual(wrong, [])
  })
}

test('every page of the shop is looked at', () => {
  const inside = [...open, ...shelves, product.en, ...quiet, ...filled, ...own]
  const looked = inside.map((path) => `/fi-en${path}`)
  const missing = pagesOf(routes).filter((page) => {
    const pattern = page.replaceAll(/\/:\w+\?/g, '(/[^/]+)?').replaceAll(/:\w+/g, '[^/]+')
    const address = new RegExp(`^${pattern.replace('*', '.+')}(\\?.*)?$`)
    return ![...looked, ...outside].some((path) => address.test(path))
  })
  assert.deepEqual(missing, [])
})

for (const device of ['phone', 'desktop'] as const) {
  test(`nothing moves once it is drawn, however slowly a page arrives, ${device}`, async () => {
    await using line = await openSlowLine(house.url)
    await using window = await openWindow(line.url, { device })
    const { page } = window
    await page.addInitScript(noteMoves)
    for (const path of [
      '',
      '/c',
      product.en,
      '/stores',
      '/stores/kamppi',
      '/sign-in',
      '/nowhere',
    ]) {
      await page.goto(`/fi-en${path}`)
      await settled(page)
      const moves = await page.evaluate(() => (globalThis as unknown as { moves: Move[] }).moves)
      const moved = moves.reduce((sum, { value }) => sum + value, 0)
      // Half of what counts as calm; words that arrive one by one in the middle of a line move too.
      assert.ok(moved < 0.05, `${path} moved by ${moved}: ${JSON.stringify(moves, null, 1)}`)
    }
    assert.deepEqual(window.troubles(), [])
  })
}

test('words, pictures and pages of other countries stay on the server', () => {
  const scripts = globSync('*.js', { cwd: assets }).map((file) => readFileSync(join(assets, file)))
  const client = Buffer.concat(scripts).toString()
  assert.ok(client.includes('Myymälämme juuri nyt'), 'the words of a language leave as one file')
  assert.ok(!client.includes('channels.list_storefronts'), 'loaders stay behind')
})

/** The addresses of all routes that draw something, such as `/:shop/stores/:store`. */
function pagesOf(entries: readonly RouteConfigEntry[], above = ''): string[] {
  return entries.flatMap(({ path, children, file }) => {
    const here = path === undefined ? above : `${above}/${path}`
    if (children !== undefined) return pagesOf(children, here)
    return file.endsWith('.tsx') ? [here] : []
  })
}

function packedBytes(file: string): number {
  const packed = join(assets, `${file}.br`)
  return statSync(existsSync(packed) ? packed : join(assets, file)).size
}
