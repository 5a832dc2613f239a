import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Availability } from '#modules/inventory/index.ts'
import { expectedDay, stockTold, storeStock } from './stock-told.ts'

const kamppi = 'loc_kamppi' as const
const given = (available: number, change: Partial<Availability> = {}): Availability => ({
  variantId: 'var_a',
  isTracked: true,
  available,
  deliverable: available,
  perLocation: [{ locationId: kamppi, available }],
  backorder: null,
  ...change,
})
const backorder = (kind: 'backorder' | 'preorder', left: number): Partial<Availability> => ({
  backorder: { kind, limit: 10, left, locationId: kamppi, expectedAt: '2026-12-01' },
})

test('feeds tell what can be had, and when more is expected', () => {
  const rows: [Availability | undefined, string, string | null][] = [
    [undefined, 'in_stock', null],
    [given(0, { isTracked: false }), 'in_stock', null],
    [given(7), 'in_stock', null],
    [given(0), 'out_of_stock', null],
    [given(0, backorder('backorder', 4)), 'backorder', '2026-12-01'],
    [given(0, backorder('preorder', 4)), 'preorder', '2026-12-01'],
    [given(0, backorder('preorder', 0)), 'out_of_stock', null],
    [given(2, backorder('backorder', 4)), 'in_stock', null],
  ]
  for (const [stock, told, day] of rows) {
    assert.deepEqual([stockTold(stock), expectedDay(stock)], [told, day])
  }
})

test('a store tells what lies there, not what lies elsewhere', () => {
  const rows: [Availability | undefined, string, number | null][] = [
    [undefined, 'in_stock', null],
    [given(0, { isTracked: false }), 'in_stock', null],
    [given(9), 'in_stock', 9],
    [given(3), 'limited_availability', 3],
    [given(0), 'out_of_stock', 0],
    [given(9, { perLocation: [{ locationId: 'loc_tampere', available: 9 }] }), 'out_of_stock', 0],
  ]
  for (const [stock, availability, quantity] of rows) {
    assert.deepEqual(storeStock(stock, kamppi), { availability, quantity })
  }
})
