import type { Holiday } from '@redthread/contract/locations'
import { easter } from './easter.ts'
import { holiday, on } from './holiday.ts'
import { feasts } from './feasts.ts'

/**
 * Poland: days free from work, on which shops stay closed (Christmas Eve is one since 2025), and
 * the Sundays on which they may open. On all other Sundays trade is banned since 2020; cafés are
 * exempt from both.
 */
export function polishHolidays(year: number): Holiday[] {
  const sunday = easter(year)
  const eve = year >= 2025 ? 'closed' : 'shorter'
  return [
    holiday(on(year, 1, 1), 'closed', feasts.newYear),
    holiday(on(year, 1, 6), 'closed', feasts.epiphany),
    holiday(sunday.subtract({ days: 1 }), 'shorter', feasts.easterSaturday),
    holiday(sunday, 'closed', feasts.easterSunday),
    holiday(sunday.add({ days: 1 }), 'closed', feasts.easterMonday),
    holiday(on(year, 5, 1), 'closed', feasts.labourDay),
    holiday(on(year, 5, 3), 'closed', feasts.polishConstitution),
    holiday(sunday.add({ days: 49 }), 'closed', feasts.pentecost),
    holiday(sunday.add({ days: 60 }), 'closed', feasts.corpusChristi),
    holiday(on(year, 8, 15), 'closed', feasts.assumption),
    holiday(on(year, 11, 1), 'closed', feasts.allSaints),
    holiday(on(year, 11, 11), 'closed', feasts.polishIndependence),
    holiday(on(year, 12, 24), eve, feasts.christmasEve),
    holiday(on(year, 12, 25), 'closed', feasts.christmas),
    holiday(on(year, 12, 26), 'closed', feasts.secondChristmas),
    ...tradingSundays(year).map((date) => holiday(date, 'open', feasts.tradingSunday)),
  ]
}

/**
 * The Sundays with trade: the last of January, April, June and August, the one before Easter, and
 * those before Christmas Eve (two up to 2024, three since). A holiday is none of them.
 */
function tradingSundays(year: number): Temporal.PlainDate[] {
  const closing = [1, 4, 6, 8].map((month) => lastSunday(on(year, month, 1)))
  const lastAdvent = onOrBefore(on(year, 12, 23))
  const weeks = year >= 2025 ? [2, 1, 0] : [1, 0]
  const beforeEaster = easter(year).subtract({ days: 7 })
  const advent = weeks.map((ago) => lastAdvent.subtract({ weeks: ago }))
  const banned = easter(year).toString()
  return [...closing, beforeEaster, ...advent].filter((date) => date.toString() !== banned)
}

function lastSunday(ofMonth: Temporal.PlainDate): Temporal.PlainDate {
  return onOrBefore(ofMonth.with({ day: ofMonth.daysInMonth }))
}

function onOrBefore(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: date.dayOfWeek % 7 })
}
