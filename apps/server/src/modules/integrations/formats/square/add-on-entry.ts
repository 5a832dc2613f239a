import type { ProductDocument } from '@redthread/contract/catalog-product'
import { handleOf, lineOf } from '../../rules/code-of.ts'
import type { Entry, SkuPrice } from '../../rules/entry.ts'
import type { Fault } from '../../rules/fault.ts'
import { optionsOf } from '../../rules/options-of.ts'
import { variantFaults } from '../../rules/variant-faults.ts'
import { listOf, looseOf, textOf } from '../loose.ts'
import { ownHandle, type SquareReading } from './item-entry.ts'
import { moneyIn } from './money-in.ts'
import type { SquareObject } from './square-objects.ts'

/** A list of modifiers as a product of the type `add-on`, each modifier a variant. */
export function addOnEntry(list: SquareObject, reading: SquareReading): Entry {
  const { row, fields } = list
  const { settings, seen } = reading
  const faults: Fault[] = []
  const name = lineOf(textOf(fields['name']), 255)
  const handle = ownHandle(name === '' ? list.id : name, list.id, reading)
  const modifiers = listOf(fields['modifiers']).map((one) => looseOf(looseOf(one)['modifierData']))
  const labels = modifiers.map((modifier) => lineOf(textOf(modifier['name']), 255))
  const skus = labels.map((label) => `${handle}-${handleOf(label)}`.slice(0, 100))
  for (const sku of skus) seen.add(sku, row)
  const prices = modifiers.flatMap((modifier, at): SkuPrice[] => {
    const money = moneyIn(modifier['priceMoney'], settings)
    if (money === null) return []
    if ('value' in money) return [{ row, sku: skus[at] ?? '', ...money.value }]
    const value = JSON.stringify(modifier['priceMoney'])
    faults.push({ row, column: 'priceMoney', value, reason: money.reason, soft: false })
    return []
  })
  const picks = labels.map((label) => [label])
  faults.push(
    ...variantFaults(
      ['Choice'],
      picks.map((own) => ({ row, picks: own })),
    ),
  )
  if (labels.length === 0) {
    faults.push({ row, column: 'modifiers', value: name, reason: 'no_variants', soft: false })
  }
  const { options, picked } = optionsOf(['Choice'], picks, settings)
  const product: ProductDocument = {
    handle,
    state: settings.state === 'as_file' ? 'active' : settings.state,
    productType: 'add-on',
    texts: { [settings.locale]: { title: name === '' ? list.id : name } },
    options: [...options],
    variants: skus.map((sku, at) => ({ sku, options: picked[at] ?? {} })),
  }
  return {
    rows: [{ row, role: 'add_on' }],
    product,
    variantRows: skus.map(() => row),
    prices,
    faults,
  }
}
