import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  weekdays,
  type Season,
  type SpecialDay,
  type WeeklySpan,
} from '@redthread/contract/locations'
import { calendarOf, type Calendar } from './day-hours.ts'
import { openingState } from './opening-state.ts'

const everyDay = [...weekdays]
const workdays = everyDay.slice(0, 5)
const words = (en: string) => ({ en, fi: en, da: en, pl: en })

function store(regular: WeeklySpan[], change: Partial<Parameters<typeof calendarOf>[0]> = {}) {
  const hours = { regular, seasons: [] }
  return calendarOf({ zone: 'Europe/Helsinki', hours, specialDays: [], ...change })
}

function local(zone: string, time: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(time).toZonedDateTime(zone).toInstant()
}

function told(calendar: Calendar, time: string): string {
  const at = time.endsWith('Z') ? Temporal.Instant.from(time) : local(calendar.zone, time)
  const { open, until, opensAt } = openingState(calendar, at)
  const when = (instant: Temporal.Instant | null): string =>
    instant?.toZonedDateTimeISO(calendar.zone).toPlainDateTime().toString().slice(0, 16) ?? 'never'
  return open ? `open until ${when(until)}` : `closed, opens ${when(opensAt)}`
}

const shop = store([
  { days: workdays, opens: '10:00', closes: '20:00' },
  { days: ['sat'], opens: '10:00', closes: '18:00' },
])
const lunch = store([
  { days: workdays, opens: '08:00', closes: '12:00' },
  { days: workdays, opens: '13:00', closes: '17:00' },
])
const bar = store([{ days: ['fri', 'sat'], opens: '22:00', closes: '03:00' }])
const kiosk = store([{ days: everyDay, opens: '00:00', closes: '24:00' }])
const station = store([{ days: everyDay, opens: '06:00', closes: '06:00' }])
const nights = store([
  { days: ['sun'], opens: '20:00', closes: '24:00' },
  { days: ['mon'], opens: '00:00', closes: '05:00' },
])
const never = store([])

// 2026-11-23 is a Monday.
const table: readonly (readonly [string, Calendar, string, string])[] = [
  ['before opening', shop, '2026-11-23T09:59:59', 'closed, opens 2026-11-23T10:00'],
  ['at the stroke of opening', shop, '2026-11-23T10:00', 'open until 2026-11-23T20:00'],
  ['a second before closing', shop, '2026-11-23T19:59:59', 'open until 2026-11-23T20:00'],
  ['at the stroke of closing', shop, '2026-11-23T20:00', 'closed, opens 2026-11-24T10:00'],
  ['Saturday evening, over Sunday', shop, '2026-11-28T18:00', 'closed, opens 2026-11-30T10:00'],
  ['at lunch', lunch, '2026-11-23T12:30', 'closed, opens 2026-11-23T13:00'],
  ['before lunch', lunch, '2026-11-23T11:00', 'open until 2026-11-23T12:00'],
  ['after midnight', bar, '2026-11-28T01:00', 'open until 2026-11-28T03:00'],
  ['Sunday, from Saturday night', bar, '2026-11-29T02:59', 'open until 2026-11-29T03:00'],
  [
    'Friday morning is not Thursday night',
    bar,
    '2026-11-27T01:00',
    'closed, opens 2026-11-27T22:00',
  ],
  ['around the clock', kiosk, '2026-11-23T03:00', 'open until never'],
  ['around the clock from six to six', station, '2026-11-23T06:00', 'open until never'],
  ['two spans that meet at midnight', nights, '2026-11-22T23:00', 'open until 2026-11-23T05:00'],
  ['a place without hours', never, '2026-11-23T12:00', 'closed, opens never'],
]

for (const [name, calendar, time, expected] of table) {
  test(`${name}: ${time} is ${expected}`, () => {
    assert.equal(told(calendar, time), expected)
  })
}

const christmas: SpecialDay[] = [
  { date: '2026-12-23', spans: [{ opens: '08:00', closes: '23:00' }], label: words('Long day') },
  { date: '2026-12-24', spans: [{ opens: '09:00', closes: '13:00' }], label: words('Eve') },
  { date: '2026-12-25', spans: [], label: words('Christmas') },
  { date: '2026-12-26', spans: [], label: words('Boxing Day') },
]
const festive = calendarOf({ zone: shop.zone, hours: shop.hours, specialDays: christmas })

const special = [
  ['a longer day', '2026-12-23T22:00', 'open until 2026-12-23T23:00'],
  ['a shorter day', '2026-12-24T13:00', 'closed, opens 2026-12-28T10:00'],
  ['a closed day', '2026-12-25T12:00', 'closed, opens 2026-12-28T10:00'],
  ['the day before', '2026-12-22T21:00', 'closed, opens 2026-12-23T08:00'],
] as const

for (const [name, time, expected] of special) {
  test(`${name} outranks the week: ${time} is ${expected}`, () => {
    assert.equal(told(festive, time), expected)
  })
}

test('a special day says its name, an ordinary one says none', () => {
  const label = (time: string) => openingState(festive, local(shop.zone, time)).label?.en ?? null
  assert.equal(label('2026-12-25T12:00'), 'Christmas')
  assert.equal(label('2026-12-28T12:00'), null)
})

test('a closed Saturday does not cut the night that began on Friday', () => {
  const closed = [{ date: '2026-11-28', spans: [], label: words('Closed') }]
  const calendar = calendarOf({ ...bar, specialDays: closed })
  assert.equal(told(calendar, '2026-11-28T01:00'), 'open until 2026-11-28T03:00')
  assert.equal(told(calendar, '2026-11-28T23:00'), 'closed, opens 2026-12-04T22:00')
})

test('a closed Friday has no night either', () => {
  const closed = [{ date: '2026-11-27', spans: [], label: words('Closed') }]
  const calendar = calendarOf({ ...bar, specialDays: closed })
  assert.equal(told(calendar, '2026-11-28T01:00'), 'closed, opens 2026-11-28T22:00')
})

const summer = {
  from: '2026-06-22',
  through: '2026-08-02',
  label: words('Summer'),
  spans: [{ days: workdays, opens: '11:00', closes: '17:00' }],
}
const seasonal = store(shop.hours.regular, {
  hours: { regular: shop.hours.regular, seasons: [summer] },
})

const seasons = [
  ['the last day before', '2026-06-19T18:00', 'open until 2026-06-19T20:00'],
  ['the first day', '2026-06-22T10:30', 'closed, opens 2026-06-22T11:00'],
  ['a Saturday in the season', '2026-07-04T12:00', 'closed, opens 2026-07-06T11:00'],
  ['the last day', '2026-07-31T18:00', 'closed, opens 2026-08-03T10:00'],
] as const

for (const [name, time, expected] of seasons) {
  test(`a season takes the place of the week, ${name}: ${time} is ${expected}`, () => {
    assert.equal(told(seasonal, time), expected)
  })
}

// Europe/Helsinki: 2026-03-29 03:00 → 04:00, 2026-10-25 04:00 → 03:00; both are Sundays.
const early = store([{ days: ['sun'], opens: '03:30', closes: '05:00' }])
const gone = store([{ days: ['sun'], opens: '03:00', closes: '04:00' }])
const late = store([{ days: ['sat'], opens: '22:00', closes: '03:30' }])

const jumps = [
  [
    'a skipped opening counts after the jump',
    early,
    '2026-03-29T00:59Z',
    'closed, opens 2026-03-29T04:30',
  ],
  ['a skipped opening has come', early, '2026-03-29T01:30Z', 'open until 2026-03-29T05:00'],
  ['hours that the jump swallows', gone, '2026-03-29T00:00Z', 'closed, opens 2026-04-05T03:00'],
  ['before the hour that comes twice', late, '2026-10-25T00:15Z', 'open until 2026-10-25T03:30'],
  ['in its first coming', late, '2026-10-25T00:29Z', 'open until 2026-10-25T03:30'],
  ['in its second coming', late, '2026-10-25T01:15Z', 'closed, opens 2026-10-31T22:00'],
  ['a day of 23 hours around the clock', kiosk, '2026-03-29T00:30Z', 'open until never'],
  ['a day of 25 hours around the clock', kiosk, '2026-10-25T01:30Z', 'open until never'],
] as const

for (const [name, calendar, time, expected] of jumps) {
  test(`clocks jump, ${name}: ${time} is ${expected}`, () => {
    assert.equal(told(calendar, time), expected)
  })
}

test('the same week closes at another instant in another zone', () => {
  const at = Temporal.Instant.from('2026-11-23T18:30:00Z')
  const open = (zone: string) =>
    openingState(calendarOf({ ...shop, zone, specialDays: [] }), at).open
  assert.deepEqual([open('Europe/Helsinki'), open('Europe/Warsaw')], [false, true])
})

const timeOfDay = fc.integer({ min: 0, max: 1439 }).map(clock)
const span = fc.record({ opens: timeOfDay, closes: timeOfDay })
const weekly = fc
  .tuple(fc.subarray(everyDay, { minLength: 1 }), span)
  .map(([days, { opens, closes }]) => ({ days, opens, closes }))
const specialDay = fc.record({
  date: fc.integer({ min: 1, max: 28 }).map((day) => `2026-10-${String(day).padStart(2, '0')}`),
  spans: fc.array(span, { maxLength: 2 }),
  label: fc.constant(words('Special')),
})
const anyCalendar = fc.record({
  zone: fc.constantFrom('Europe/Helsinki', 'Europe/Copenhagen', 'Asia/Tokyo', 'America/St_Johns'),
  hours: fc.record({
    regular: fc.array(weekly, { maxLength: 4 }),
    seasons: fc.constant<Season[]>([]),
  }),
  specialDays: fc.array(specialDay, { maxLength: 4 }),
})
const anyInstant = fc
  .integer({ min: Date.UTC(2026, 9, 1), max: Date.UTC(2026, 10, 5) })
  .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms))

function clock(minutes: number): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

test('whatever the hours, the doors change exactly when they are said to', () => {
  fc.assert(
    fc.property(anyCalendar, anyInstant, (location, at) => {
      const calendar = calendarOf(location)
      const state = openingState(calendar, at)
      const turn = state.open ? state.until : state.opensAt
      if (turn === null) return
      const open = (ms: number) => openingState(calendar, turn.add({ milliseconds: ms })).open
      assert.equal(open(0), !state.open)
      assert.equal(open(-1), state.open)
      const middle = Math.floor((turn.epochMilliseconds - at.epochMilliseconds) / 2)
      assert.equal(open(-middle), state.open)
    }),
  )
})

test('where clocks never jump, open is what the wall clock says', () => {
  fc.assert(
    fc.property(anyCalendar, anyInstant, (location, at) => {
      const calendar = calendarOf({ ...location, zone: 'Asia/Tokyo' })
      const wall = at.toZonedDateTimeISO('Asia/Tokyo')
      assert.equal(openingState(calendar, at).open, openByTheClock(location, wall))
    }),
  )
})

/** The plainest reading: minutes since midnight of today, and of yesterday for its nights. */
function openByTheClock(
  { hours, specialDays }: Parameters<typeof calendarOf>[0],
  wall: Temporal.ZonedDateTime,
): boolean {
  const minutes = wall.hour * 60 + wall.minute
  return [0, 1].some((ago) => {
    const date = wall.toPlainDate().subtract({ days: ago })
    const own = specialDays.findLast((day) => day.date === date.toString())
    const weekday = everyDay[date.dayOfWeek - 1]
    const spans = own?.spans ?? hours.regular.filter(({ days }) => days.includes(weekday as 'mon'))
    return spans.some(({ opens, closes }) => {
      const from = minute(opens)
      const to = minute(closes) <= from ? minute(closes) + 1440 : minute(closes)
      const now = minutes + ago * 1440
      return from <= now && now < to
    })
  })
}

function minute(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
