import assert from 'node:assert/strict'
import { test } from 'node:test'
import { givenCart, givenCustomer, givenLine, noon } from '../../../test/given.ts'
import type { CartInput } from '../../cart-input.ts'
import { viewOf } from '../cart-view.ts'
import { checkCondition } from '../check-condition.ts'
import type { Condition } from '../condition.ts'
import type { Reason } from '../reason.ts'

const lines = [
  givenLine('a', {
    productId: 'prd_1',
    variantId: 'var_1',
    categoryIds: ['cat_lips', 'cat_makeup'],
    attributes: { brand: 'Tuuli', finish: ['matte', 'satin'] },
    quantity: 3,
    fulfillment: 'pickup',
  }),
  givenLine('b', {
    productId: 'prd_2',
    variantId: 'var_2',
    categoryIds: ['cat_eyes', 'cat_makeup'],
    attributes: { brand: 'Pouta' },
    unit: 2500,
    onSale: true,
    fulfillment: 'delivery',
  }),
  givenLine('card', { unit: 5000, discountable: false }),
]
const regular = givenCustomer({
  groupIds: ['grp_pro'],
  segmentIds: ['seg_lapsed'],
  companyId: 'com_salon',
  loyaltyTier: 'gold',
})

type Row = [Condition, Reason | null, Partial<CartInput>?]

const table: readonly Row[] = [
  [{ kind: 'products', productIds: ['prd_1'] }, null],
  [
    { kind: 'products', productIds: ['prd_9'] },
    { code: 'lines_missing', kind: 'products', missing: 1 },
  ],
  [{ kind: 'products', productIds: ['prd_1'], atLeast: 3 }, null],
  [
    { kind: 'products', productIds: ['prd_1'], atLeast: 5 },
    { code: 'lines_missing', kind: 'products', missing: 2 },
  ],
  [{ kind: 'products', productIds: ['prd_9'], except: true }, null],
  [
    { kind: 'products', productIds: ['prd_1'], except: true },
    { code: 'lines_in_the_way', kind: 'products', excess: 3 },
  ],
  [{ kind: 'variants', variantIds: ['var_2', 'var_9'] }, null],
  [
    { kind: 'variants', variantIds: [] },
    { code: 'lines_missing', kind: 'variants', missing: 1 },
  ],
  [{ kind: 'categories', categoryIds: ['cat_makeup'], atLeast: 4 }, null],
  [
    { kind: 'categories', categoryIds: ['cat_nails'] },
    { code: 'lines_missing', kind: 'categories', missing: 1 },
  ],
  [{ kind: 'attribute', name: 'finish', values: ['satin', 'matte'], atLeast: 3 }, null],
  [
    { kind: 'attribute', name: 'finish', values: ['satin'], atLeast: 4 },
    { code: 'lines_missing', kind: 'attribute', missing: 1 },
  ],
  [
    { kind: 'attribute', name: 'shade', values: ['red'] },
    { code: 'lines_missing', kind: 'attribute', missing: 1 },
  ],
  [
    { kind: 'attribute', name: 'constructor', values: ['Tuuli'] },
    { code: 'lines_missing', kind: 'attribute', missing: 1 },
  ],
  [{ kind: 'line_quantity', min: 3 }, null],
  [
    { kind: 'line_quantity', min: 4 },
    { code: 'lines_missing', kind: 'line_quantity', missing: 1 },
  ],
  [
    { kind: 'line_quantity', min: 2, max: 2 },
    { code: 'lines_missing', kind: 'line_quantity', missing: 1 },
  ],
  [{ kind: 'line_price', min: { EUR: 2500 } }, null],
  [{ kind: 'line_price', max: { EUR: 1000 }, atLeast: 3 }, null],
  [
    { kind: 'line_price', min: { EUR: 1001 }, max: { EUR: 2499 } },
    { code: 'lines_missing', kind: 'line_price', missing: 1 },
  ],
  [
    { kind: 'line_price', max: { DKK: 99_000 } },
    { code: 'lines_missing', kind: 'line_price', missing: 1 },
  ],
  [{ kind: 'fulfillment', methods: ['pickup'], atLeast: 3 }, null],
  [
    { kind: 'fulfillment', methods: ['courier'] },
    { code: 'lines_missing', kind: 'fulfillment', missing: 1 },
  ],
  [{ kind: 'regular_price', atLeast: 3 }, null],
  [
    { kind: 'regular_price', atLeast: 4 },
    { code: 'lines_missing', kind: 'regular_price', missing: 1 },
  ],
  [{ kind: 'cart_subtotal', min: { EUR: 5500 }, max: { EUR: 5500 } }, null],
  [
    { kind: 'cart_subtotal', min: { EUR: 6000 } },
    { code: 'min_amount_not_met', missing: 500, min: 6000 },
  ],
  [
    { kind: 'cart_subtotal', max: { EUR: 5000 } },
    { code: 'max_amount_exceeded', excess: 500, max: 5000 },
  ],
  [{ kind: 'cart_subtotal', min: { DKK: 1 } }, { code: 'currency_mismatch' }],
  [
    {
      kind: 'cart_subtotal',
      min: { EUR: 3001 },
      of: [{ kind: 'categories', categoryIds: ['cat_lips'] }],
    },
    { code: 'min_amount_not_met', missing: 1, min: 3001 },
  ],
  [{ kind: 'cart_quantity', min: 4, max: 4 }, null],
  [
    { kind: 'cart_quantity', min: 6 },
    { code: 'min_quantity_not_met', missing: 2, min: 6 },
  ],
  [
    { kind: 'cart_quantity', max: 3 },
    { code: 'max_quantity_exceeded', excess: 1, max: 3 },
  ],
  [
    { kind: 'cart_quantity', min: 4, of: [{ kind: 'products', productIds: ['prd_1'] }] },
    { code: 'min_quantity_not_met', missing: 1, min: 4 },
  ],
  [{ kind: 'customer_group', groupIds: ['grp_pro'] }, null],
  [{ kind: 'customer_group', groupIds: ['grp_vip'] }, { code: 'customer_group_mismatch' }],
  [
    { kind: 'customer_group', groupIds: ['grp_pro'] },
    { code: 'customer_group_mismatch' },
    { customer: null },
  ],
  [{ kind: 'company', companyIds: ['com_salon'] }, null],
  [{ kind: 'company', companyIds: ['com_x'] }, { code: 'company_mismatch' }],
  [{ kind: 'segment', segmentIds: ['seg_lapsed'] }, null],
  [{ kind: 'segment', segmentIds: ['seg_new'] }, { code: 'segment_mismatch' }],
  [{ kind: 'loyalty_tier', tiers: ['silver', 'gold'] }, null],
  [{ kind: 'loyalty_tier', tiers: ['silver'] }, { code: 'loyalty_tier_mismatch' }],
  [{ kind: 'first_order' }, { code: 'not_first_order' }],
  [{ kind: 'first_order' }, null, { customer: givenCustomer({ orderCount: 0 }) }],
  [{ kind: 'first_order' }, null, { customer: null }],
  [{ kind: 'signed_in' }, null],
  [{ kind: 'signed_in' }, { code: 'sign_in_required' }, { customer: null }],
  [
    { kind: 'signed_in' },
    { code: 'sign_in_required' },
    { customer: givenCustomer({ signedIn: false }) },
  ],
  [{ kind: 'channel', channelIds: ['chn_web', 'chn_till'] }, null],
  [{ kind: 'channel', channelIds: ['chn_till'] }, { code: 'channel_mismatch' }],
  [{ kind: 'location', locationIds: ['loc_1'] }, { code: 'location_mismatch' }],
  [{ kind: 'location', locationIds: ['loc_1'] }, null, { locationId: 'loc_1' }],
  [{ kind: 'country', countries: ['DK', 'FI'] }, null],
  [{ kind: 'country', countries: ['DK'] }, { code: 'country_mismatch' }],
  [{ kind: 'currency', currencies: ['EUR'] }, null],
  [{ kind: 'currency', currencies: ['PLN'] }, { code: 'currency_mismatch' }],
  [{ kind: 'shipping_method', methodIds: ['post'] }, null],
  [{ kind: 'shipping_method', methodIds: ['courier'] }, { code: 'shipping_method_mismatch' }],
]

test('each condition holds or says why not, and how far it is', () => {
  const shipping = [{ id: 's', methodId: 'post', amount: 490, taxBasisPoints: 2550 }]
  for (const [condition, reason, more] of table) {
    const cart = givenCart({ lines, shipping, customer: regular, ...more })
    assert.deepEqual(checkCondition(condition, viewOf(cart)), reason, JSON.stringify(condition))
  }
})

test('a time window reads the clock of its zone', () => {
  const helsinki = { kind: 'time_window', zone: 'Europe/Helsinki' } as const
  const saturdayNight = Date.UTC(2026, 5, 20, 22, 30)
  // Clocks went forward on 29 March 2026: 3 o'clock was 4 o'clock.
  const spring = Date.UTC(2026, 2, 29, 1, 0)
  const rows: [Condition, number, boolean][] = [
    // Wednesday, 12:30 in Helsinki, 11:30 in Copenhagen.
    [{ ...helsinki, from: '12:30', until: '13:00' }, noon, true],
    [{ ...helsinki, from: '12:00', until: '12:30' }, noon, false],
    [{ ...helsinki, zone: 'Europe/Copenhagen', from: '12:00', until: '13:00' }, noon, false],
    [{ ...helsinki, weekdays: [3] }, noon, true],
    [{ ...helsinki, weekdays: [1, 2, 4, 5, 6, 7] }, noon, false],
    [{ ...helsinki, weekdays: [] }, noon, true],
    // The night of Saturday goes on until Sunday at two.
    [{ ...helsinki, weekdays: [6], from: '22:00', until: '02:00' }, saturdayNight, true],
    [{ ...helsinki, weekdays: [7], from: '22:00', until: '02:00' }, saturdayNight, false],
    [{ ...helsinki, from: '22:00', until: '01:30' }, saturdayNight, false],
    [{ ...helsinki, from: '22:00', until: '24:00' }, saturdayNight, false],
    [{ ...helsinki, from: '03:00', until: '04:00' }, spring, false],
    [{ ...helsinki, from: '04:00', until: '05:00' }, spring, true],
    [{ ...helsinki, zone: 'Mars/Base' }, noon, false],
  ]
  for (const [condition, at, holds] of rows) {
    const reason = checkCondition(condition, viewOf(givenCart({ at })))
    assert.deepEqual(reason, holds ? null : { code: 'outside_time_window' }, String(holds))
  }
})
