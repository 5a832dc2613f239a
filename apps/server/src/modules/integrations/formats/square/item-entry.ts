import type { ProductDocument, Variant } from '@redthread/contract/catalog-product'
import { categoryPaths } from '../../rules/category-path.ts'
import { handleOf, lineOf } from '../../rules/code-of.ts'
import type { Entry, PictureLine, Settings, SkuPrice } from '../../rules/entry.ts'
import type { Fault } from '../../rules/fault.ts'
import { optionsOf } from '../../rules/options-of.ts'
import { readGtin } from '../../rules/read-values.ts'
import { nothingSaid, sayChoices } from '../../rules/said-attributes.ts'
import type { SeenSkus } from '../../rules/seen-skus.ts'
import { variantFaults } from '../../rules/variant-faults.ts'
import { listOf, looseOf, textOf, type Loose } from '../loose.ts'
import { moneyIn } from './money-in.ts'
import type { SquareObject } from './square-objects.ts'

/** What all objects of a catalog are read with. */
export interface SquareReading {
  readonly settings: Settings
  readonly byId: ReadonlyMap<string, SquareObject>
  readonly paths: (categoryId: string) => string[]
  /** Variations that are objects of their own. */
  readonly loose: readonly SquareObject[]
  readonly seen: SeenSkus
  readonly handles: Set<string>
}

interface Sold {
  readonly id: string
  readonly fields: Loose
}

/** An item with its variations as a product. */
export function itemEntry(item: SquareObject, reading: SquareReading): Entry {
  const { row, fields } = item
  const { settings } = reading
  const faults: Fault[] = []
  const blame: Blame = (column, value, { reason, soft = false }) =>
    void faults.push({ row, column, value: value.slice(0, 200), reason, soft })
  const name = lineOf(textOf(fields['name']), 255)
  if (name === '') blame('name', '', { reason: 'missing_value' })
  const handle = ownHandle(name, item.id, reading)
  const sold = variationsOf(item, reading)
  if (sold.length === 0) blame('variations', name, { reason: 'no_variants' })
  const names = sold.length > 1 ? ['Variation'] : []
  const variants = sold.map((one) =>
    variantOf(one, { handle, single: sold.length === 1, reading }, blame),
  )
  const picks = variants.map(({ label }) => names.map(() => label))
  faults.push(
    ...variantFaults(
      names,
      picks.map((own) => ({ row, picks: own })),
    ),
  )
  const paths = categoryPaths(categoryIds(fields).map(reading.paths), settings.locale)
  const addOns = listOf(fields['modifierListInfo']).map((one) => addOnOf(one, reading))
  const said = nothingSaid()
  sayChoices(said, settings.locale, ['Add-ons', addOns.filter((label) => label !== '')])
  const { options, picked } = optionsOf(names, picks, settings)
  const product: ProductDocument = {
    handle,
    state: settings.state === 'as_file' ? 'active' : settings.state,
    texts: { [settings.locale]: { title: name, ...descriptionOf(fields) } },
    ...(paths.leaves.length > 0 && { categories: [...paths.leaves] }),
    ...(said.values.length > 0 && { attributes: said.values }),
    ...(settings.options.channelId !== undefined && {
      publications: [{ channelId: settings.options.channelId }],
    }),
    options: [...options],
    variants: variants.map(({ variant }, at) => ({ ...variant, options: picked[at] ?? {} })),
  }
  return {
    rows: [{ row, role: 'product' }],
    product,
    variantRows: variants.map(() => row),
    categories: paths.documents,
    attributes: [...said.definitions.values()],
    prices: variants.flatMap(({ price }) => pricesOf(price, fields, { row, reading })),
    pictures: picturesOf(item, reading),
    faults,
  }
}

type Blame = (
  column: string,
  value: string,
  why: { readonly reason: string; readonly soft?: boolean },
) => void

/** A handle that no other product of the file has. */
export function ownHandle(name: string, id: string, { handles }: SquareReading): string {
  const plain = handleOf(name)
  const own = handles.has(plain) ? handleOf(`${plain} ${id}`) : plain
  handles.add(own)
  return own
}

function variationsOf(item: SquareObject, { loose }: SquareReading): Sold[] {
  const inside = listOf(item.fields['variations']).map((value) => {
    const { id, itemVariationData } = looseOf(value)
    return { id: textOf(id), fields: looseOf(itemVariationData) }
  })
  return [...inside, ...loose.filter(({ fields }) => textOf(fields['itemId']) === item.id)]
}

interface Of {
  readonly handle: string
  readonly single: boolean
  readonly reading: SquareReading
}

function variantOf(sold: Sold, { handle, single, reading }: Of, blame: Blame) {
  const { settings, seen } = reading
  const label = lineOf(textOf(sold.fields['name']), 255) || 'Regular'
  const made = single ? handle : `${handle}-${handleOf(label)}`
  const sku = lineOf(textOf(sold.fields['sku']) || made, 100)
  if (!seen.add(sku, 0)) blame('sku', sku, { reason: 'duplicate_sku' })
  const upc = textOf(sold.fields['upc'])
  const gtin = upc === '' ? null : readGtin(upc)
  if (gtin !== null && 'reason' in gtin) blame('upc', upc, { reason: gtin.reason, soft: true })
  const money = moneyIn(sold.fields['priceMoney'], settings)
  if (money !== null && 'reason' in money) {
    blame('priceMoney', JSON.stringify(sold.fields['priceMoney']), { reason: money.reason })
  }
  const { taxClass } = settings.options
  const variant: Omit<Variant, 'options'> = {
    sku,
    ...(gtin !== null && 'value' in gtin && { gtin: gtin.value }),
    ...(taxClass !== undefined && { taxClass }),
  }
  return { label, variant, price: { sku, money } }
}

function pricesOf(
  { sku, money }: { sku: string; money: ReturnType<typeof moneyIn> },
  fields: Loose,
  { row, reading }: { row: number; reading: SquareReading },
): SkuPrice[] {
  if (money === null || 'reason' in money) return []
  const taxes = listOf(fields['taxIds']).map((id) => reading.byId.get(textOf(id)))
  const added = taxes.some((tax) => textOf(tax?.fields['inclusionType']) === 'ADDITIVE')
  const taxIncluded = added ? false : reading.settings.taxIncluded
  return [{ row, sku, ...money.value, taxIncluded }]
}

function categoryIds(fields: Loose): string[] {
  const many = listOf(fields['categories']).map((one) => textOf(looseOf(one)['id']))
  const one = textOf(fields['categoryId'])
  return [...new Set(one === '' ? many : [one, ...many])]
}

function descriptionOf(fields: Loose): { description?: string } {
  const text = textOf(fields['descriptionHtml']) || textOf(fields['description'])
  return text === '' ? {} : { description: text.slice(0, 100_000) }
}

function addOnOf(value: unknown, { byId }: SquareReading): string {
  const list = byId.get(textOf(looseOf(value)['modifierListId']))
  return textOf(list?.fields['name'])
}

function picturesOf({ picture, fields }: SquareObject, { byId }: SquareReading): PictureLine[] {
  const named = listOf(fields['imageIds']).flatMap((id) => {
    const image = byId.get(textOf(id))?.fields ?? {}
    const url = textOf(image['url'])
    return url === '' ? [] : [{ url, alt: textOf(image['caption']), skus: [] }]
  })
  const own = picture === null ? [] : [{ ...picture, skus: [] }]
  return [...own, ...named].map(({ alt, ...rest }) => (alt === '' ? rest : { ...rest, alt }))
}
