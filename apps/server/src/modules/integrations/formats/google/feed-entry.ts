import type { ProductDocument, Variant } from '@redthread/contract/catalog-product'
import type { TableRow } from '../../rules/table-row.ts'
import { categoryPaths } from '../../rules/category-path.ts'
import { handleOf, lineOf } from '../../rules/code-of.ts'
import type { Entry, PictureLine, Settings, SkuPrice } from '../../rules/entry.ts'
import type { Fault } from '../../rules/fault.ts'
import { optionsOf } from '../../rules/options-of.ts'
import { readAmount } from '../../rules/read-amount.ts'
import { readGtin, readUrl, readWhole } from '../../rules/read-values.ts'
import { weightInGrams } from '../../rules/read-weight.ts'
import { RowReader } from '../../rules/row-reader.ts'
import { nothingSaid, sayText } from '../../rules/said-attributes.ts'
import { variantFaults } from '../../rules/variant-faults.ts'
import type { Reading } from '../reading.ts'

const axisFields = ['color', 'size', 'material', 'pattern'] as const
const toldFields = [
  ...['gender', 'age_group', 'mpn', 'google_product_category', 'energy_efficiency_class'],
]

/** The items of one group as a product. */
export function feedEntry(
  rows: readonly TableRow[],
  { columns, settings, seen }: Reading,
  handles: Set<string>,
): Entry {
  const faults: Fault[] = []
  const readers = rows.map((row) => new RowReader(row, columns, faults))
  const [head] = readers
  if (head === undefined) return { rows: [] }
  const axes = axesOf(readers)
  const variants = readers.map((reader) => {
    const sku = lineOf(reader.need('id') === '' ? '' : reader.within('id', 100), 100)
    if (sku !== '' && !seen.add(sku, reader.row)) reader.blame('id', 'duplicate_sku')
    return variantOf(reader, sku)
  })
  const picks = readers.map((reader) => axes.map((axis) => reader.text(axis)))
  faults.push(
    ...variantFaults(
      axes,
      picks.map((own, at) => ({ row: readers[at]?.row ?? 0, picks: own })),
    ),
  )
  const parts = { head, axes, picks, variants, settings, handles }
  const { product, categories, attributes } = productOf(parts)
  const skus = variants.map(({ sku }) => sku)
  return {
    rows: readers.map(({ row }) => ({ row, role: 'variant' })),
    product,
    variantRows: readers.map(({ row }) => row),
    categories,
    attributes,
    prices: readers.flatMap((reader, at) => pricesOf(reader, skus[at] ?? '', settings)),
    stock: readers.flatMap((reader, at) => {
      const quantity = reader.maybe('quantity', readWhole)
      return quantity === undefined ? [] : [{ row: reader.row, sku: skus[at] ?? '', quantity }]
    }),
    pictures: picturesOf(readers, skus),
    faults,
  }
}

interface Parts {
  readonly head: RowReader
  readonly axes: readonly (typeof axisFields)[number][]
  readonly picks: readonly (readonly string[])[]
  readonly variants: readonly Omit<Variant, 'options'>[]
  readonly settings: Settings
  readonly handles: Set<string>
}

function productOf({ head, axes, picks, variants, settings, handles }: Parts) {
  const names = axes.map((axis) => axis.charAt(0).toUpperCase() + axis.slice(1))
  const { options, picked } = optionsOf(names, picks, settings)
  const paths = categoryPaths(pathOf(head), settings.locale)
  const said = nothingSaid()
  const constant = axisFields.filter((field) => !axes.includes(field))
  for (const field of [...toldFields, ...constant]) {
    sayText(said, settings.locale, [field.replaceAll('_', ' '), head.text(field)])
  }
  const { taxClass, channelId } = settings.options
  const title = lineOf(head.need('title') === '' ? '' : head.within('title', 255), 255)
  const product: ProductDocument = {
    handle: ownHandle(title, head, handles),
    state: settings.state === 'as_file' ? 'active' : settings.state,
    texts: {
      [settings.locale]: {
        title,
        ...(head.has('description') && { description: head.within('description', 100_000) }),
      },
    },
    ...(head.has('brand') && { vendor: lineOf(head.within('brand', 255), 255) }),
    ...(paths.leaves.length > 0 && { categories: [...paths.leaves] }),
    ...(said.values.length > 0 && { attributes: said.values }),
    ...(channelId !== undefined && { publications: [{ channelId }] }),
    options: [...options],
    variants: variants.map((variant, at) => ({
      ...variant,
      options: picked[at] ?? {},
      ...(taxClass !== undefined && { taxClass }),
    })),
  }
  return { product, categories: paths.documents, attributes: [...said.definitions.values()] }
}

function axesOf(readers: readonly RowReader[]): (typeof axisFields)[number][] {
  if (readers.length < 2) return []
  return axisFields.filter((field) => {
    const values = readers.map((reader) => reader.text(field))
    return !values.includes('') && new Set(values).size > 1
  })
}

function ownHandle(title: string, head: RowReader, handles: Set<string>): string {
  const plain = handleOf(title)
  const own = handles.has(plain)
    ? handleOf(`${plain} ${head.text('item_group_id') || head.text('id')}`)
    : plain
  handles.add(own)
  return own
}

function variantOf(reader: RowReader, sku: string): Omit<Variant, 'options'> {
  const gtin = reader.maybe('gtin', readGtin)
  const [amount = '', unit = ''] = reader.text('shipping_weight').split(/\s+/)
  const weightG = amount === '' ? undefined : weightInGrams(Number(amount), unit)
  return {
    sku,
    ...(gtin !== undefined && { gtin }),
    ...(weightG !== undefined && weightG > 0 && { weightG }),
  }
}

function pathOf(head: RowReader): string[][] {
  const text = head.text('product_type')
  return text === '' ? [] : [text.split('>').map((name) => name.trim())]
}

/** `105.29 USD`; a reduction holds in a window written `from/until`. */
function pricesOf(reader: RowReader, sku: string, { currency, taxIncluded }: Reading['settings']) {
  const regular = reader.strict('price', (text) => moneyOf(text, currency))
  const sale = reader.strict('sale_price', (text) => moneyOf(text, currency))
  const shared = { row: reader.row, sku, taxIncluded }
  const prices: SkuPrice[] = regular === undefined ? [] : [{ ...shared, ...regular }]
  if (sale === undefined || regular === undefined || sale.amount >= regular.amount) return prices
  return [...prices, { ...shared, ...sale, ...windowOf(reader), sale: true }]
}

function moneyOf(text: string, currency: SkuPrice['currency']) {
  const read = readAmount(text, currency)
  if ('reason' in read) return read
  return { value: { amount: read.value, currency: read.said ?? currency } }
}

function windowOf(reader: RowReader): Pick<SkuPrice, 'validFrom' | 'validUntil'> {
  const text = reader.text('sale_price_effective_date')
  if (text === '') return {}
  const [from, until] = text.split('/').map((part) => {
    try {
      return Temporal.Instant.from(part.trim().replace(/([+-]\d\d)(\d\d)$/, '$1:$2')).toString()
    } catch {
      return undefined
    }
  })
  if (from === undefined || until === undefined) {
    reader.blame('sale_price_effective_date', 'invalid_date')
    return {}
  }
  return { validFrom: from, validUntil: until }
}

function picturesOf(readers: readonly RowReader[], skus: readonly string[]): PictureLine[] {
  const worn = new Map<string, string[]>()
  for (const [at, reader] of readers.entries()) {
    const main = reader.maybe('image_link', readUrl)
    const sku = skus[at] ?? ''
    if (main !== undefined)
      worn.set(main, [...(worn.get(main) ?? []), ...(readers.length > 1 ? [sku] : [])])
    const more = reader.text('additional_image_link').split(/,\s*(?=https?:)/i)
    for (const url of more.map((part) => part.trim()))
      if (url !== '' && !worn.has(url)) worn.set(url, [])
  }
  return [...worn].map(([url, wear]) => ({ url, skus: wear }))
}
