import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import { productDocuments, saveProducts } from '../index.ts'
import { aProduct, aShadedProduct, openHouse, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const source = 'test'
const save = (...documents: ProductDocument[]) =>
  house.unit((ctx) => saveProducts(ctx, documents, { source }))

async function saved(document: ProductDocument) {
  const [outcome] = await save(document)
  assert.ok(outcome !== undefined && outcome.outcome !== 'refused', JSON.stringify(outcome))
  return outcome
}

test('a product is created once; saved again as it is written out, nothing changes', async () => {
  const first = await saved(aShadedProduct(3))
  assert.equal(first.outcome, 'created')
  const [document] = await house.unit((ctx) => productDocuments(ctx, [first.productId]))
  assert.ok(document)
  const again = await saved(document)
  assert.deepEqual([again.outcome, again.version], ['unchanged', 1])
  assert.deepEqual(again.variants, first.variants)
})

test('a refused document leaves nothing behind, and its neighbors are saved', async () => {
  const good = aProduct()
  const bad = aProduct({ variants: [{ sku: 'BAD', gtin: '4006381333932', options: {} }] })
  const [one, two] = await save(good, bad)
  assert.equal(one?.outcome, 'created')
  assert.deepEqual(two, {
    handle: bad.handle,
    outcome: 'refused',
    errors: [{ path: '/variants/0/gtin', code: 'gtin_check_digit', value: '4006381333932' }],
  })
  const { rows } = await house.engine.pool.query(`select from catalog.product where handle = $1`, [
    bad.handle,
  ])
  assert.equal(rows.length, 0)
})

test('2,048 variants of one product are saved, and one of them changes alone', async () => {
  const big = aShadedProduct(2_048)
  const { productId } = await saved(big)
  const variants = big.variants.map((variant, index) =>
    index === 7 ? { ...variant, weightG: 12 } : variant,
  )
  const changed = await saved({ ...big, variants })
  assert.equal(changed.outcome, 'changed')
  const { rows } = await house.engine.pool.query(
    `select fields from catalog.change where product_id = $1 and version = 2`,
    [productId],
  )
  const id = changed.variants[7]?.variantId
  assert.deepEqual(rows, [{ fields: [{ path: `variants.${id}.weightG`, after: 12 }] }])
})
