import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OrderLine, OrderShipping } from '@redthread/contract/orders'
import type { OrderChangeAction } from '@redthread/contract/orders-changes'
import { Refusal } from '@redthread/kernel/refusal'
import { lineOf } from '../test/lines.ts'
import { planChange } from './plan-change.ts'

const soap: OrderLine = { ...lineOf({ quantity: 3, unit: 1_000 }), id: 'oln_soap' }
const cream: OrderLine = {
  ...lineOf({ quantity: 2, unit: 2_500 }),
  id: 'oln_cream',
  fulfilled: 1,
  fulfillment: { kind: 'pickup', locationId: 'loc_kamppi', day: '2026-11-24' },
}
const post: OrderShipping = {
  ...{ id: 'shp_1', optionId: 'dop_post', name: 'Post', subtotal: 590, discounts: [], total: 590 },
  ...{ net: 470, tax: 120, gross: 590, taxBasisPoints: 2550 },
}
const order = { lines: [soap, cream], shipping: [post], taxIncluded: true }
const plan = (...actions: OrderChangeAction[]) => planChange(order, actions)

test('less of a line takes off the pieces with their money', () => {
  const [line] = plan({ kind: 'item_update', lineId: 'oln_soap', quantity: 1 }).lines
  assert.deepEqual([line?.canceled, line?.gross], [2, 1_000])
})

test('more of a line is wanted anew, by the same way, and leaves the line as it is', () => {
  const { lines, wanted } = plan({ kind: 'item_update', lineId: 'oln_cream', quantity: 5 })
  assert.equal(lines[1], cream)
  assert.deepEqual(wanted, [
    { variantId: cream.variantId, quantity: 3, fulfillment: cream.fulfillment },
  ])
})

test('a line is removed as far as it has not left', () => {
  const [, line] = plan({ kind: 'item_remove', lineId: 'oln_cream' }).lines
  assert.deepEqual([line?.canceled, line?.fulfilled, line?.gross], [1, 1, 2_500])
})

test('what is added goes the way of what is still to come', () => {
  const { wanted } = plan({ kind: 'item_add', variantId: 'var_new', quantity: 1 })
  assert.deepEqual(wanted[0]?.fulfillment, { kind: 'delivery', locationId: null, day: null })
})

test('shipping goes and comes', () => {
  const { shipping, addedShipping } = plan(
    { kind: 'shipping_remove', shippingId: 'shp_1' },
    { kind: 'shipping_add', name: 'Courier', amount: 1_290 },
  )
  assert.deepEqual([shipping, addedShipping], [[], [{ name: 'Courier', amount: 1_290 }]])
})

test('later steps see what earlier ones left', () => {
  const twice: OrderChangeAction = { kind: 'item_remove', lineId: 'oln_soap' }
  assert.throws(() => plan(twice, twice), Refusal)
})

test('what is not there, or has left, cannot be taken off', () => {
  for (const action of [
    { kind: 'item_remove', lineId: 'oln_none' },
    { kind: 'item_update', lineId: 'oln_none', quantity: 1 },
    { kind: 'shipping_remove', shippingId: 'shp_none' },
  ] as const) {
    assert.throws(() => plan(action), Refusal)
  }
  const gone = { ...order, lines: [{ ...soap, fulfilled: 3 }] }
  const less = { kind: 'item_update', lineId: 'oln_soap', quantity: 2 } as const
  assert.throws(() => planChange(gone, [less]), Refusal)
})
