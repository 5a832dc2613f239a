import type { Locale } from '@redthread/kernel/words'
import { isLocale, locales } from '@redthread/kernel/words'
import type { ProductDocument, ProductText } from '@redthread/contract/catalog-product'
import type { Table } from '../../files/table.ts'
import type { TableRow } from '../../rules/table-row.ts'
import { categoryPaths } from '../../rules/category-path.ts'
import { handleOf, lineOf } from '../../rules/code-of.ts'
import type { Entry, Settings, SkuPrice } from '../../rules/entry.ts'
import type { Fault } from '../../rules/fault.ts'
import { optionsOf } from '../../rules/options-of.ts'
import { RowReader } from '../../rules/row-reader.ts'
import { nothingSaid, sayText } from '../../rules/said-attributes.ts'
import { SeenSkus } from '../../rules/seen-skus.ts'
import { variantFaults } from '../../rules/variant-faults.ts'
import { groupedRows, type RowGroup } from '../grouped-rows.ts'
import type { Reading } from '../reading.ts'
import type { TableFormat } from '../table-format.ts'
import { pricesIn } from './prices-in.ts'

const known = new Set(['variantId', 'sku', 'prices', 'categories', 'images', 'key', 'productType'])
const texts = ['name', 'description', 'slug', 'metaTitle', 'metaDescription']
const skipped = new Set(['tax', 'metaKeywords', 'creationDate', 'id', 'state'])

/** The full product CSV of commercetools: texts per language, prices per country and channel. */
export const commercetoolsProducts: TableFormat = {
  kind: 'table',
  name: 'commercetools_products',
  fields: [...known, 'name:en', 'description:en', 'slug:en'],
  fieldOf,
  needs: [['sku'], ['variantId']],
  recognizes: (headings) =>
    headings.has('variantid') && headings.has('sku') && headings.has('prices'),
  read,
}

function fieldOf(heading: string): string | null {
  if (known.has(heading)) return heading
  const [name = '', language] = heading.split('.')
  if (skipped.has(name)) return null
  if (language === undefined) return `attribute:${name}`
  if (!isLocale(language)) return null
  return texts.includes(name) ? `${name}:${language}` : `attribute:${name}:${language}`
}

async function* read(table: Table, settings: Settings): AsyncGenerator<Entry> {
  const seen = new SeenSkus()
  let product = 0
  // The first variant of a product carries its texts; further ones only number themselves.
  const keyOf = ({ cells }: TableRow): string => {
    const begins = cells['variantId'] === '1' || cells['variantId'] === undefined
    return `${begins ? ++product : product}`
  }
  for await (const group of groupedRows(table, { keyOf, field: 'variantId' })) {
    yield entryOf(group, { columns: table.columns, settings, seen })
  }
}

function entryOf(group: RowGroup, reading: Reading): Entry {
  const { columns, settings, seen } = reading
  const faults: Fault[] = [...group.faults]
  const notes: Fault[] = []
  const readers = group.rows.map((row) => new RowReader(row, columns, faults))
  const [head] = readers
  if (head === undefined) return { rows: [] }
  const axes = axesOf(readers, columns.fields)
  const prices: SkuPrice[] = []
  const skus = readers.map((reader) => {
    const sku = lineOf(reader.need('sku'), 100)
    if (sku !== '' && !seen.add(sku, reader.row)) reader.blame('sku', 'duplicate_sku')
    prices.push(...pricesIn(reader, { sku, settings }, { faults, notes }))
    return sku
  })
  const picks = readers.map((reader) => axes.map((axis) => reader.text(`attribute:${axis}`)))
  faults.push(
    ...variantFaults(
      axes,
      picks.map((own, at) => ({ row: readers[at]?.row ?? 0, picks: own })),
    ),
  )
  const paths = categoryPaths(pathsIn(head.text('categories')), settings.locale)
  const said = saidOf(head, { axes, fields: columns.fields, settings })
  const { options, picked } = optionsOf(axes, picks, settings)
  const slug = head.text(`slug:${settings.locale}`) || head.text('slug:en') || head.text('key')
  const { taxClass, channelId } = settings.options
  const document: ProductDocument = {
    handle: handleOf(slug || head.text('sku')),
    state: settings.state === 'as_file' ? 'active' : settings.state,
    texts: textsOf(head),
    ...(paths.leaves.length > 0 && { categories: [...paths.leaves] }),
    ...(said.values.length > 0 && { attributes: said.values }),
    ...(channelId !== undefined && { publications: [{ channelId }] }),
    options: [...options],
    variants: skus.map((sku, at) => ({
      sku,
      options: picked[at] ?? {},
      ...(taxClass !== undefined && { taxClass }),
    })),
  }
  if (Object.keys(document.texts).length === 0) head.blame('name:en', 'missing_value')
  return {
    rows: readers.map(({ row }) => ({ row, role: 'variant' })),
    product: document,
    variantRows: readers.map(({ row }) => row),
    categories: paths.documents,
    attributes: [...said.definitions.values()],
    prices,
    pictures: picturesOf(readers, skus),
    faults,
    notes,
  }
}

/** The attributes by which the variants of a product differ, all of them having one. */
function axesOf(readers: readonly RowReader[], fields: readonly (string | null)[]): string[] {
  if (readers.length < 2) return []
  const names = fields.flatMap((field) => /^attribute:(\w+)$/.exec(field ?? '')?.[1] ?? [])
  const values = (name: string): string[] => readers.map((one) => one.text(`attribute:${name}`))
  const preferred = ['color', 'size'].filter((name) => isAxis(values(name)))
  return preferred.length > 0 ? preferred : names.filter((name) => isAxis(values(name))).slice(0, 3)
}

function isAxis(values: readonly string[]): boolean {
  return !values.includes('') && new Set(values).size > 1
}

function textsOf(head: RowReader): ProductDocument['texts'] {
  const entries = locales.flatMap((locale): [Locale, ProductText][] => {
    const title = lineOf(head.within(`name:${locale}`, 255), 255)
    if (title === '') return []
    const description = head.within(`description:${locale}`, 100_000)
    const seoTitle = lineOf(head.text(`metaTitle:${locale}`), 255)
    const seoDescription = head.text(`metaDescription:${locale}`).slice(0, 1_000)
    const text: ProductText = {
      title,
      ...(description !== '' && { description }),
      ...(seoTitle !== '' && { seoTitle }),
      ...(seoDescription !== '' && { seoDescription }),
    }
    return [[locale, text]]
  })
  return Object.fromEntries(entries)
}

function pathsIn(text: string): string[][] {
  const paths = text.split(';').map((path) => path.split('>').map((name) => name.trim()))
  return paths.filter((names) => names[0] !== '')
}

interface Saying {
  readonly axes: readonly string[]
  readonly fields: readonly (string | null)[]
  readonly settings: Settings
}

function saidOf(head: RowReader, { axes, fields, settings }: Saying) {
  const said = nothingSaid()
  for (const field of fields) {
    const match = /^attribute:(\w+)(?::(\w+))?$/.exec(field ?? '')
    if (match === null || field === null || axes.includes(match[1] ?? '')) continue
    if (match[2] !== undefined && match[2] !== settings.locale) continue
    sayText(said, settings.locale, [match[1] ?? '', head.text(field)])
  }
  return said
}

function picturesOf(readers: readonly RowReader[], skus: readonly string[]) {
  const worn = new Map<string, string[]>()
  for (const [at, reader] of readers.entries()) {
    for (const url of reader.text('images').split(';')) {
      const sku = skus[at]
      if (url.trim() === '' || sku === undefined) continue
      worn.set(url.trim(), [...(worn.get(url.trim()) ?? []), ...(readers.length > 1 ? [sku] : [])])
    }
  }
  return [...worn].map(([url, wear]) => ({ url, skus: wear }))
}
