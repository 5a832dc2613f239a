import type {
  ProductDocument,
  ProductState,
  ProductText,
} from '@redthread/contract/catalog-product'
import type { TableRow } from '../../rules/table-row.ts'
import { categoryPaths } from '../../rules/category-path.ts'
import { handleOf, lineOf } from '../../rules/code-of.ts'
import type { Columns } from '../../rules/columns.ts'
import type { Entry, Settings } from '../../rules/entry.ts'
import type { Fault } from '../../rules/fault.ts'
import { optionsOf } from '../../rules/options-of.ts'
import { RowReader } from '../../rules/row-reader.ts'
import { nothingSaid, sayChoices, sayText, type Said } from '../../rules/said-attributes.ts'
import { variantFaults } from '../../rules/variant-faults.ts'
import { axesOf, type Axes } from './axes.ts'
import { typesOf } from './families.ts'
import { listIn } from './list-in.ts'
import { picturesOf } from './pictures.ts'
import { wooVariant } from './read-variant.ts'
import type { WooReading } from './woo-reading.ts'

/** A product row with its variations, if it has some, as one entry. */
export function wooEntry(
  parent: TableRow,
  variations: readonly TableRow[],
  reading: WooReading,
): Entry {
  const { columns, settings } = reading
  const faults: Fault[] = []
  const head = new RowReader(parent, columns, faults)
  const types = typesOf(parent)
  if (types.includes('variable') && variations.length === 0) head.blame('type', 'no_variants')
  const sold = variations.length > 0 ? readersOf(variations, columns, faults) : [head]
  const handle = ownHandle(head, reading)
  const axes = axesOf(head, variations.length > 0 ? sold : [], columns)
  const variants = sold.map((reader, at) => wooVariant(reader, { handle, head, axes, at, reading }))
  faults.push(...variantFaults(axes.names, variants))
  const paths = categoryPaths(pathsIn(head.text('categories')), settings.locale)
  const said = attributesOf(head, axes, reading)
  const picks = variants.map((variant) => variant.picks)
  const { options, picked } = optionsOf(axes.names, picks, settings)
  const document: ProductDocument = {
    handle,
    kind: types.includes('grouped') ? 'bundle' : 'simple',
    state: stateOf(head, settings),
    texts: { [settings.locale]: textOf(head) },
    ...(head.has('brands') && { vendor: lineOf(head.within('brands', 255), 255) }),
    ...(head.has('tags') && { tags: listIn(head.text('tags')).slice(0, 250) }),
    ...(paths.leaves.length > 0 && { categories: [...paths.leaves] }),
    ...(said.values.length > 0 && { attributes: said.values }),
    ...publicationsOf(settings),
    options: [...options],
    variants: variants.map(({ variant }, at) => ({ ...variant, options: picked[at] ?? {} })),
  }
  const skus = variants.map(({ variant }) => variant.sku)
  return {
    rows: rowsOf(parent, variations),
    product: document,
    variantRows: variants.map(({ row }) => row),
    categories: paths.documents,
    attributes: [...said.definitions.values()],
    prices: variants.flatMap(({ prices }) => prices),
    stock: variants.flatMap(({ stock }) => stock),
    pictures: picturesOf(head, variations.length > 0 ? sold : [], skus),
    faults,
  }
}

function readersOf(rows: readonly TableRow[], columns: Columns, faults: Fault[]): RowReader[] {
  return rows.map((row) => new RowReader(row, columns, faults))
}

function rowsOf(parent: TableRow, variations: readonly TableRow[]): Entry['rows'] {
  const own = { row: parent.row, role: variations.length > 0 ? 'product' : 'variant' } as const
  return [own, ...variations.map(({ row }) => ({ row, role: 'variant' as const }))]
}

/** Names need not differ in a WooCommerce file: the second of a name is told apart by its SKU. */
function ownHandle(head: RowReader, { handles }: WooReading): string {
  const plain = handleOf(head.need('name'))
  const own = handles.has(plain)
    ? handleOf(`${plain} ${head.text('sku') || head.text('id') || head.row}`)
    : plain
  if (handles.has(own)) head.blame('name', 'duplicate_product')
  handles.add(own)
  return own
}

function stateOf(head: RowReader, settings: Settings): ProductState {
  if (settings.state !== 'as_file') return settings.state
  const said = head.text('published')
  if (said === '' || said === '1') return 'active'
  if (said !== '0' && said !== '-1') head.blame('published', 'invalid_value')
  return 'draft'
}

function publicationsOf({ options }: Settings) {
  return options.channelId === undefined ? {} : { publications: [{ channelId: options.channelId }] }
}

function textOf(head: RowReader): ProductText {
  const short = plainText(head.text('short'))
  return {
    title: lineOf(head.within('name', 255), 255),
    ...(short !== '' && short.length <= 255 && { subtitle: short }),
    ...(head.has('description') && { description: lines(head.within('description', 100_000)) }),
  }
}

// Its export writes a line break as two characters.
function lines(text: string): string {
  return text.replaceAll(String.raw`\n`, '\n')
}

function plainText(html: string): string {
  return lineOf(lines(html).replaceAll(/<[^>]*>/g, ' '), 1_000)
}

function pathsIn(text: string): string[][] {
  return listIn(text).map((path) => path.split('>').map((name) => name.trim()))
}

function attributesOf(head: RowReader, axes: Axes, { settings, columns }: WooReading): Said {
  const said = nothingSaid()
  for (const { name, values } of axes.told) sayChoices(said, settings.locale, [name, values])
  const plain = [
    ['External URL', head.text('external_url')],
    ['Button text', head.text('button')],
  ] as const
  for (const pair of plain) sayText(said, settings.locale, pair)
  const visibility = head.text('visibility')
  if (visibility !== '' && visibility !== 'visible') {
    sayText(said, settings.locale, ['Visibility in catalog', visibility])
  }
  for (const field of columns.fields) {
    if (field?.startsWith('meta:') !== true) continue
    sayText(said, settings.locale, [field.slice(5), head.text(field)])
  }
  return said
}
