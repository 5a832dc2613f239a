import assert from 'node:assert/strict'
import test from 'node:test'
import { waitWords } from './wait-words.ts'

const waits = [
  [0, '0 min'],
  [45, '45 min'],
  [60, '1 hr'],
  [90, '1 hr 30 min'],
  [1_440, '1 day'],
  [2_940, '2 days 1 hr'],
] as const

for (const [minutes, words] of waits) {
  test(`${minutes} minutes are said as "${words}"`, () => {
    assert.equal(waitWords(minutes, 'en'), words)
  })
}
