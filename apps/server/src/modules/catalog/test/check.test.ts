import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { saveCategories, saveProducts } from '../index.ts'
import { faultyCatalog } from '../queries/faulty-catalog.ts'
import { aProduct, aShadedProduct, openHouse, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const faults = () => house.unit((ctx) => faultyCatalog(ctx))

test('a catalog that was written by its own door is sound; damage is named', async () => {
  const [plain, shaded] = [aProduct(), aShadedProduct(3)]
  await house.unit((ctx) =>
    saveCategories(ctx, [
      { handle: 'a', texts: { en: { title: 'A' } } },
      { handle: 'b', parent: 'a', texts: { en: { title: 'B' } } },
    ]),
  )
  await house.unit((ctx) => saveProducts(ctx, [plain, shaded], { source: 'test' }))
  await house.unit((ctx) => saveProducts(ctx, [{ ...plain, vendor: 'V' }], { source: 'test' }))
  assert.deepEqual(await faults(), [])
  await house.engine.pool.query(`
    update catalog.product set variant_count = 7 where handle = '${shaded.handle}';
    update catalog.category set depth = 2 where handle = 'b';
    update catalog.variant set gtin = '4006381333932' where sku = '${plain.variants[0]?.sku}';
    delete from catalog.product_slug where slug = '${plain.handle}';
    delete from catalog.change where version = 1 and product_id in
      (select id from catalog.product where handle = '${plain.handle}')`)
  assert.deepEqual((await faults()).toSorted(), [
    'GTIN 4006381333932: wrong check digit',
    'category b: not where its path says',
    `product ${plain.handle}: its en address is not on record`,
    `product ${plain.handle}: version 2, but 1 in history`,
    `product ${shaded.handle}: counts 7 variants`,
  ])
})
