import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Addressed, segmentOf, shopAtSegment } from './shop-address.ts'

const finland: Addressed = { path: '/fi', locales: ['fi', 'en'], defaultLocale: 'fi' }
const cafe: Addressed = { path: '/cafe', locales: ['fi', 'pl'], defaultLocale: 'fi' }
const cafePoland: Addressed = { path: '/cafe-pl', locales: ['pl', 'en'], defaultLocale: 'pl' }
const shops = [finland, cafe, cafePoland]

const rows: [segment: string, shop: Addressed | null, locale: string | null][] = [
  ['fi', finland, 'fi'],
  ['fi-en', finland, 'en'],
  ['fi-fi', null, null],
  ['fi-da', null, null],
  ['fi-xx', null, null],
  ['-en', null, null],
  ['cafe', cafe, 'fi'],
  ['cafe-pl', cafePoland, 'pl'],
  ['cafe-pl-en', cafePoland, 'en'],
  ['se', null, null],
]

for (const [segment, shop, locale] of rows) {
  test(`/${segment} is ${shop ? `the shop at ${shop.path} in ${locale}` : 'no shop'}`, () => {
    const found = shopAtSegment(shops, segment)
    assert.equal(found?.shop ?? null, shop)
    assert.equal(found?.locale ?? null, locale)
  })
}

test('an address leads back to where it was made from', () => {
  assert.equal(segmentOf(finland, 'fi'), 'fi')
  assert.equal(segmentOf(finland, 'en'), 'fi-en')
  assert.deepEqual(shopAtSegment(shops, segmentOf(finland, 'en')), { shop: finland, locale: 'en' })
})
