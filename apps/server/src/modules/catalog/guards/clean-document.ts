import type { IOptions } from 'sanitize-html'
import type { AttributeDefinition } from '@redthread/contract/catalog'
import type { AttributeValue, ProductDocument } from '@redthread/contract/catalog-product'
import { sanitizer } from '../media/sanitizer.ts'

const rules: IOptions = {
  allowedTags: [
    ...['p', 'br', 'strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'small', 'mark', 'abbr'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'hr'],
    ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption'],
    ...['a', 'span', 'div'],
  ],
  allowedAttributes: {
    a: ['href', 'rel', 'hreflang'],
    abbr: ['title'],
    th: ['colspan', 'rowspan', 'scope'],
    td: ['colspan', 'rowspan'],
    '*': ['lang', 'dir'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: {
    h1: 'h2',
    a: (tagName, attribs) => ({ tagName, attribs: { ...attribs, rel: 'noopener nofollow' } }),
  },
}

/**
 * Writes a rich text anew from a small set of elements: no script, style, event handler, frame or
 * address of another scheme gets through. Cleaning twice changes nothing.
 */
export function cleanHtml(html: string): string {
  const text = html.trim()
  return /[<&]/.test(text) ? sanitizer()(text, rules).trim() : text
}

/** The same document with every rich text of it cleaned. */
export function cleanDocument(
  document: ProductDocument,
  attributes: ReadonlyMap<string, AttributeDefinition>,
): ProductDocument {
  const texts = Object.fromEntries(
    Object.entries(document.texts).map(([locale, text]) => {
      const { description } = text
      return [locale, description ? { ...text, description: cleanHtml(description) } : text]
    }),
  ) as ProductDocument['texts']
  const clean = (values: readonly AttributeValue[]): AttributeValue[] =>
    values.map((one) => {
      const isRich = attributes.get(one.code)?.kind === 'rich_text'
      return isRich && typeof one.value === 'string' ? { ...one, value: cleanHtml(one.value) } : one
    })
  return {
    ...document,
    texts,
    ...(document.attributes === undefined ? {} : { attributes: clean(document.attributes) }),
    variants: document.variants.map((variant) =>
      variant.attributes === undefined
        ? variant
        : { ...variant, attributes: clean(variant.attributes) },
    ),
  }
}
