import type {
  ProductDocument,
  ProductState,
  ProductText,
} from '@redthread/contract/catalog-product'
import type { TableRow } from '../../rules/table-row.ts'
import { categoryPaths } from '../../rules/category-path.ts'
import { handleOf, lineOf } from '../../rules/code-of.ts'
import type { Entry, PictureLine, Settings } from '../../rules/entry.ts'
import type { Fault } from '../../rules/fault.ts'
import { optionsOf } from '../../rules/options-of.ts'
import { RowReader } from '../../rules/row-reader.ts'
import { nothingSaid, sayChoices, type Said } from '../../rules/said-attributes.ts'
import { unescaped } from '../../rules/unescaped.ts'
import { variantFaults } from '../../rules/variant-faults.ts'
import type { Reading } from '../reading.ts'
import { variationsIn, type Variation } from './families.ts'
import { magentoVariant } from './read-variant.ts'

/** What all rows of a file are read with. */
export interface MagentoReading extends Reading {
  readonly handles: Set<string>
}

/** A simple product, or a configurable one with the rows of its variations. */
export function magentoEntry(
  parent: TableRow,
  children: readonly TableRow[],
  reading: MagentoReading,
): Entry {
  const { columns, settings } = reading
  const { locale } = settings
  const faults: Fault[] = []
  const head = new RowReader(parent, columns, faults)
  const named = variationsIn(head.text('variations'))
  const axes = [...new Set(named.flatMap(({ picks }) => Object.keys(picks)))]
  const rows = new Map(children.map((row) => [row.cells['sku'] ?? '', row]))
  const sold = named.length === 0 ? [head] : soldOf(named, { rows, head, faults, reading })
  if (named.length > 0 && sold.length === 0) head.blame('variations', 'no_variants')
  const bySku = new Map(named.map((one) => [one.sku, one]))
  const variants = sold.map((reader) => {
    const picks = bySku.get(reader.text('sku'))?.picks ?? {}
    return { ...magentoVariant(reader, reading), picks: axes.map((axis) => picks[axis] ?? '') }
  })
  faults.push(...variantFaults(axes, variants))
  const paths = categoryPaths(pathsIn(head.text('categories')), locale)
  const said = attributesOf(head, axes, settings)
  const names = axisNames(axes, head.text('labels'))
  const set = optionsOf(
    names,
    variants.map(({ picks }) => picks),
    settings,
  )
  const document: ProductDocument = {
    handle: ownHandle(head, reading),
    kind: head.has('associated') ? 'bundle' : 'simple',
    state: stateOf(head, settings),
    texts: { [locale]: textOf(head) },
    ...(head.has('vendor') && { vendor: lineOf(head.within('vendor', 255), 255) }),
    ...(head.has('product_type') && { productType: lineOf(head.within('product_type', 255), 255) }),
    ...(paths.leaves.length > 0 && { categories: [...paths.leaves] }),
    ...(said.values.length > 0 && { attributes: said.values }),
    ...(settings.options.channelId !== undefined && {
      publications: [{ channelId: settings.options.channelId }],
    }),
    options: [...set.options],
    variants: variants.map(({ variant }, at) => ({ ...variant, options: set.picked[at] ?? {} })),
  }
  return {
    rows: rowsOf(parent, children),
    product: document,
    variantRows: variants.map(({ row }) => row),
    categories: paths.documents,
    attributes: [...said.definitions.values()],
    prices: variants.flatMap(({ prices }) => prices),
    stock: variants.flatMap(({ stock }) => stock),
    pictures: picturesOf(head, named.length === 0 ? [] : sold),
    faults,
  }
}

function rowsOf(parent: TableRow, children: readonly TableRow[]): Entry['rows'] {
  const role = parent.cells['variations'] === undefined ? 'variant' : 'product'
  const own = { row: parent.row, role } as const
  return [own, ...children.map(({ row }) => ({ row, role: 'variant' as const }))]
}

interface Sold {
  readonly rows: ReadonlyMap<string, TableRow>
  readonly head: RowReader
  readonly faults: Fault[]
  readonly reading: MagentoReading
}

/** The rows of the variations in the order named; one that has none is a fault. */
function soldOf(named: readonly Variation[], { rows, head, faults, reading }: Sold): RowReader[] {
  return named.flatMap(({ sku }) => {
    const row = rows.get(sku)
    if (row !== undefined) return [new RowReader(row, reading.columns, faults)]
    faults.push({
      row: head.row,
      column: 'configurable_variations',
      value: sku,
      reason: 'missing_variant',
      soft: false,
    })
    return []
  })
}

function ownHandle(head: RowReader, { handles }: MagentoReading): string {
  const name = head.text('handle') || head.need('name')
  const plain = handleOf(name)
  const own = handles.has(plain) ? handleOf(`${plain} ${head.text('sku')}`) : plain
  if (handles.has(own)) head.blame('handle', 'duplicate_product')
  handles.add(own)
  return own
}

function stateOf(head: RowReader, settings: Settings): ProductState {
  if (settings.state !== 'as_file') return settings.state
  const online = head.text('online').toLowerCase()
  return online === '2' || online === '0' || online === 'disabled' ? 'draft' : 'active'
}

function textOf(head: RowReader): ProductText {
  const short = lineOf(head.text('short').replaceAll(/<[^>]*>/g, ' '), 1_000)
  return {
    title: lineOf(head.within('name', 255), 255),
    ...(short !== '' && short.length <= 255 && { subtitle: short }),
    ...(head.has('description') && { description: head.within('description', 100_000) }),
    ...(head.has('seo_title') && { seoTitle: lineOf(head.within('seo_title', 255), 255) }),
    ...(head.has('seo_description') && { seoDescription: head.within('seo_description', 1_000) }),
  }
}

// The first name of each path is the root of a store, which shoppers never see.
function pathsIn(text: string): string[][] {
  const paths = text.split(',').map((path) => path.split('/').map((name) => name.trim()))
  return paths.map((names) => names.slice(1)).filter((names) => names.length > 0)
}

const inner = new Set(['has_options', 'required_options'])

function attributesOf(head: RowReader, axes: readonly string[], { locale }: Settings): Said {
  const said = nothingSaid()
  for (const pair of head.text('attributes').split(/,(?=\w+=)/)) {
    const at = pair.indexOf('=')
    const name = pair.slice(0, at).trim()
    if (at < 1 || inner.has(name) || axes.includes(name)) continue
    sayChoices(said, locale, [titled(name), unescaped(pair.slice(at + 1)).split('|')])
  }
  return said
}

function axisNames(axes: readonly string[], labels: string): string[] {
  const pairs = labels.split(',').map((pair) => pair.split('='))
  const said = new Map(pairs.map(([code = '', label]) => [code, label]))
  return axes.map((axis) => said.get(axis) ?? titled(axis))
}

function titled(code: string): string {
  const words = code.replaceAll('_', ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function picturesOf(head: RowReader, sold: readonly RowReader[]): PictureLine[] {
  const worn = new Map<string, string[]>()
  const own = [head.text('image'), ...head.text('images').split(',')]
  for (const url of own.map((one) => one.trim())) if (url !== '') worn.set(url, [])
  for (const reader of sold) {
    const url = reader.text('image')
    if (url !== '') worn.set(url, [...(worn.get(url) ?? []), reader.text('sku')])
  }
  const alt = lineOf(head.text('image_alt'), 500)
  return [...worn].map(([url, skus], at) => ({ url, ...(at === 0 && alt !== '' && { alt }), skus }))
}
