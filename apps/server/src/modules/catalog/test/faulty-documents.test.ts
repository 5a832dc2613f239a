import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import { saveProducts } from '../index.ts'
import { aProduct, aShadedProduct, openHouse, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

async function refusedFor(document: ProductDocument): Promise<string[]> {
  const [outcome] = await house.unit((ctx) => saveProducts(ctx, [document], { source: 'test' }))
  if (outcome?.outcome !== 'refused') assert.fail(JSON.stringify(outcome))
  return outcome.errors.map(({ path, code }) => `${path} ${code}`)
}

const twoShades = aShadedProduct(2)
const [pink, red] = twoShades.variants
assert.ok(pink && red)
const faulty: readonly [string, Partial<ProductDocument>, string][] = [
  [
    'the same SKU twice',
    { variants: [pink, { ...red, sku: pink.sku }] },
    '/variants/1/sku duplicate_sku',
  ],
  [
    'one combination twice',
    { variants: [pink, { ...red, options: pink.options }] },
    '/variants/1/options options_repeated',
  ],
  [
    'a value that its option lacks',
    { variants: [{ ...pink, options: { shade: 'blue' } }] },
    '/variants/0/options/shade unknown_option_value',
  ],
  [
    'no choice of an option',
    { variants: [{ ...pink, options: {} }] },
    '/variants/0/options/shade option_missing',
  ],
  [
    'an option that it lacks',
    { variants: [{ ...pink, options: { shade: 'shade-1', size: 'l' } }] },
    '/variants/0/options/size unknown_option',
  ],
  ['an unknown category', { categories: ['nowhere'] }, '/categories/0 unknown_category'],
  [
    'an unknown channel',
    { publications: [{ channelId: 'chn_none' }] },
    '/publications/chn_none unknown_channel',
  ],
  ['no text at all', { texts: {} }, '/texts missing'],
  [
    'a country that is none',
    { compliance: { originCountry: 'XX' } },
    '/compliance/originCountry unknown_country',
  ],
  [
    'parts without being a bundle',
    { variants: [{ ...pink, components: [{ sku: red.sku, quantity: 1 }] }] },
    '/variants/0/components components_without_bundle',
  ],
]
for (const [name, change, fault] of faulty) {
  test(`a document with ${name} is refused for just that`, async () => {
    const faults = await refusedFor({ ...twoShades, ...change })
    assert.ok(faults.includes(fault), faults.join())
  })
}

test('what is no document is told where it is none, and what cannot be kept is named', async () => {
  const wrong = { handle: 'Two Words', texts: { en: { title: '' } }, variants: [], color: 'red' }
  const faults = await refusedFor(wrong)
  assert.deepEqual(faults.toSorted(), [
    '/color unknown_field',
    '/handle malformed',
    '/texts/en/title malformed',
    '/variants missing',
  ])
  for (const title of ['nul \u0000 byte', 'half a pair \ud83d']) {
    assert.deepEqual(await refusedFor(aProduct({ texts: { en: { title } } })), [
      ' unknown_character',
    ])
  }
})
