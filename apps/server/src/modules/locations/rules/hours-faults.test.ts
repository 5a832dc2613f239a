import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OpeningHours, SpecialDay, WeeklySpan } from '@redthread/contract/locations'
import { hoursFaults, isDate } from './hours-faults.ts'

const label = { en: 'x', fi: 'x', da: 'x', pl: 'x' }
function span(days: string, opens: string, closes: string): WeeklySpan {
  return { days: days.split(' ') as WeeklySpan['days'], opens, closes }
}
function season(from: string, through: string, spans: WeeklySpan[] = []) {
  return { from, through, label, spans }
}
function day(date: string, ...spans: [string, string][]): SpecialDay {
  return { date, label, spans: spans.map(([opens, closes]) => ({ opens, closes })) }
}

const cases: readonly (readonly [string, Partial<OpeningHours>, SpecialDay[], string[]])[] = [
  ['no hours at all', {}, [], []],
  [
    'two spans with a break',
    { regular: [span('mon', '08:00', '12:00'), span('mon', '13:00', '17:00')] },
    [],
    [],
  ],
  [
    'two spans that touch',
    { regular: [span('mon', '08:00', '12:00'), span('mon', '12:00', '17:00')] },
    [],
    [],
  ],
  [
    'two spans that overlap',
    { regular: [span('mon', '08:00', '12:01'), span('mon', '12:00', '17:00')] },
    [],
    ['hours/regular/1 overlap'],
  ],
  [
    'the same hours on other days',
    { regular: [span('mon', '08:00', '12:00'), span('tue', '08:00', '12:00')] },
    [],
    [],
  ],
  [
    'a night into the next morning',
    { regular: [span('fri', '22:00', '03:00'), span('sat', '02:00', '04:00')] },
    [],
    ['hours/regular/1 overlap'],
  ],
  [
    'a Sunday night into Monday',
    { regular: [span('mon', '02:00', '04:00'), span('sun', '22:00', '03:00')] },
    [],
    ['hours/regular/0 overlap'],
  ],
  [
    'around the clock every day',
    { regular: [span('mon tue wed thu fri sat sun', '00:00', '24:00')] },
    [],
    [],
  ],
  [
    'around the clock twice',
    { regular: [span('mon', '00:00', '24:00'), span('mon', '00:00', '00:00')] },
    [],
    ['hours/regular/1 overlap'],
  ],
  [
    'two seasons after each other',
    { seasons: [season('2026-06-01', '2026-06-30'), season('2026-07-01', '2026-07-31')] },
    [],
    [],
  ],
  [
    'two seasons that share a day',
    { seasons: [season('2026-06-01', '2026-07-01'), season('2026-07-01', '2026-07-31')] },
    [],
    ['hours/seasons/1 overlap'],
  ],
  [
    'a season the wrong way around',
    { seasons: [season('2026-07-01', '2026-06-01')] },
    [],
    ['hours/seasons/0 ends_before_it_begins'],
  ],
  [
    'a season from no day',
    { seasons: [season('2026-02-30', '2026-06-01')] },
    [],
    ['hours/seasons/0/from no_such_date'],
  ],
  [
    'overlap within a season',
    {
      seasons: [
        season('2026-06-01', '2026-06-30', [
          span('mon', '08:00', '12:00'),
          span('mon', '09:00', '10:00'),
        ]),
      ],
    },
    [],
    ['hours/seasons/0/spans/1 overlap'],
  ],
  ['a special day', {}, [day('2026-12-24', ['09:00', '13:00']), day('2026-12-25')], []],
  ['a date twice', {}, [day('2026-12-24'), day('2026-12-24')], ['specialDays/1 date_twice']],
  ['no such date', {}, [day('2026-02-29')], ['specialDays/0/date no_such_date']],
  [
    'overlap on a special day',
    {},
    [day('2026-12-24', ['09:00', '13:00'], ['12:00', '14:00'])],
    ['specialDays/0/spans/1 overlap'],
  ],
]

for (const [name, hours, specialDays, expected] of cases) {
  test(`${name}: ${expected.join(', ') || 'fits'}`, () => {
    const faults = hoursFaults({ regular: [], seasons: [], ...hours }, specialDays)
    assert.deepEqual(
      faults.map(({ path, reason }) => `${path} ${reason}`),
      expected,
    )
  })
}

test('a date is one of the calendar', () => {
  const dates = ['2028-02-29', '2026-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '2026-12-31']
  assert.deepEqual(dates.filter(isDate), ['2028-02-29', '2026-12-31'])
})
