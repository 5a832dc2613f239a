import assert from 'node:assert/strict'
import test from 'node:test'
import { afterAttempt, delayAfter, type Count } from './throttle-delay.ts'

const patience = { free: 5, capSeconds: 900 }
const rows: [failures: number, seconds: number][] = [
  [0, 0],
  [1, 0],
  [5, 0],
  [6, 2],
  [7, 4],
  [10, 32],
  [14, 512],
  [15, 900],
  [1000, 900],
]

test('guessing is free five times, then each guess waits twice as long, never for ever', () => {
  for (const [failures, seconds] of rows) assert.equal(delayAfter(failures, patience), seconds)
})

test('an attempt within the wait is not made; a right one an hour later starts anew', () => {
  const start = Temporal.Instant.from('2026-03-01T10:00Z')
  let count: Count | null = null
  for (let i = 0; i < 6; i++) count = afterAttempt(count, start, patience)
  assert.equal(count?.failures, 6)
  assert.equal(count?.nextAt.toString(), '2026-03-01T10:00:02Z')
  assert.equal(afterAttempt(count, start.add({ seconds: 1 }), patience), null)
  assert.equal(afterAttempt(count, start.add({ seconds: 2 }), patience)?.failures, 7)
  assert.equal(afterAttempt(count, start.add({ hours: 1, seconds: 1 }), patience)?.failures, 1)
})
