import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isId, newId } from './id.ts'

const at = (ms: number) => ({
  now: Temporal.Instant.fromEpochMilliseconds(ms),
  random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
})

test('ids sort by the time they were made', () => {
  const times = [0, 1, 31, 32, 1_000, 1_790_000_000_000, 1_790_000_000_001]
  const ids = times.map((ms) => newId('ord', at(ms)))
  assert.deepEqual(ids.toSorted(), ids)
})

test('ten thousand ids of one millisecond are all different and well formed', () => {
  const ids = Array.from({ length: 10_000 }, () => newId('ord', at(5)))
  assert.equal(new Set(ids).size, ids.length)
  assert.ok(ids.every((id) => isId('ord', id) && id.length === 30))
})

test('an id of another kind or with foreign characters is not taken', () => {
  for (const text of ['cus_1', 'ord_', 'ord_A', 'ord_1;drop', 'ord', `ord_${'1'.repeat(41)}`]) {
    assert.equal(isId('ord', text), false, text)
  }
})
