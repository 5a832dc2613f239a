import type { Promotion } from '@redthread/pricing/promotions/promotion'
import type { ListTerms } from './list-terms.ts'

/** Tells whether anything can be reduced at all: a sale list or a general promotion is on. */
export function anyReduction(known: {
  readonly lists: ReadonlyMap<string, ListTerms>
  readonly general: readonly Promotion[]
}): boolean {
  if (known.general.length > 0) return true
  return [...known.lists.values()].some(({ kind, isOn }) => isOn && kind === 'sale')
}
