import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { Locale } from '@redthread/kernel/words'
import { launchChromium } from './chromium.ts'

/** What people hold in their hands. */
export const devices = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  tablet: { viewport: { width: 1180, height: 820 }, hasTouch: true },
  desktop: { viewport: { width: 1440, height: 900 } },
} satisfies Record<string, BrowserContextOptions>

/** Whose browser is opened. */
export interface Visitor {
  readonly device?: keyof typeof devices
  readonly locale?: Locale
  readonly colorScheme?: 'light' | 'dark'
  /** Dots per pixel; more than one for pictures that are looked at closely. */
  readonly dots?: number
}

/** One person's browser: its own cookies, and what went wrong in it. */
export interface Window extends AsyncDisposable {
  readonly page: Page
  readonly context: BrowserContext
  /** Script errors, console errors and refused resources since the last look; empties the list. */
  readonly troubles: () => string[]
}

const tags: Record<Locale, string> = { en: 'en-GB', fi: 'fi-FI', da: 'da-DK', pl: 'pl-PL' }

let running: Promise<Browser> | undefined

/** The one browser of this test process; started at the first call. */
export function browser(): Promise<Browser> {
  running ??= launchChromium()
  return running
}

/** Closes the browser of this test process, where one was started. */
export async function closeBrowser(): Promise<void> {
  const open = await running?.catch(() => undefined)
  running = undefined
  await open?.close()
}

/** Opens a browser of a person's own on a server; motion is reduced: nothing waits for it. */
export async function openWindow(baseURL: string, visitor: Visitor = {}): Promise<Window> {
  const { device = 'desktop', locale = 'en', colorScheme = 'light', dots = 1 } = visitor
  const context = await (
    await browser()
  ).newContext({
    ...devices[device],
    baseURL,
    locale: tags[locale],
    colorScheme,
    deviceScaleFactor: dots,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Helsinki',
  })
  // Two cores may run several browsers at once: long for a person, short for a suite.
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  const found: string[] = []
  page.on('pageerror', (error) => found.push(`script: ${error.message}`))
  page.on('console', (line) => {
    // The browser writes each refused status as an error line; tests ask for statuses themselves.
    const isStatus = line.text().startsWith('Failed to load resource: the server responded')
    if (line.type() === 'error' && !isStatus) found.push(`console: ${line.text()}`)
  })
  page.on('response', (answer) => {
    if (answer.status() >= 500) found.push(`${answer.status()}: ${answer.url()}`)
  })
  return {
    page,
    context,
    troubles: () => found.splice(0),
    [Symbol.asyncDispose]: () => context.close(),
  }
}
