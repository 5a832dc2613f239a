import type { Locale } from '@redthread/kernel/words'
import { nameOf, type Categories } from './categories.ts'
import { wordsIn } from './labels.ts'
import { plainWords } from './search-words.ts'
import type { Definitions, ShownProduct } from './shown-product.ts'

/** What a product is found by in one language; the earlier a text, the more its words weigh. */
export interface SearchText {
  readonly title: string
  /** Brand, subtitle, type and categories. */
  readonly kind: string
  /** Options, attributes and tags. */
  readonly traits: string
  readonly description: string
}

const longest = { kind: 1_000, traits: 4_000, description: 2_000 } as const
const mostSkus = 20

/** Gathers the words of a product in one language. */
export function searchText(
  product: ShownProduct,
  locale: Locale,
  known: { readonly categories: Categories; readonly definitions: Definitions },
): SearchText {
  const { texts, vendor, productType, options, tags, variants } = product
  const text = texts[locale]
  const title = text?.title ?? ''
  const places = product.categoryIds.flatMap((id) => {
    const category = known.categories.byId(id)
    if (category === undefined) return []
    return [...category.ancestors, id].flatMap((one) => {
      const above = known.categories.byId(one)
      return above === undefined ? [] : nameOf(above, locale)
    })
  })
  const labels = options.flatMap(({ values }) => values.map(({ label }) => wordsIn(label, locale)))
  const said = attributeWords(product, locale, known.definitions)
  const skus = variants.slice(0, mostSkus).map(({ sku }) => sku)
  return {
    title,
    kind: cut([vendor, text?.subtitle ?? '', productType, ...new Set(places)], longest.kind),
    traits: cut([...labels, ...said, ...tags, ...skus], longest.traits),
    description: withoutTags(text?.description ?? '').slice(0, longest.description),
  }
}

const shortestWord = 3
const longestWord = 40

/** The words that slips are corrected to, as written in lower case, by their plain letters. */
export function knownWords({ title, kind }: SearchText): ReadonlyMap<string, string> {
  const words = `${title} ${kind}`.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u)
  const known = words.map((word): [string, string] => [plainWords(word), word])
  return new Map(known.filter(([plain]) => isWord(plain)))
}

// Numbers are not misspelled words of one another.
function isWord(plain: string): boolean {
  const { length } = plain
  return length >= shortestWord && length <= longestWord && !/\d/.test(plain)
}

function attributeWords(product: ShownProduct, locale: Locale, definitions: Definitions): string[] {
  return product.attributes.flatMap(({ code, value, locale: own }) => {
    const definition = definitions.get(code)
    if (definition === undefined || (own !== undefined && own !== locale)) return []
    const { kind, choices = [] } = definition
    const codes = Array.isArray(value) ? value : [value]
    if (kind === 'select' || kind === 'multi_select') {
      return codes.flatMap((one) => {
        const choice = choices.find((known) => known.code === one)
        return choice === undefined ? [] : wordsIn(choice.label, locale)
      })
    }
    return kind === 'text' && typeof value === 'string' ? [value] : []
  })
}

function cut(parts: readonly string[], most: number): string {
  return parts
    .filter((part) => part !== '')
    .join(' . ')
    .slice(0, most)
}

function withoutTags(html: string): string {
  return html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/&[a-z]+;|&#\d+;/gi, ' ')
}
