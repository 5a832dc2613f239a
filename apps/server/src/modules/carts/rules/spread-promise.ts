import type { Id } from '@redthread/kernel/id'
import { promiseOf, type Promised, type Stock, type WayAsked } from './promise-of.ts'

/** A line that wants pieces. */
export interface Wanting extends WayAsked {
  readonly id: string
  readonly variantId: Id<'var'>
  readonly quantity: number
}

/**
 * What can be promised to each line: lines of one article that draw on the same stock share it in
 * their order, so that two lines are never promised the same piece.
 */
export function spreadPromise(
  lines: readonly Wanting[],
  stock: ReadonlyMap<Id<'var'>, Stock>,
): Map<string, Promised> {
  const taken = new Map<string, number>()
  return new Map(
    lines.map((line): [string, Promised] => {
      const promised = promiseOf(stock.get(line.variantId), line)
      const key = `${line.variantId} ${line.kind ?? ''} ${line.locationId ?? ''}`
      const before = taken.get(key) ?? 0
      taken.set(key, before + line.quantity)
      const now = Math.max(0, promised.now - before)
      const later = Math.max(0, promised.later - Math.max(0, before - promised.now))
      return [line.id, { now, later, expectedAt: promised.expectedAt }]
    }),
  )
}
