import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arrivalDays } from './arrival-days.ts'

const pace = {
  minDays: 1,
  maxDays: 2,
  cutOff: '14:00',
  zone: 'Europe/Helsinki',
  onSaturdays: false,
}

// June 2026: the 1st is a Monday; Helsinki is three hours ahead of UTC.
const rows: readonly [string, string, boolean, string, string][] = [
  ['on a Monday morning', '2026-06-01T08:00:00Z', false, '2026-06-02', '2026-06-03'],
  ['a minute before the cut-off', '2026-06-01T10:59:00Z', false, '2026-06-02', '2026-06-03'],
  ['at the cut-off', '2026-06-01T11:00:00Z', false, '2026-06-03', '2026-06-04'],
  ['on a Friday morning', '2026-06-05T08:00:00Z', false, '2026-06-08', '2026-06-09'],
  ['on a Friday, carried on Saturdays', '2026-06-05T08:00:00Z', true, '2026-06-06', '2026-06-08'],
  ['on a Sunday', '2026-06-07T08:00:00Z', false, '2026-06-09', '2026-06-10'],
]

for (const [name, at, onSaturdays, earliest, latest] of rows) {
  test(`what is ordered ${name} arrives`, () => {
    const days = arrivalDays({ ...pace, onSaturdays }, Temporal.Instant.from(at))
    assert.deepEqual([days.earliest.toString(), days.latest.toString()], [earliest, latest])
  })
}
