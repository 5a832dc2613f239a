import type { Holiday } from '@redthread/contract/locations'
import { easter } from './easter.ts'
import { firstFrom, holiday, on } from './holiday.ts'
import { feasts } from './feasts.ts'

/** Finland: public holidays, and the eves of Midsummer and Christmas on which shops close early. */
export function finnishHolidays(year: number): Holiday[] {
  const sunday = easter(year)
  const midsummer = firstFrom(on(year, 6, 20), 6)
  return [
    holiday(on(year, 1, 1), 'shorter', feasts.newYear),
    holiday(on(year, 1, 6), 'shorter', feasts.epiphany),
    holiday(sunday.subtract({ days: 2 }), 'closed', feasts.goodFriday),
    holiday(sunday, 'closed', feasts.easterSunday),
    holiday(sunday.add({ days: 1 }), 'shorter', feasts.easterMonday),
    holiday(on(year, 5, 1), 'shorter', feasts.mayDay),
    holiday(sunday.add({ days: 39 }), 'shorter', feasts.ascension),
    holiday(sunday.add({ days: 49 }), 'open', feasts.pentecost),
    holiday(midsummer.subtract({ days: 1 }), 'shorter', feasts.midsummerEve),
    holiday(midsummer, 'closed', feasts.midsummer),
    holiday(firstFrom(on(year, 10, 31), 6), 'shorter', feasts.allSaints),
    holiday(on(year, 12, 6), 'shorter', feasts.finnishIndependence),
    holiday(on(year, 12, 24), 'shorter', feasts.christmasEve),
    holiday(on(year, 12, 25), 'closed', feasts.christmas),
    holiday(on(year, 12, 26), 'shorter', feasts.secondChristmas),
    holiday(on(year, 12, 31), 'shorter', feasts.newYearsEve),
  ]
}
