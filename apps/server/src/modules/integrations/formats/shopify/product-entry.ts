import type {
  ProductDocument,
  ProductState,
  ProductText,
} from '@redthread/contract/catalog-product'
import { categoryPaths } from '../../rules/category-path.ts'
import { handleOf, lineOf } from '../../rules/code-of.ts'
import type { Columns } from '../../rules/columns.ts'
import type { Entry, PictureLine, Settings, SourceRow } from '../../rules/entry.ts'
import type { Fault } from '../../rules/fault.ts'
import { optionsOf } from '../../rules/options-of.ts'
import { readTruth, readUrl } from '../../rules/read-values.ts'
import { RowReader } from '../../rules/row-reader.ts'
import { nothingSaid, sayText } from '../../rules/said-attributes.ts'
import { variantFaults } from '../../rules/variant-faults.ts'
import type { RowGroup } from '../grouped-rows.ts'
import { readVariant, type ReadVariant } from './read-variant.ts'
import type { Reading } from '../reading.ts'

/** The rows of one handle as a product with its prices, stock and pictures. */
export function productEntry(group: RowGroup, reading: Reading): Entry {
  const { columns, settings } = reading
  const faults: Fault[] = [...group.faults]
  const readers = group.rows.map((row) => new RowReader(row, columns, faults))
  const [first] = readers
  if (first === undefined) return { rows: [] }
  const handle = handleIn(first)
  const names = optionNames(first)
  const sold = readers.filter((reader, at) => at === 0 || isVariant(reader))
  const variants = sold.map((reader) => readVariant(reader, { handle, names, reading }))
  const shown = picturesOf(readers, variants)
  faults.push(...variantFaults(names, variants))
  const said = attributesOf(first, columns, settings)
  const paths = categoryPaths(categoryNames(first), settings.locale)
  const { options, picked } = optionsOf(names, picksOf(variants), settings)
  const document: ProductDocument = {
    handle,
    state: stateOf(first, settings),
    texts: { [settings.locale]: textOf(first) },
    ...(first.has('vendor') && { vendor: lineOf(first.within('vendor', 255), 255) }),
    ...(first.has('type') && { productType: lineOf(first.within('type', 255), 255) }),
    ...(first.has('tags') && { tags: tagsOf(first.text('tags')) }),
    ...(paths.leaves.length > 0 && { categories: [...paths.leaves] }),
    ...(said.values.length > 0 && { attributes: said.values }),
    ...publicationsOf(first, settings),
    options: [...options],
    variants: variants.map(({ variant }, at) => ({ ...variant, options: picked[at] ?? {} })),
  }
  return {
    rows: readers.map((reader) => sourceRow(reader, sold)),
    product: document,
    variantRows: variants.map(({ row }) => row),
    categories: paths.documents,
    attributes: [...said.definitions.values()],
    prices: variants.flatMap(({ prices }) => prices),
    stock: variants.flatMap(({ stock }) => stock),
    pictures: shown,
    faults,
  }
}

function sourceRow(reader: RowReader, sold: readonly RowReader[]): SourceRow {
  return { row: reader.row, role: sold.includes(reader) ? 'variant' : 'picture' }
}

function handleIn(first: RowReader): string {
  const given = first.text('handle')
  const name = given === '' ? first.text('title') : given
  if (name === '') first.blame('handle', 'missing_value')
  return handleOf(name)
}

function isVariant(reader: RowReader): boolean {
  return ['option1.value', 'sku', 'price', 'barcode'].some((field) => reader.has(field))
}

function optionNames(first: RowReader): string[] {
  const names = [1, 2, 3].map((number) => first.text(`option${number}.name`))
  const [only] = names
  // So does Shopify write a product without options.
  if (only === 'Title' && first.text('option1.value') === 'Default Title') return []
  return names.filter((name) => name !== '')
}

function picksOf(variants: readonly ReadVariant[]): (readonly string[])[] {
  return variants.map(({ picks }) => picks)
}

function textOf(first: RowReader): ProductText {
  const title = lineOf(first.need('title') === '' ? '' : first.within('title', 255), 255)
  return {
    title,
    ...(first.has('description') && { description: first.within('description', 100_000) }),
    ...(first.has('seo_title') && { seoTitle: lineOf(first.within('seo_title', 255), 255) }),
    ...(first.has('seo_description') && { seoDescription: first.within('seo_description', 1_000) }),
  }
}

function stateOf(first: RowReader, settings: Settings): ProductState {
  if (settings.state !== 'as_file') return settings.state
  const said = first.text('status').toLowerCase()
  if (said === 'active' || said === 'draft' || said === 'archived') return said
  if (said === 'unlisted') return 'draft'
  if (said !== '') first.blame('status', 'invalid_value')
  return first.maybe('published', readTruth) === false ? 'draft' : 'active'
}

function publicationsOf(first: RowReader, { options }: Settings) {
  const published = first.maybe('published', readTruth) ?? true
  if (options.channelId === undefined || !published) return {}
  return { publications: [{ channelId: options.channelId }] }
}

function tagsOf(text: string): string[] {
  const tags = text.split(',').map((tag) => lineOf(tag, 255))
  return [...new Set(tags)].filter((tag) => tag !== '').slice(0, 250)
}

function categoryNames(first: RowReader): string[][] {
  const text = first.text('category')
  return text === '' ? [] : [text.split('>').map((name) => name.trim())]
}

function attributesOf(first: RowReader, { fields }: Columns, { locale }: Settings) {
  const said = nothingSaid()
  for (const field of fields) {
    if (field?.startsWith('attribute:')) sayText(said, locale, [field.slice(10), first.text(field)])
  }
  return said
}

function picturesOf(
  readers: readonly RowReader[],
  variants: readonly ReadVariant[],
): PictureLine[] {
  const placed = readers.flatMap((reader, at) => {
    const url = reader.maybe('image', readUrl)
    if (url === undefined) return []
    const position = Number(reader.text('image_position'))
    const place = Number.isInteger(position) && position > 0 ? position : at + 1
    return [{ url, place, alt: lineOf(reader.text('image_alt'), 500) }]
  })
  const skus = new Map<string, string[]>()
  for (const { variant, picture } of variants) {
    if (picture !== undefined) skus.set(picture, [...(skus.get(picture) ?? []), variant.sku])
  }
  const lines = placed
    .toSorted((a, b) => a.place - b.place)
    .map(({ url, alt }) => ({ url, ...(alt !== '' && { alt }), skus: skus.get(url) ?? [] }))
  const own = new Set(lines.map(({ url }) => url))
  const more = [...skus]
    .filter(([url]) => !own.has(url))
    .map(([url, wear]) => ({ url, skus: wear }))
  return [...lines, ...more]
}
