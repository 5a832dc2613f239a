import { isGiven } from '@redthread/pricing/is-given'

/** Something that begins and ends by itself; epoch milliseconds. */
interface Windowed {
  readonly validFrom?: number | null
  readonly validUntil?: number | null
}

/** The first instant after `at` at which one of them begins or ends; null where none will. */
export function nextChange(windows: readonly Windowed[], at: number): number | null {
  let next = Infinity
  for (const { validFrom, validUntil } of windows) {
    if (isGiven(validFrom) && validFrom > at && validFrom < next) next = validFrom
    if (isGiven(validUntil) && validUntil > at && validUntil < next) next = validUntil
  }
  return next === Infinity ? null : next
}
