import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayIn } from './local-times.ts'

const days = [
  ['2026-11-22T22:30:00Z', 'Europe/Helsinki', '23.11.2026'],
  ['2026-11-22T22:30:00Z', 'Europe/Copenhagen', '22.11.2026'],
  ['2026-11-22T23:30:00Z', 'Europe/Warsaw', '23.11.2026'],
] as const

for (const [at, zone, day] of days) {
  test(`what was bought at ${at} was bought on ${day} in ${zone}`, () => {
    assert.equal(dayIn(at, zone, 'fi'), day)
  })
}
