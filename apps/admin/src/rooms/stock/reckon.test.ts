import assert from 'node:assert/strict'
import test from 'node:test'
import { reckon } from './reckon.ts'
import type { Level, Rules } from './stock-api.ts'

const level: Level = {
  variantId: 'var_1',
  locationId: 'loc_kamppi',
  onHand: 20,
  available: 12,
  committed: 4,
  reserved: 3,
  unavailable: 1,
  incoming: 0,
  safetyStock: 2,
  lowStockAt: null,
  version: 1,
  changedAt: '2026-11-22T08:00:00Z',
}
const web: Rules = {
  channelId: 'chn_web',
  locationIds: null,
  buffer: 1,
  backorders: false,
  fewLeft: 3,
  sellsFrom: ['loc_kamppi'],
  version: 1,
}
const fences = [
  { locationId: 'loc_kamppi', channelId: 'chn_app', quantity: 5 },
  { locationId: 'loc_kamppi', channelId: 'chn_web', quantity: 2 },
  { locationId: 'loc_tampere', channelId: 'chn_app', quantity: 9 },
] as const

test('what is promised, set aside or kept for safety is not sold', () => {
  assert.equal(reckon(level, { fences: [] }).promise, 10)
})

test('a channel leaves its buffer, and what is kept at this place for others', () => {
  const { promise, steps } = reckon(level, { fences: [...fences] }, web)
  assert.equal(promise, 4)
  assert.deepEqual(steps.at(-1), { step: 'fenced', pieces: 5 })
})

test('a place that the channel does not sell from has nothing to promise', () => {
  const elsewhere = reckon(level, { fences: [] }, { ...web, sellsFrom: ['loc_tampere'] })
  assert.deepEqual([elsewhere.sells, elsewhere.promise], [false, 0])
})

test('more promised than there is leaves nothing, not less than nothing', () => {
  assert.equal(reckon({ ...level, onHand: 3 }, { fences: [] }).promise, 0)
})
