import type { Holiday } from '@redthread/contract/locations'
import { easter } from './easter.ts'
import { holiday, on } from './holiday.ts'
import { feasts } from './feasts.ts'

/**
 * Denmark: the days on which the shops act (lukkeloven) closes most shops. Great Prayer Day was
 * a holiday up to 2023.
 */
export function danishHolidays(year: number): Holiday[] {
  const sunday = easter(year)
  const prayer = holiday(sunday.add({ days: 26 }), 'closed', feasts.greatPrayerDay)
  return [
    holiday(on(year, 1, 1), 'closed', feasts.newYear),
    holiday(sunday.subtract({ days: 3 }), 'closed', feasts.maundyThursday),
    holiday(sunday.subtract({ days: 2 }), 'closed', feasts.goodFriday),
    holiday(sunday, 'closed', feasts.easterSunday),
    holiday(sunday.add({ days: 1 }), 'closed', feasts.easterMonday),
    ...(year <= 2023 ? [prayer] : []),
    holiday(sunday.add({ days: 39 }), 'closed', feasts.ascension),
    holiday(sunday.add({ days: 49 }), 'closed', feasts.pentecost),
    holiday(sunday.add({ days: 50 }), 'closed', feasts.pentecostMonday),
    holiday(on(year, 6, 5), 'closed', feasts.danishConstitution),
    holiday(on(year, 12, 24), 'shorter', feasts.christmasEve),
    holiday(on(year, 12, 25), 'closed', feasts.christmas),
    holiday(on(year, 12, 26), 'closed', feasts.secondChristmas),
    holiday(on(year, 12, 31), 'shorter', feasts.newYearsEve),
  ]
}
