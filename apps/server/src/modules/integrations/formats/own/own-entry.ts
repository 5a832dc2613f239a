import { locales } from '@redthread/kernel/words'
import type { ProductDocument, ProductText, Variant } from '@redthread/contract/catalog-product'
import type { Entry } from '../../rules/entry.ts'
import type { Fault } from '../../rules/fault.ts'
import type { Reading as Read } from '../../rules/read-amount.ts'
import { readDecimal, readGtin, readTruth, readWhole } from '../../rules/read-values.ts'
import { RowReader } from '../../rules/row-reader.ts'
import type { RowGroup } from '../grouped-rows.ts'
import type { Reading } from '../reading.ts'
import { textFields } from './own-fields.ts'
import { ownPrices } from './own-prices.ts'

/**
 * The rows of one product. Cells that hold lists of things hold JSON; the catalog judges what is
 * in it. An empty cell leaves what is there as it is.
 */
export function ownEntry(group: RowGroup, { columns, settings, seen }: Reading): Entry {
  const faults: Fault[] = [...group.faults]
  const readers = group.rows.map((row) => new RowReader(row, columns, faults))
  const [head] = readers
  if (head === undefined) return { rows: [] }
  const handle = head.need('handle')
  const variants = readers.map((reader) => {
    const sku = reader.need('sku')
    if (sku !== '' && !seen.add(sku, reader.row)) reader.blame('sku', 'duplicate_sku')
    return variantOf(reader, sku)
  })
  const state = settings.state === 'as_file' ? head.text('product_state') : settings.state
  const document = {
    handle,
    texts: textsOf(head),
    ...plain(head, { kind: 'kind', vendor: 'vendor', productType: 'product_type' }),
    ...plain(head, { taxClass: 'tax_class', unit: 'unit' }),
    ...(state !== '' && { state }),
    ...(head.has('categories') && { categories: head.text('categories').split(/\s+/) }),
    ...(head.has('tags') && { tags: tagsIn(head.text('tags')) }),
    ...json(head, ['options', 'attributes', 'media', 'compliance', 'publications']),
    variants,
  } as ProductDocument
  return {
    rows: readers.map(({ row }) => ({ row, role: 'variant' })),
    product: document,
    variantRows: readers.map(({ row }) => row),
    prices: readers.flatMap((reader, at) => ownPrices(reader, variants[at]?.sku ?? '', settings)),
    faults,
  }
}

function variantOf(reader: RowReader, sku: string): Variant {
  const gtin = reader.maybe('gtin', readGtin)
  const weightG = reader.maybe('weight_g', readWhole)
  const ships = reader.maybe('requires_shipping', readTruth)
  const content = reader.maybe('content', readContent)
  const { variant_attributes: attributes, components } = json(reader, [
    'variant_attributes',
    'components',
  ])
  return {
    sku,
    options: picksIn(reader),
    ...(gtin !== undefined && { gtin }),
    ...(weightG !== undefined && { weightG }),
    ...(ships !== undefined && { requiresShipping: ships }),
    ...(content !== undefined && { content }),
    ...plain(reader, { state: 'variant_state', taxClass: 'variant_tax_class' }),
    ...plain(reader, { media: 'variant_media' }),
    ...(attributes !== undefined && { attributes }),
    ...(components !== undefined && { components }),
  } as Variant
}

function plain(reader: RowReader, names: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(names).filter(([, field]) => reader.has(field))
  return Object.fromEntries(entries.map(([name, field]) => [name, reader.text(field)]))
}

function json(reader: RowReader, fields: readonly string[]): Record<string, unknown> {
  const entries = fields.flatMap((field) => {
    const value = reader.strict(field, readJson)
    return value === undefined ? [] : [[field, value] as const]
  })
  return Object.fromEntries(entries)
}

function readJson(text: string): Read<unknown> {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return { reason: 'invalid_json' }
  }
}

// 30 ml
function readContent(text: string): Read<Variant['content']> {
  const [number = '', unit = ''] = text.split(/\s+/)
  const amount = readDecimal(number)
  if ('reason' in amount) return amount
  if (!/^(ml|l|g|kg|m|piece)$/.test(unit)) return { reason: 'invalid_value' }
  return { value: { amount: amount.value, unit: unit as NonNullable<Variant['content']>['unit'] } }
}

// color=red; size=m
function picksIn(reader: RowReader): Record<string, string> {
  const parts = reader.text('variant_options').split(';')
  const pairs = parts.map((part) => part.split('=').map((side) => side.trim()))
  return Object.fromEntries(pairs.filter(([code]) => code !== '').map(([c = '', v = '']) => [c, v]))
}

/** Tags stand between semicolons; one that holds a semicolon has `\` before it. */
function tagsIn(text: string): string[] {
  const tags = text.split(/(?<!\\);/).map((tag) => tag.replaceAll('\\;', ';').trim())
  return tags.filter((tag) => tag !== '')
}

const names: Readonly<Record<(typeof textFields)[number], keyof ProductText>> = {
  title: 'title',
  subtitle: 'subtitle',
  description: 'description',
  slug: 'slug',
  seo_title: 'seoTitle',
  seo_description: 'seoDescription',
}

function textsOf(head: RowReader): ProductDocument['texts'] {
  const entries = locales.flatMap((locale) => {
    const said = textFields.filter((field) => head.has(`${field}.${locale}`))
    if (said.length === 0) return []
    const text = said.map((field) => [names[field], head.text(`${field}.${locale}`)])
    return [[locale, Object.fromEntries(text) as ProductText] as const]
  })
  return Object.fromEntries(entries)
}
