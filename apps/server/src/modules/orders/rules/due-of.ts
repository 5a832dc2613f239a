/** The money of an order, in minor units. */
export interface MoneyOwed {
  /** What the order comes to now. */
  readonly total: number
  /** What was promised or taken for it. */
  readonly paid: number
  /** What was given back, or is on its way. */
  readonly given: number
}

/**
 * What is still to be paid, or below zero what is still to be given back. What was given back as a
 * favor, beyond what was canceled, is not owed again.
 */
export function dueOf({ total, paid, given }: MoneyOwed): number {
  const kept = paid - given
  return kept > total ? total - kept : Math.max(0, total - paid)
}
