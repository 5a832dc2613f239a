import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Stock } from './promise-of.ts'
import { spreadPromise, type Wanting } from './spread-promise.ts'

const stock: Stock = {
  isTracked: true,
  available: 5,
  deliverable: 3,
  perLocation: [{ locationId: 'loc_a', available: 2 }],
  backorder: { left: 4, locationId: 'loc_b', expectedAt: '2026-06-09' },
}
const wants = (id: string, quantity: number, way: Partial<Wanting> = {}): Wanting => ({
  ...{ id, variantId: 'var_1', quantity, kind: 'delivery', locationId: null },
  ...way,
})
const spread = (lines: readonly Wanting[], of: Stock = stock) =>
  [...spreadPromise(lines, new Map([['var_1', of]])).values()].map(({ now, later }) => [now, later])

test('lines that draw on the same stock share it in their order', () => {
  const pickup = { kind: 'pickup', locationId: 'loc_a' } as const
  assert.deepEqual(spread([wants('1', 2), wants('2', 2)]), [
    [3, 4],
    [1, 4],
  ])
  assert.deepEqual(spread([wants('1', 2, pickup), wants('2', 1, pickup)]), [
    [2, 0],
    [0, 0],
  ])
})

test('what is to come is shared as well, once what is there is gone', () => {
  assert.deepEqual(spread([wants('1', 5), wants('2', 3)]), [
    [3, 4],
    [0, 2],
  ])
})

test('a store has what lies there, and another way draws on other stock', () => {
  const pickup = { kind: 'pickup', locationId: 'loc_a' } as const
  assert.deepEqual(spread([wants('1', 3), wants('2', 2, pickup)]), [
    [3, 4],
    [2, 0],
  ])
  assert.deepEqual(spread([wants('1', 1, { ...pickup, locationId: 'loc_none' })]), [[0, 0]])
})

test('what is in hand, or not counted, needs no promise', () => {
  const endless = [[Infinity, 0]]
  assert.deepEqual(spread([wants('1', 9, { kind: 'carry_out' })]), endless)
  assert.deepEqual(spread([wants('1', 9)], { ...stock, isTracked: false }), endless)
})
