import type { ProductTexts } from '@redthread/contract/catalog'
import type {
  Compliance,
  Operator,
  ProductDocument,
  ProductText,
  Variant,
} from '@redthread/contract/catalog-product'
import { locales } from '@redthread/kernel/words'
import { orderedAttributes, orderedPublications, orderedWords } from './ordered-parts.ts'
import type { Absent, WholeProduct, WholeVariant } from './whole-product.ts'

/**
 * The product that comes of saving a document over what is there, its variants left as they are:
 * they are matched one by one. An empty text takes a text away.
 */
export function mergeProduct(
  before: WholeProduct,
  document: ProductDocument,
  absent: Absent,
): WholeProduct {
  const kept = absent === 'keep' ? before : cleared(before)
  const { attributes, options, media, publications, categories, tags } = document
  return {
    id: before.id,
    handle: document.handle,
    kind: document.kind ?? kept.kind,
    state: document.state ?? kept.state,
    vendor: document.vendor?.trim() ?? kept.vendor,
    productType: document.productType?.trim() ?? kept.productType,
    taxClass: document.taxClass ?? kept.taxClass,
    unit: document.unit ?? kept.unit,
    texts: mergedTexts(kept.texts, document.texts),
    categories: categories === undefined ? kept.categories : [...new Set(categories)],
    tags: tags === undefined ? kept.tags : [...new Set(tags)],
    attributes: attributes === undefined ? kept.attributes : orderedAttributes(attributes),
    options: options === undefined ? kept.options : options.map(orderedOption),
    variants: before.variants,
    media: media?.map(({ asset, alt }) => ({ asset, alt: orderedWords(alt) })) ?? kept.media,
    compliance: mergedCompliance(kept.compliance, document.compliance),
    publications:
      publications === undefined ? kept.publications : orderedPublications(publications),
  }
}

/** The variant that comes of saving one of a document over what is there. */
export function mergeVariant(before: WholeVariant, given: Variant, absent: Absent): WholeVariant {
  const kept: Partial<WholeVariant> = absent === 'keep' ? before : {}
  const { gtin, weightG, content, taxClass, media } = { ...kept, ...defined(given) }
  const attributes = given.attributes ?? kept.attributes ?? []
  const components = given.components ?? kept.components ?? []
  return {
    id: before.id,
    sku: given.sku,
    ...(gtin === undefined ? {} : { gtin }),
    options: given.options,
    state: given.state ?? 'active',
    ...(weightG === undefined ? {} : { weightG }),
    ...(content === undefined ? {} : { content: { amount: content.amount, unit: content.unit } }),
    requiresShipping: given.requiresShipping ?? kept.requiresShipping ?? true,
    ...(taxClass === undefined ? {} : { taxClass }),
    ...(media === undefined ? {} : { media }),
    attributes: orderedAttributes(attributes),
    components: components.map(({ sku, quantity }) => ({ sku, quantity })),
  }
}

function cleared(before: WholeProduct): WholeProduct {
  return {
    ...before,
    kind: 'simple',
    state: 'draft',
    vendor: '',
    productType: '',
    taxClass: 'standard',
    unit: 'piece',
    texts: {},
    categories: [],
    tags: [],
    attributes: [],
    options: [],
    media: [],
    compliance: {},
    publications: [],
  }
}

function mergedTexts(kept: ProductTexts, given: ProductTexts): ProductTexts {
  const entries = locales.flatMap((locale) => {
    const fresh = given[locale]
    const old = kept[locale]
    if (fresh === undefined) return old === undefined ? [] : [[locale, old] as const]
    return [[locale, mergedText(old, fresh)] as const]
  })
  return Object.fromEntries(entries)
}

const plainFields = ['subtitle', 'slug', 'seoTitle', 'seoDescription'] as const

function mergedText(old: ProductText | undefined, fresh: ProductText): ProductText {
  const text: Record<string, string> = { title: fresh.title }
  const description = fresh.description ?? old?.description
  if (description) text['description'] = description
  for (const field of plainFields) {
    const value = fresh[field]?.trim() ?? old?.[field]
    if (value) text[field] = value
  }
  return text as ProductText
}

function orderedOption(option: WholeProduct['options'][number]): WholeProduct['options'][number] {
  return {
    code: option.code,
    name: orderedWords(option.name),
    values: option.values.map(({ code, label, swatch }) => ({
      code,
      label: orderedWords(label),
      ...(swatch === undefined ? {} : { swatch }),
    })),
  }
}

function mergedCompliance(kept: Compliance, given: Compliance | undefined): Compliance {
  if (given === undefined) return kept
  const both = { ...kept, ...defined(given) }
  const { manufacturer, responsiblePerson, safety, ingredients, ...rest } = both
  const words = safety === undefined ? {} : orderedWords(safety)
  return {
    ...(manufacturer === undefined ? {} : { manufacturer: orderedOperator(manufacturer) }),
    ...(responsiblePerson === undefined
      ? {}
      : { responsiblePerson: orderedOperator(responsiblePerson) }),
    ...(Object.keys(words).length === 0 ? {} : { safety: words }),
    ...(ingredients ? { ingredients } : {}),
    ...Object.fromEntries(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}

function orderedOperator({ name, address, contact, country }: Operator): Operator {
  return { name, address, contact, ...(country === undefined ? {} : { country }) }
}

function defined<T extends object>(value: T): Partial<T> {
  const entries = Object.entries(value).filter(([, field]) => field !== undefined)
  return Object.fromEntries(entries) as Partial<T>
}
