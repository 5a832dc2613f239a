import type { Location, OpeningState } from '@redthread/contract/locations'
import { calendarOf } from './day-hours.ts'
import { openingState } from './opening-state.ts'

/** Whether the doors of a location are open at an instant; a paused one keeps them shut. */
export function openingOf(location: Location, at: Temporal.Instant): OpeningState {
  if (location.state !== 'active') {
    return { open: false, until: null, opensAt: null, label: null }
  }
  return openingState(calendarOf(location), at)
}
