import { html, Html } from '#platform/html.ts'
import { blocksOf, type Block, type ListBlock, type TableBlock } from './markdown-blocks.ts'
import { inline, plain } from './markdown-inline.ts'

/** A heading of a page, for its table of contents. */
export interface Heading {
  readonly level: number
  readonly id: string
  readonly text: string
}

/** A guide, drawn. */
export interface Drawn {
  readonly title: string
  readonly headings: readonly Heading[]
  readonly body: Html
}

/**
 * Draws the Markdown of our own guides: headings, paragraphs, lists, tables, code, quotes, rules.
 * HTML in it is shown as text; `link` turns the address of each link into the one to go to.
 */
export function drawMarkdown(source: string, link: (href: string) => string): Drawn {
  const blocks = blocksOf(source)
  const headings: Heading[] = []
  const seen = new Map<string, number>()
  const body = blocks.map((block) => {
    if (block.kind !== 'heading') return draw(block, link)
    const text = plain(block.text)
    const id = unique(slug(text), seen)
    headings.push({ level: block.level, id, text })
    const words = inline(block.text, link)
    return new Html(
      `<h${block.level} id="${id}"><a class="anchor" href="#${id}">${words.text}</a></h${block.level}>\n`,
    )
  })
  return { title: headings[0]?.text ?? '', headings, body: html`${body}` }
}

type Link = (href: string) => string

function draw(block: Exclude<Block, { kind: 'heading' }>, link: Link): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${inline(block.text, link)}</p> `
    case 'code':
      return html`<pre tabindex="0"><code>${block.text}</code></pre> `
    case 'quote':
      return html`<blockquote>${drawMarkdown(block.text, link).body}</blockquote> `
    case 'rule':
      return html`<hr /> `
    case 'list':
      return list(block, link)
    case 'table':
      return table(block, link)
  }
}

function list({ ordered, items }: ListBlock, link: Link): Html {
  const rows = items.map((item) => {
    const drawn = blocksOf(item)
    const [only] = drawn
    const tight = drawn.length === 1 && only?.kind === 'paragraph'
    return html`<li>${tight ? inline(only.text, link) : drawMarkdown(item, link).body}</li> `
  })
  return ordered
    ? html`<ol>
        ${rows}
      </ol> `
    : html`<ul>
        ${rows}
      </ul> `
}

function table({ head, rows }: TableBlock, link: Link): Html {
  const heads = head.map((cell) => html`<th scope="col">${inline(cell, link)}</th>`)
  const lines = rows.map(
    (row) =>
      html`<tr>
        ${row.map((cell) => html`<td>${inline(cell, link)}</td>`)}
      </tr> `,
  )
  return html`<div class="wide" tabindex="0" role="region" aria-label="${plain(head.join(', '))}">
    <table>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${lines}
      </tbody>
    </table>
  </div> `
}

function slug(text: string): string {
  const words = text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '')
  return words.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'part'
}

function unique(id: string, seen: Map<string, number>): string {
  const count = (seen.get(id) ?? 0) + 1
  seen.set(id, count)
  return count === 1 ? id : `${id}-${count}`
}
