import type { Locale } from '@redthread/kernel/words'
import { html, type Html } from '#platform/html.ts'
import type { PageAssets } from './page-assets.ts'

export interface PageFrame {
  readonly locale: Locale
  readonly title: string
  readonly description: string
  readonly assets: PageAssets
  /** Class of the body, for the page's own rules. */
  readonly look: string
  readonly body: Html
}

/** One of the server's own pages: no script, one style sheet, readable anywhere. */
export function pageFrame({ locale, title, description, assets, look, body }: PageFrame): string {
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf9f7" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#151413" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <link rel="preload" href="${assets.font}" as="font" type="font/woff2" crossorigin />
        <link rel="stylesheet" href="${assets.css}" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body class="${look}">
        ${body}
      </body>
    </html> `.text
}
