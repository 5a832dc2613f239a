import assert from 'node:assert/strict'
import test from 'node:test'
import type { WeeklySpan } from '@redthread/contract/locations'
import { openingFaults, spansOf, weekOf } from './week.ts'

const days = [
  ['an ordinary day fits', [['09:00', '18:00']], []],
  [
    'a lunch break fits',
    [
      ['09:00', '12:00'],
      ['13:00', '18:00'],
    ],
    [],
  ],
  ['a café may close after midnight', [['18:00', '02:00']], []],
  [
    'two openings may not overlap',
    [
      ['09:00', '13:00'],
      ['12:00', '18:00'],
    ],
    ['overlap'],
  ],
  ['a time that is missing is named', [['09:00', '']], ['incomplete']],
] as const

for (const [name, openings, faults] of days) {
  test(name, () => {
    assert.deepEqual(openingFaults(openings.map(([opens, closes]) => ({ opens, closes }))), faults)
  })
}

test('hours that several days share are edited day by day and kept as one', () => {
  const kept: WeeklySpan[] = [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '10:00', closes: '20:00' },
    { days: ['sat'], opens: '10:00', closes: '18:00' },
  ]
  assert.deepEqual(spansOf(weekOf(kept)), kept)
  assert.deepEqual(weekOf(kept)[6], [])
})

test('closing at 24:00 is closing at midnight', () => {
  const week = weekOf([{ days: ['fri'], opens: '12:00', closes: '24:00' }])
  assert.deepEqual(week[4], [{ opens: '12:00', closes: '00:00' }])
  assert.deepEqual(openingFaults(week[4] ?? []), [])
})
