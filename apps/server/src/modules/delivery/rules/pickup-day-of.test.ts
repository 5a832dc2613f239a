import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pickupDayOf } from './pickup-day-of.ts'

const at = (text: string) => Temporal.Instant.from(text)
const day = {
  date: Temporal.PlainDate.from('2026-06-01'),
  zone: 'Europe/Helsinki',
  spans: [{ opens: '10:00', closes: '20:00' }],
  intervals: [
    {
      from: at('2026-06-01T07:00:00Z').epochMilliseconds,
      to: at('2026-06-01T17:00:00Z').epochMilliseconds,
    },
  ],
}

const rows: readonly [string, string, string | null, number, string | null][] = [
  ['the evening before', '2026-05-31T18:00:00Z', '18:00', 60, '2026-06-01T07:00:00Z'],
  ['before the doors open', '2026-06-01T05:00:00Z', '18:00', 60, '2026-06-01T07:00:00Z'],
  ['at noon', '2026-06-01T09:00:00Z', '18:00', 60, '2026-06-01T10:00:00Z'],
  ['a minute before the cut-off', '2026-06-01T14:59:00Z', '18:00', 60, '2026-06-01T15:59:00Z'],
  ['at the cut-off', '2026-06-01T15:00:00Z', '18:00', 60, null],
  ['too late to prepare it', '2026-06-01T16:30:00Z', null, 60, null],
  ['just in time', '2026-06-01T16:30:00Z', null, 15, '2026-06-01T16:45:00Z'],
]

for (const [name, now, cutOff, prepareMinutes, ready] of rows) {
  test(`what is ordered ${name} is ready`, () => {
    const found = pickupDayOf(day, { now: at(now), cutOff, prepareMinutes })
    assert.equal(found?.readyFrom.toString() ?? null, ready)
  })
}

test('a closed day is no pickup day', () => {
  const now = at('2026-05-30T10:00:00Z')
  const closed = { ...day, spans: [], intervals: [] }
  assert.equal(pickupDayOf(closed, { now, cutOff: null, prepareMinutes: 0 }), null)
})
