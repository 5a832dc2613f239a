import type { Currency } from '@redthread/kernel/money'
import { locales, type Locale, type Words } from '@redthread/kernel/words'
import type { Answer } from '../house.ts'
import { pagePolicy, pageStyle } from './page-style.ts'
import { pageWords } from './page-words.ts'

/** A page to draw: its body is HTML that is safe already. */
export interface PageToDraw {
  readonly locale: Locale
  readonly title: Words
  readonly body: string
  readonly shopUrl?: string | null
  readonly status?: number
  /** Seconds after which the browser asks again. */
  readonly refresh?: number
}

/** Draws one of the practice pages: no script, readable anywhere. */
export function drawPage(page: PageToDraw): Answer {
  const { locale, title, body, shopUrl = null, status = 200, refresh } = page
  const html = `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title[locale]} · ${pageWords.practice[locale]}</title><style>${pageStyle}</style></head>
<body><main><span class="practice">${pageWords.practice[locale]}</span>${body}</main></body></html>`
  const again = refresh === undefined ? {} : { refresh: String(refresh) }
  return { status, html, headers: { ...pageHeaders(shopUrl), ...again } }
}

function pageHeaders(shopUrl: string | null): Readonly<Record<string, string>> {
  return {
    'content-security-policy': pagePolicy(shopUrl),
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  }
}

/** Sends the browser elsewhere, as after a form. */
export function goTo(url: string): Answer {
  return { status: 303, html: '', headers: { location: url, 'cache-control': 'no-store' } }
}

/** The language of a page as it was asked for, English where it is none of ours. */
export function localeOf(text: string | null): Locale {
  return locales.find((one) => one === text) ?? 'en'
}

/** An amount as people read it. */
export function amountIn(locale: Locale, amount: number, currency: string): string {
  const code = currency.toUpperCase() as Currency
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: code })
  return format.format(amount / 100)
}

/** A text as HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
