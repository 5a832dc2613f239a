import type { ProductDocument, ProductState } from '@redthread/contract/catalog-product'
import { handleOf, lineOf } from '../../rules/code-of.ts'
import type { Entry, PictureLine, Settings, SourceRow } from '../../rules/entry.ts'
import type { Fault } from '../../rules/fault.ts'
import { optionsOf } from '../../rules/options-of.ts'
import { nothingSaid, sayChoices, sayText, type Said } from '../../rules/said-attributes.ts'
import { variantFaults } from '../../rules/variant-faults.ts'
import { textOf } from '../loose.ts'
import { categoryDocument } from './category-document.ts'
import { editorHtml } from './editor-html.ts'
import { saleorVariant } from './read-variant.ts'
import type { SaleorReading } from './saleor-reading.ts'
import type { SaleorObject, SaleorTables } from './saleor-tables.ts'

/** A product with all rows of other tables that belong to it. */
export function saleorEntry(product: SaleorObject, reading: SaleorReading): Entry {
  const { tables, settings } = reading
  const { locale } = settings
  const { fields } = product
  const faults: Fault[] = []
  const type = tables.one('product.producttype', fields['product_type'])
  const variants = tables
    .where('product.productvariant', 'product', product.key)
    .map((variant) => saleorVariant(variant, { product, ships: ships(type), reading }, faults))
  if (variants.length === 0) {
    const value = textOf(fields['name'])
    faults.push({ row: product.row, column: null, value, reason: 'no_variants', soft: false })
  }
  const { names, picks } = axesOf(variants)
  faults.push(
    ...variantFaults(
      names,
      picks.map((own, at) => ({ row: variants[at]?.row ?? 0, picks: own })),
    ),
  )
  const category = tables.one('product.category', fields['category'])
  const categories = category === undefined ? [] : [categoryDocument(category, tables, locale)]
  const said = attributesOf(product, reading)
  const { options, picked } = optionsOf(names, picks, settings)
  const links = linksOf(product, tables)
  const document: ProductDocument = {
    handle: handleIn(product, reading, faults),
    state: stateOf(links, settings),
    texts: { [locale]: textsOf(product) },
    ...(type !== undefined && { productType: lineOf(textOf(type.fields['name']), 255) }),
    ...(categories.length > 0 && { categories: categories.map(({ handle }) => handle) }),
    ...(links.tags.length > 0 && { tags: links.tags }),
    ...(said.values.length > 0 && { attributes: said.values }),
    ...(settings.options.channelId !== undefined && {
      publications: [{ channelId: settings.options.channelId }],
    }),
    options: [...options],
    variants: variants.map(({ variant }, at) => ({ ...variant, options: picked[at] ?? {} })),
  }
  const own: SourceRow = { row: product.row, role: 'product' }
  return {
    rows: [own, ...links.rows, ...variants.flatMap(({ rows }) => rows)],
    product: document,
    variantRows: variants.map(({ row }) => row),
    attributes: [...said.definitions.values()],
    prices: variants.flatMap(({ prices }) => prices),
    stock: variants.flatMap(({ stock }) => stock),
    pictures: links.pictures,
    faults,
  }
}

function ships(type: SaleorObject | undefined): boolean {
  return type?.fields['is_shipping_required'] !== false
}

/** By what variants differ: what most say; the name of the variant where attributes do not tell. */
function axesOf(variants: readonly { label: string; picks: ReadonlyMap<string, string> }[]): {
  names: readonly string[]
  picks: readonly (readonly string[])[]
} {
  if (variants.length < 2) return { names: [], picks: variants.map(() => []) }
  const names = [...new Set(variants.flatMap(({ picks }) => [...picks.keys()]))]
  const picks = variants.map((variant) => names.map((name) => variant.picks.get(name) ?? ''))
  const keys = new Set(picks.map((own) => own.join('\u0000').toLowerCase()))
  const tells = names.length > 0 && keys.size === picks.length && !picks.flat().includes('')
  if (tells) return { names, picks }
  return { names: ['Variant'], picks: variants.map(({ label }) => [label]) }
}

function handleIn(
  { row, fields }: SaleorObject,
  { handles }: SaleorReading,
  faults: Fault[],
): string {
  const handle = handleOf(textOf(fields['slug']) || textOf(fields['name']))
  if (handles.has(handle)) {
    faults.push({ row, column: 'slug', value: handle, reason: 'duplicate_product', soft: false })
  }
  handles.add(handle)
  return handle
}

function textsOf({ fields }: SaleorObject) {
  const html = editorHtml(fields['description']).slice(0, 100_000)
  const seoTitle = lineOf(textOf(fields['seo_title']), 255)
  const seoDescription = textOf(fields['seo_description']).slice(0, 1_000)
  return {
    title: lineOf(textOf(fields['name']), 255),
    ...(html !== '' && { description: html }),
    ...(seoTitle !== '' && { seoTitle }),
    ...(seoDescription !== '' && { seoDescription }),
  }
}

interface Links {
  readonly rows: readonly SourceRow[]
  readonly pictures: readonly PictureLine[]
  readonly tags: string[]
  readonly published: boolean
}

function linksOf({ key }: SaleorObject, tables: SaleorTables): Links {
  const media = tables
    .where('product.productmedia', 'product', key)
    .toSorted((a, b) => Number(a.fields['sort_order'] ?? 0) - Number(b.fields['sort_order'] ?? 0))
  const listings = tables.where('product.productchannellisting', 'product', key)
  const collected = tables.where('product.collectionproduct', 'product', key)
  const said = tables.where('attribute.assignedproductattributevalue', 'product', key)
  const linked = [...listings, ...collected, ...said].map(({ row }) => ({
    row,
    role: 'link' as const,
  }))
  const pictures = media.flatMap(({ fields }) => {
    const url = textOf(fields['external_url']) || textOf(fields['image'])
    const alt = lineOf(textOf(fields['alt']), 500)
    return url === '' ? [] : [{ url, ...(alt !== '' && { alt }), skus: [] }]
  })
  const tags = collected.map(({ fields }) => {
    const collection = tables.one('product.collection', fields['collection'])
    return lineOf(textOf(collection?.fields['name']), 255)
  })
  return {
    rows: [...media.map(({ row }) => ({ row, role: 'picture' as const })), ...linked],
    pictures,
    tags: [...new Set(tags)].filter((tag) => tag !== ''),
    published:
      listings.length === 0 || listings.some(({ fields }) => fields['is_published'] === true),
  }
}

function stateOf({ published }: Links, settings: Settings): ProductState {
  if (settings.state !== 'as_file') return settings.state
  return published ? 'active' : 'draft'
}

function attributesOf({ key }: SaleorObject, { tables, settings }: SaleorReading): Said {
  const said = nothingSaid()
  const values = tables
    .where('attribute.assignedproductattributevalue', 'product', key)
    .flatMap(({ fields }) => tables.one('attribute.attributevalue', fields['value']) ?? [])
  const byAttribute = Map.groupBy(values, ({ fields }) => textOf(fields['attribute']))
  for (const [id, own] of byAttribute) {
    const attribute = tables.one('attribute.attribute', id)
    const name = textOf(attribute?.fields['name'])
    const kind = textOf(attribute?.fields['input_type'])
    const labels = own.map(({ fields }) => textOf(fields['name']))
    if (kind === 'rich-text' || kind === 'plain-text') {
      const html = own.map(({ fields }) => editorHtml(fields['rich_text'])).join('')
      sayText(said, settings.locale, [name, html.replaceAll(/<[^>]*>/g, ' ').trim()])
    } else sayChoices(said, settings.locale, [name, labels])
  }
  return said
}
