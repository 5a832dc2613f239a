import type { Locale } from '@redthread/kernel/words'
import { html, type Html } from '#platform/html.ts'
import type { PageAssets } from '../page-assets.ts'
import { pageFrame } from '../page-frame.ts'
import { pageSign } from '../page-sign.ts'
import type { Doc, Shelf } from './doc-library.ts'
import { docsWords, type DocsWords } from './docs-words.ts'
import type { Drawn } from './markdown.ts'

export interface DocsPage {
  readonly locale: Locale
  readonly assets: PageAssets
  readonly shelves: readonly Shelf[]
  /** The document to show; null for the shelf itself. */
  readonly open: { readonly doc: Doc; readonly drawn: Drawn } | null
}

/** Draws a document with the shelf beside it, or the shelf alone. */
export function docsPage({ locale, assets, shelves, open }: DocsPage): string {
  const words = docsWords[locale]
  const body = html`<a class="skip" href="#text">${words.skip}</a>
    <header class="top">
      ${pageSign()}
      <nav aria-label="${words.docs}">
        <a href="/docs">${words.docs}</a><a href="/docs/api">API</a>
      </nav>
    </header>
    <div class="columns">
      <nav class="shelf" aria-label="${words.all}">
        ${shelves.map((shelf) => shelfPart(shelf, words, open?.doc))}
      </nav>
      ${open ? text(open.drawn) : overview(shelves, words)}
      ${open ? contents(open.drawn, words) : null}
    </div>`
  const title = `${open ? open.drawn.title : words.title} · Redthread`
  return pageFrame({ locale, assets, title, description: words.lead, look: 'docs', body })
}

function text({ body }: Drawn): Html {
  return html`<main id="text" class="text" lang="en">${body}</main>`
}

function shelfPart({ name, docs }: Shelf, words: DocsWords, open: Doc | undefined): Html {
  const links = docs.map(({ slug, title }) => {
    const here = slug === open?.slug ? html` aria-current="page"` : null
    return html`<li><a href="/docs/${slug}" lang="en" ${here}>${title}</a></li>`
  })
  const api = html`<li><a href="/docs/api">${words.reference}</a></li>`
  return html`<h2>${words.shelves[name]}</h2>
    <ul>
      ${name === 'reference' ? api : null}${links}
    </ul>`
}

function overview(shelves: readonly Shelf[], words: DocsWords): Html {
  const guides = shelves.find(({ name }) => name === 'guides')?.docs ?? []
  const cards = guides.map(
    ({ slug, title }) =>
      html`<li>
        <a href="/docs/${slug}" lang="en"><strong>${title}</strong></a>
      </li>`,
  )
  return html`<main id="text" class="text">
    <h1>${words.title}</h1>
    <p class="lead">${words.lead}</p>
    <ul class="cards">
      ${cards}
      <li>
        <a href="/docs/api"><strong>${words.reference}</strong></a>
      </li>
    </ul>
  </main>`
}

function contents({ headings }: Drawn, words: DocsWords): Html | null {
  const parts = headings.filter(({ level }) => level === 2 || level === 3)
  if (parts.length < 2) return null
  const links = parts.map(
    ({ id, text: heading, level }) =>
      html`<li data-level="${level}"><a href="#${id}" lang="en">${heading}</a></li>`,
  )
  return html`<nav class="contents" aria-label="${words.onThisPage}">
    <h2>${words.onThisPage}</h2>
    <ul>
      ${links}
    </ul>
  </nav>`
}
