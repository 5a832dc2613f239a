import assert from 'node:assert/strict'
import { test } from 'node:test'
import { examineFile } from '../files/examine-file.ts'
import { readEntries } from '../files/read-entries.ts'
import type { Entry, Settings } from '../rules/entry.ts'

const settings: Settings = {
  currency: 'EUR',
  locale: 'en',
  taxIncluded: true,
  state: 'as_file',
  options: {},
}

async function read(file: string): Promise<{ format: string; entries: Entry[] }> {
  const open = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from(file)
  }
  const examined = await examineFile({ name: 'file', open })
  const entries = await Array.fromAsync(readEntries(examined, settings))
  return { format: examined.format?.name ?? 'unknown', entries }
}

function pricesOf(entry: Entry | undefined) {
  return entry?.prices?.map(({ sku, amount, channel, sale }) => [sku, amount, channel, sale])
}

test('Shopify: markets, metafields, a picture of a variant, a row that is only a picture', async () => {
  const { entries } = await read(
    'Title,URL handle,SKU,Option1 name,Option1 value,Price,Price / Poland,Compare-at price / Poland,' +
      'Product image URL,Variant image URL,Fabric (product.metafields.custom.fabric)\n' +
      'Scarf,scarf,s-1,Color,Red,10,40,50,https://p.example/1.jpg,https://p.example/2.jpg,Wool\n' +
      ',scarf,,,,,,,https://p.example/2.jpg,,\n',
  )
  const [scarf] = entries
  assert.deepEqual(pricesOf(scarf), [
    ['s-1', 1000, undefined, undefined],
    ['s-1', 5000, 'Poland', undefined],
    ['s-1', 4000, 'Poland', true],
  ])
  assert.deepEqual(
    scarf?.rows.map(({ role }) => role),
    ['variant', 'picture'],
  )
  assert.deepEqual(scarf?.pictures, [
    { url: 'https://p.example/1.jpg', skus: [] },
    { url: 'https://p.example/2.jpg', skus: ['s-1'] },
  ])
  assert.deepEqual(scarf?.product?.attributes, [{ code: 'custom.fabric', value: 'Wool' }])
})

test('WooCommerce: variations before their parent, by id and by SKU; a bundle comes last', async () => {
  const { entries } = await read(
    'ID,Type,SKU,Name,Regular price,Sale price,Date sale price ends,Parent,Grouped products,' +
      'Attribute 1 name,Attribute 1 value(s)\n' +
      '9,grouped,g,Set,,,,,"id:3, TEE",,\n' +
      '2,variation,t-s,Tee S,20,15,2026-12-24,TEE,,Size,S\n' +
      '4,variation,t-m,Tee M,20,,,id:1,,Size,M\n' +
      '1,variable,tee,Tee,,,,,,Size,"S, M"\n' +
      '3,"simple, virtual",song,Song,3,,,,,,\n',
  )
  assert.deepEqual(
    entries.map(({ product }) => [product?.handle, product?.variants.map(({ sku }) => sku)]),
    [
      ['tee', ['t-s', 't-m']],
      ['song', ['song']],
      ['set', ['g']],
    ],
  )
  assert.deepEqual(entries[2]?.product?.variants[0]?.components, [
    { sku: 'song', quantity: 1 },
    { sku: 'tee', quantity: 1 },
  ])
  assert.equal(entries[1]?.product?.variants[0]?.requiresShipping, false)
  const [, reduced] = entries[0]?.prices ?? []
  assert.deepEqual([reduced?.sale, reduced?.validUntil], [true, '2026-12-25T00:00:00Z'])
})

test('Magento: variations that a configurable product names and the file lacks', async () => {
  const { entries } = await read(
    'sku,product_type,name,price,additional_attributes,configurable_variations\n' +
      'H-S,simple,Hoodie S,30,"size=S",\n' +
      'H,configurable,Hoodie,,"material=Wool|Silk","sku=H-S,size=S|sku=H-M,size=M"\n',
  )
  assert.deepEqual(
    entries.map(({ faults }) => faults?.map(({ reason, value }) => [reason, value])),
    [[['missing_variant', 'H-M']]],
  )
  assert.deepEqual(entries[0]?.product?.attributes, [{ code: 'material', value: ['wool', 'silk'] }])
})

test('Square: modifiers become add-ons, additive taxes prices without tax', async () => {
  const item = {
    type: 'ITEM',
    id: 'i',
    item_data: {
      name: 'Latte',
      tax_ids: ['t'],
      modifier_list_info: [{ modifier_list_id: 'm' }],
      variations: [variation('Small', 300), variation('Large', 450)],
    },
  }
  const milk = { modifier_data: { name: 'Oat', price_money: { amount: 50, currency: 'EUR' } } }
  const objects = [
    { type: 'TAX', id: 't', tax_data: { inclusion_type: 'ADDITIVE' } },
    item,
    { type: 'MODIFIER_LIST', id: 'm', modifier_list_data: { name: 'Milk', modifiers: [milk] } },
    { type: 'DISCOUNT', id: 'd' },
  ]
  const { format, entries } = await read(JSON.stringify({ objects }))
  assert.equal(format, 'square')
  const [addOn, tax, latte, discount] = entries
  assert.deepEqual(
    [addOn?.product?.productType, pricesOf(addOn)?.[0]?.slice(0, 2)],
    ['add-on', ['milk-oat', 50]],
  )
  assert.deepEqual(
    latte?.prices?.map(({ amount, taxIncluded }) => [amount, taxIncluded]),
    [
      [300, false],
      [450, false],
    ],
  )
  assert.deepEqual(latte?.product?.attributes, [{ code: 'add-ons', value: ['milk'] }])
  assert.deepEqual([tax?.skipped, discount?.skipped], ['read_with_others', 'not_a_product'])
})

function variation(name: string, amount: number) {
  const price_money = { amount, currency: 'EUR' }
  return { id: name, item_variation_data: { name, price_money } }
}

test('Google feed: items of a group that do not stand together are one product', async () => {
  const { format, entries } = await read(
    'id\ttitle\tprice\titem_group_id\tcolor\timage_link\n' +
      'a\tCup\t9.00 EUR\tg\tRed\thttps://p.example/a.jpg\n' +
      'b\tPot\t30.00 EUR\t\t\t\n' +
      'c\tCup\t9.50 EUR\tg\tBlue\t\n',
  )
  assert.equal(format, 'google_feed')
  assert.deepEqual(
    entries.map(({ product }) => product?.variants.map(({ sku }) => sku)),
    [['b'], ['a', 'c']],
  )
  assert.deepEqual(
    entries[1]?.rows.map(({ row }) => row),
    [2, 4],
  )
})
