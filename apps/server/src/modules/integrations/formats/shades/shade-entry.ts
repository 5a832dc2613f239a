import type { ProductDocument, Variant } from '@redthread/contract/catalog-product'
import { handleOf, lineOf } from '../../rules/code-of.ts'
import type { Entry, PictureLine } from '../../rules/entry.ts'
import type { Fault } from '../../rules/fault.ts'
import { optionsOf } from '../../rules/options-of.ts'
import { RowReader } from '../../rules/row-reader.ts'
import { variantFaults } from '../../rules/variant-faults.ts'
import type { RowGroup } from '../grouped-rows.ts'
import type { Reading } from '../reading.ts'

/** The shades of one product, each a variant with its color. */
export function shadeEntry(group: RowGroup, { columns, settings, seen }: Reading): Entry {
  const faults: Fault[] = [...group.faults]
  const readers = group.rows.map((row) => new RowReader(row, columns, faults))
  const [head] = readers
  if (head === undefined) return { rows: [] }
  const labels = labelsOf(readers)
  const variants = readers.map((reader, at) => {
    const number = /(\d{5,})/.exec(reader.text('imgSrc'))?.[1] ?? handleOf(labels[at] ?? '')
    const sku = skuOf(group.key, number)
    if (!seen.add(sku, reader.row)) reader.blame('imgSrc', 'duplicate_sku')
    const content = contentOf(reader.text('imgAlt'))
    return { sku, ...(content !== undefined && { content }) } satisfies Omit<Variant, 'options'>
  })
  const swatches = new Map(
    readers.flatMap((reader, at) => {
      const hex = hexOf(reader)
      return hex === undefined ? [] : [[labels[at] ?? '', hex] as const]
    }),
  )
  const picks = labels.map((label) => [label])
  faults.push(
    ...variantFaults(
      ['Shade'],
      picks.map((own, at) => ({ row: readers[at]?.row ?? 0, picks: own })),
    ),
  )
  const { options, picked } = optionsOf(['Shade'], picks, { locale: settings.locale, swatches })
  const { taxClass, channelId } = settings.options
  const document: ProductDocument = {
    handle: group.key,
    state: settings.state === 'as_file' ? 'draft' : settings.state,
    vendor: lineOf(head.need('brand'), 255),
    texts: { [settings.locale]: { title: lineOf(head.need('product'), 255) } },
    ...(channelId !== undefined && { publications: [{ channelId }] }),
    options: [...options],
    variants: variants.map((variant, at) => ({
      ...variant,
      options: picked[at] ?? {},
      ...(taxClass !== undefined && { taxClass }),
    })),
  }
  return {
    rows: readers.map(({ row }) => ({ row, role: 'variant' })),
    product: document,
    variantRows: readers.map(({ row }) => row),
    pictures: readers.flatMap((reader, at) => pictureOf(reader, variants[at]?.sku)),
    faults,
  }
}

function skuOf(key: string, number: string): string {
  const page = /(p\d{5,}|(?:pimprod|xlsimpprod)\d+)$/.exec(key)?.[1]
  return `${page ?? key.slice(0, 60).replace(/-+$/, '')}-${number}`.slice(0, 100)
}

function pictureOf(reader: RowReader, sku: string | undefined): PictureLine[] {
  const url = reader.text('imgSrc')
  return url === '' || sku === undefined ? [] : [{ url, skus: [sku] }]
}

/** The shortest names that tell the shades of this product apart. */
function labelsOf(readers: readonly RowReader[]): readonly string[] {
  const said = (reader: RowReader, field: string): string => {
    const text = lineOf(reader.text(field).replace(/(\s+|\s*-\s*)selected$/i, ''), 255)
    return text === 'NA' ? '' : text
  }
  const forms = [
    (one: RowReader) => lineOf(`${said(one, 'specific')} ${said(one, 'name')}`, 255),
    (one: RowReader) => said(one, 'description'),
    (one: RowReader) => said(one, 'imgAlt'),
    (one: RowReader) => hexOf(one) ?? '',
  ]
  const made = forms.map((form) => readers.map(form))
  return made.find(tellsApart) ?? numbered(made[3] ?? [])
}

/** Shades without a name of their own, two of which may have one color. */
function numbered(labels: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return labels.map((label) => {
    const plain = label === '' ? 'Shade' : label
    const count = (counts.get(plain) ?? 0) + 1
    counts.set(plain, count)
    return count === 1 ? plain : `${plain} ${count}`
  })
}

function tellsApart(labels: readonly string[]): boolean {
  const keys = new Set(labels.map((label) => label.toLowerCase()))
  return keys.size === labels.length && !keys.has('')
}

function hexOf(reader: RowReader): string | undefined {
  const text = reader.text('hex').replace(/^#/, '').toLowerCase()
  if (text === '') return undefined
  if (/^[0-9a-f]{6}$/.test(text)) return `#${text}`
  reader.blame('hex', 'invalid_value', true)
  return undefined
}

// 100 0.32 oz/ 9.1 g · 1.5 1 oz/ 30 mL
function contentOf(text: string): Variant['content'] {
  const match = /\/\s*(\d+(?:\.\d+)?)\s*(mL|g)\b/i.exec(text)
  if (match === null) return undefined
  const amount = Number(match[1])
  if (!(amount > 0)) return undefined
  return { amount, unit: match[2]?.toLowerCase() === 'g' ? 'g' : 'ml' }
}
