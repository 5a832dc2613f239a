import { html, type Html } from '../html.ts'
import type { PageAssets } from '../page-assets.ts'
import { pageFrame } from '../page-frame.ts'
import { pageSign } from '../page-sign.ts'
import type { Doc, Shelf } from './doc-library.ts'
import type { Drawn } from './markdown.ts'

export interface DocsPage {
  readonly assets: PageAssets
  readonly shelves: readonly Shelf[]
  /** The document to show; null for the shelf itself. */
  readonly open: { readonly doc: Doc; readonly drawn: Drawn } | null
}

const shelfNames: Readonly<Record<Shelf['name'], string>> = {
  guides: 'Guides',
  reference: 'Reference',
  house: 'The house',
  decisions: 'Decisions',
}

/** Draws a document with the shelf beside it, or the shelf alone. */
export function docsPage({ assets, shelves, open }: DocsPage): string {
  const body = html`<a class="skip" href="#text">Skip to the text</a>
    <header class="top">
      ${pageSign()}
      <nav aria-label="Docs"><a href="/docs">Docs</a><a href="/docs/api">API</a></nav>
    </header>
    <div class="columns">
      <details class="shelf" open>
        <summary>All documents</summary>
        <nav aria-label="Documents">
          ${shelves.map((shelf) => shelfPart(shelf, open?.doc.slug))}
        </nav>
      </details>
      <main id="text" class="text">${open ? open.drawn.body : overview(shelves)}</main>
      ${open ? contents(open.drawn) : null}
    </div>`
  const title = open ? `${open.drawn.title} · Redthread` : 'Docs · Redthread'
  const description = 'How to run, connect, extend and grow Redthread.'
  return pageFrame({ locale: 'en', assets, title, description, look: 'docs', body })
}

function shelfPart({ name, docs }: Shelf, current: string | undefined): Html {
  const links = docs.map(({ slug, title }) => {
    const here = slug === current ? html` aria-current="page"` : null
    return html`<li><a href="/docs/${slug}" ${here}>${title}</a></li>`
  })
  const reference =
    name === 'reference' ? html`<li><a href="/docs/api">API reference</a></li>` : null
  return html`<h2>${shelfNames[name]}</h2>
    <ul>
      ${reference}${links}
    </ul>`
}

function overview(shelves: readonly Shelf[]): Html {
  const guides = shelves.find(({ name }) => name === 'guides')?.docs ?? []
  const cards = guides.map(
    ({ slug, title }) =>
      html`<li>
        <a href="/docs/${slug}"><strong>${title}</strong></a>
      </li>`,
  )
  return html`<h1>How to live in this house</h1>
    <p class="lead">
      Short guides, written with the code and served from it: what you read here belongs to the
      version that is running.
    </p>
    <ul class="cards">
      ${cards}
      <li>
        <a href="/docs/api"><strong>API reference</strong></a>
      </li>
    </ul>`
}

function contents({ headings }: Drawn): Html | null {
  const parts = headings.filter(({ level }) => level === 2 || level === 3)
  if (parts.length < 2) return null
  const links = parts.map(
    ({ id, text, level }) => html`<li data-level="${level}"><a href="#${id}">${text}</a></li>`,
  )
  return html`<nav class="contents" aria-label="On this page">
    <h2>On this page</h2>
    <ul>
      ${links}
    </ul>
  </nav>`
}
