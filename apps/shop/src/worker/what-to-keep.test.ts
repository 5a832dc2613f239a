import assert from 'node:assert/strict'
import { test } from 'node:test'
import { offlinePageOf, treatmentOf, type Treatment } from './what-to-keep.ts'

const rows: [path: string, navigates: boolean, treatment: Treatment][] = [
  ['/fi', true, 'page'],
  ['/fi-en/stores', true, 'page'],
  ['/fi-en/stores.data', false, 'page'],
  ['/shops', true, 'page'],
  ['/fi/account', true, 'personal'],
  ['/fi/account/security.data', false, 'personal'],
  ['/fi/sign-in', true, 'personal'],
  ['/fi/cart', true, 'personal'],
  ['/fi/cart.data', false, 'personal'],
  ['/fi-en/wishlist', true, 'personal'],
  ['/fi/shared/0000', true, 'personal'],
  ['/take/7KQ2MX', true, 'personal'],
  ['/fi/checkout/paid', true, 'personal'],
  ['/fi/orders/ord_1', true, 'personal'],
  ['/practice-payments/c/1', true, 'leave'],
  ['/fi/accounting', true, 'page'],
  ['/assets/home-abc123.js', false, 'asset'],
  ['/brand/0123456789abcdef0123.css', false, 'asset'],
  ['/brand/0123456789abcdef0123/icon.svg', false, 'asset'],
  ['/brand/tuuli-beauty/manifest.webmanifest', false, 'leave'],
  ['/', true, 'leave'],
  ['/counter', true, 'leave'],
  ['/counter/sell', true, 'leave'],
  ['/desk', true, 'leave'],
  ['/admin/brands', true, 'leave'],
  ['/docs/run', true, 'leave'],
  ['/v1/live', false, 'leave'],
  ['/v1/auth/shopper/magic-link', true, 'leave'],
  ['/openapi.json', true, 'leave'],
]

for (const [path, navigates, treatment] of rows) {
  test(`${navigates ? 'opening' : 'loading'} ${path} is treated as ${treatment}`, () => {
    assert.equal(treatmentOf({ method: 'GET', path, navigates }), treatment)
  })
}

test('what is sent is never answered from memory', () => {
  const treatment = treatmentOf({ method: 'POST', path: '/fi/sign-in', navigates: true })
  assert.equal(treatment, 'leave')
})

test('each shop and language has an offline page of its own', () => {
  assert.equal(offlinePageOf('/fi-en/stores/kamppi'), '/fi-en/offline')
  assert.equal(offlinePageOf('/dk'), '/dk/offline')
  assert.equal(offlinePageOf('/shops'), null)
})
