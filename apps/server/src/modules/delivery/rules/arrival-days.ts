import type { DeliveryPace } from '@redthread/contract/delivery'

/** The first and the last day on which a parcel is expected. */
export interface ArrivalDays {
  readonly earliest: Temporal.PlainDate
  readonly latest: Temporal.PlainDate
}

/**
 * Reckons when what is ordered now arrives: sent today before the cut-off of a working day, else
 * on the next one, and then so many working days on the way.
 */
export function arrivalDays(pace: DeliveryPace, now: Temporal.Instant): ArrivalDays {
  const local = now.toZonedDateTimeISO(pace.zone)
  const today = local.toPlainDate()
  const isLate =
    pace.cutOff !== null &&
    Temporal.PlainTime.compare(local.toPlainTime(), Temporal.PlainTime.from(pace.cutOff)) >= 0
  const sent = isWorkingDay(today, false) && !isLate ? today : workingDaysAfter(today, 1, false)
  return {
    earliest: workingDaysAfter(sent, pace.minDays, pace.onSaturdays),
    latest: workingDaysAfter(sent, pace.maxDays, pace.onSaturdays),
  }
}

function workingDaysAfter(from: Temporal.PlainDate, days: number, saturdays: boolean) {
  let date = from
  for (let left = days; left > 0;) {
    date = date.add({ days: 1 })
    if (isWorkingDay(date, saturdays)) left--
  }
  return date
}

function isWorkingDay({ dayOfWeek }: Temporal.PlainDate, saturdays: boolean): boolean {
  return dayOfWeek <= (saturdays ? 6 : 5)
}
