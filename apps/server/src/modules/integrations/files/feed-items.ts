import { unescaped } from '../rules/unescaped.ts'
import { UnreadableFile } from './source-file.ts'

/** One item of a product feed: its own fields by local name (`g:price` is `price`), in order. */
export interface FeedItem {
  readonly row: number
  readonly fields: Readonly<Record<string, readonly string[]>>
}

const mostItem = 1_000_000

/**
 * The items of an RSS (`<item>`) or Atom (`<entry>`) feed, numbered from 1, read as the text comes.
 * Fields within fields (`<g:shipping><g:price>`) are not mistaken for fields of the item. Throws
 * UnreadableFile `invalid_xml` where an item never ends.
 */
export async function* feedItems(text: AsyncIterable<string>): AsyncGenerator<FeedItem> {
  let rest = ''
  let row = 0
  for await (const part of text) {
    rest += part
    for (;;) {
      const begin = /<(item|entry)(?:\s[^>]*)?>/.exec(rest)
      if (begin === null) {
        rest = rest.slice(Math.max(0, rest.lastIndexOf('<')))
        break
      }
      const close = `</${begin[1]}>`
      const end = rest.indexOf(close, begin.index)
      if (end < 0) {
        rest = rest.slice(begin.index)
        if (rest.length > mostItem) throw new UnreadableFile('invalid_xml', `item ${row + 1}`)
        break
      }
      const inside = rest.slice(begin.index + begin[0].length, end)
      rest = rest.slice(end + close.length)
      yield { row: ++row, fields: fieldsOf(inside) }
    }
  }
  if (/<(item|entry)[\s>]/.test(rest)) throw new UnreadableFile('invalid_xml', `item ${row + 1}`)
}

const element = /<([\w.-]+:)?([\w.-]+)(?:\s[^>]*)?(\/>|>([^]*?)<\/\1\2\s*>)/g

function fieldsOf(inside: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  for (const [, , name = '', , content = ''] of inside.matchAll(element)) {
    const isNested = !content.includes('<![CDATA[') && /<[\w.-]+(:|\s|>)/.test(content)
    if (!isNested) (fields[name] ??= []).push(textOf(content))
  }
  return fields
}

function textOf(content: string): string {
  const parts = content.split(/(<!\[CDATA\[[^]*?\]\]>)/)
  return parts
    .map((part) => (part.startsWith('<![CDATA[') ? part.slice(9, -3) : unescaped(part)))
    .join('')
    .trim()
}
