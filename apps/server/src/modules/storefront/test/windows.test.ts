import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ProductDetail } from '@redthread/contract/storefront'
import { aProduct, givenProducts, list, openHouse, texts, titles, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

test('a channel shows what it sells now, with its price', async () => {
  await givenProducts(
    house,
    [aProduct({ texts: texts('Rose Tint', 'Ruusuhuulipuna', 'rose-tint') })],
    1_290,
  )
  const shown = await list(house, '')
  assert.equal(shown.total, 1)
  const [card] = shown.items
  assert.equal(card?.title, 'Rose Tint')
  assert.deepEqual(card?.price, {
    currency: 'EUR',
    from: 1290,
    to: 1290,
    prior: null,
    taxIncluded: true,
  })
  const detail = await house.call<ProductDetail>(
    'GET /v1/storefront/chn_beautyfi/products/rose-tint?locale=en',
  )
  assert.equal(detail.body.title, 'Rose Tint')
  assert.deepEqual(await titles(house, '', 'chn_beautydk'), [])
})
