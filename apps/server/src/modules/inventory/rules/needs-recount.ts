interface Counted {
  readonly expected: number | null
  readonly counted: number | null
  readonly rounds: number
}

/**
 * Tells whether a line must be counted once more: it was counted once, and differs from the books
 * by more pieces than are borne. What a second round says stands.
 */
export function needsRecount({ expected, counted, rounds }: Counted, tolerance: number): boolean {
  if (expected === null || counted === null || rounds !== 1) return false
  return Math.abs(counted - expected) > tolerance
}
