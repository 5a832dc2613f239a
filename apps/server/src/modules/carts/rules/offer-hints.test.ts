import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CartInput } from '@redthread/pricing/cart-input'
import { priceCart } from '@redthread/pricing/price-cart'
import type { Promotion } from '@redthread/pricing/promotions/promotion'
import { offerHints } from './offer-hints.ts'

const shipFree: Promotion = {
  ...{ id: 'pmo_ship', name: 'ship', lane: 'default', priority: 0, mode: 'stack' },
  ...{ stopAfter: false, class: 'shipping', combinesWith: [], targets: [], couponRequired: false },
  conditions: [{ kind: 'cart_subtotal', min: { EUR: 4_000 } }],
  benefits: [{ kind: 'free_shipping' }],
}

function hints(unit: number, lacksForOption: number | null, promotions: Promotion[]) {
  const line = { id: 'a', variantId: 'var_a', productId: 'prd_a', categoryIds: [], attributes: {} }
  const input: CartInput = {
    ...{ currency: 'EUR', taxIncluded: true, at: 0, channelId: 'chn_a', country: 'FI' },
    customer: null,
    lines: [{ ...line, quantity: 1, unit, taxBasisPoints: 2_550 }],
    shipping: [{ id: 's', methodId: 'dop_a', amount: 490, taxBasisPoints: 2_550 }],
    promotions,
    coupons: [],
  }
  const freeDelivery = lacksForOption === null ? null : { name: 'Locker', missing: lacksForOption }
  const source = { input, priced: priceCart(input), names: () => 'Free delivery', freeDelivery }
  return offerHints(source, 'en').map(({ kind, missing }) => `${kind} ${missing}`)
}

test('of the ways to free delivery the shortest is told alone, and none once it is free', () => {
  const rows: [number, number | null, Promotion[], string[]][] = [
    [1_390, 3_510, [], ['free_delivery 3510']],
    [1_390, 3_510, [shipFree], ['amount 2610']],
    [1_390, 1_000, [shipFree], ['free_delivery 1000']],
    [1_390, null, [shipFree], ['amount 2610']],
    [4_770, 130, [shipFree], []],
    [1_390, null, [], []],
  ]
  for (const [unit, lacks, promotions, expected] of rows) {
    assert.deepEqual(hints(unit, lacks, promotions), expected)
  }
})
