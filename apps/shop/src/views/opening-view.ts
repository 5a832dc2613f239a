import type { OpeningState } from '@redthread/contract/locations'
import type { Locale } from '@redthread/kernel/words'
import { clockTime, shortDate } from '../words/local-times.ts'
import type { OpeningView, OpenView } from './store-view.ts'

/** Where and when the state is read. */
export interface Reading {
  readonly now: Temporal.Instant
  readonly zone: string
  readonly locale: Locale
}

/** From how near to closing a visit is too late to begin, in minutes. */
const SOON_MIN = 30

/** An opening state as people say it: until when, or from when, by the store's own clock. */
export function openingView(state: OpeningState, reading: Reading): OpenView {
  const { now, zone, locale } = reading
  if (!state.open) {
    return { state: 'closed', opens: state.opensAt && nextOpening(state.opensAt, reading) }
  }
  if (state.until === null) return { state: 'always' }
  const until = clockTime(state.until.toZonedDateTimeISO(zone).toPlainTime(), locale)
  const soon = now.until(state.until).total('minutes') <= SOON_MIN
  return { state: soon ? 'closing' : 'open', until }
}

function nextOpening(opensAt: Temporal.Instant, { now, zone, locale }: Reading): OpeningView {
  const opens = opensAt.toZonedDateTimeISO(zone)
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const days = today.until(opens.toPlainDate()).days
  const time = clockTime(opens.toPlainTime(), locale)
  if (days <= 0) return { day: 'today', time }
  if (days === 1) return { day: 'tomorrow', time }
  if (days < 7) return { day: opens.dayOfWeek, time }
  return { day: shortDate(opens.toPlainDate(), locale), time }
}
