import { listOf, looseOf, textOf } from '../loose.ts'

/** A description in the blocks of EditorJS, as a value or as JSON in a text, as HTML. */
export function editorHtml(description: unknown): string {
  const parsed = typeof description === 'string' ? parse(description) : description
  return listOf(looseOf(parsed)['blocks']).map(blockHtml).join('')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return { blocks: [{ type: 'paragraph', data: { text } }] }
  }
}

function blockHtml(block: unknown): string {
  const { type, data } = looseOf(block)
  const { text, level, style, items } = looseOf(data)
  if (type === 'header') {
    const size = Math.min(6, Math.max(2, Number(level) || 2))
    return `<h${size}>${textOf(text)}</h${size}>`
  }
  if (type === 'list') {
    const tag = style === 'ordered' ? 'ol' : 'ul'
    const lines = listOf(items).map((item) => `<li>${textOf(item)}</li>`)
    return `<${tag}>${lines.join('')}</${tag}>`
  }
  const inside = textOf(text)
  return inside === ''
    ? ''
    : type === 'quote'
      ? `<blockquote>${inside}</blockquote>`
      : `<p>${inside}</p>`
}
