import type { Id } from '@redthread/kernel/id'
import type { ReadyAnswer } from '#platform/ready-answer.ts'

/** How often product pages were opened since it was last written down. */
export interface Views {
  /** Which product an answer is about. */
  readonly of: WeakMap<ReadyAnswer, Id<'prd'>>
  counts: Map<Id<'prd'>, number>
  /** When they were last written down, in ms of the epoch. */
  writtenAt: number
}

/** Counts one more look at a product. */
export function countView({ views }: { readonly views: Views }, ready: ReadyAnswer): void {
  const id = views.of.get(ready)
  if (id !== undefined) views.counts.set(id, (views.counts.get(id) ?? 0) + 1)
}

const everyMs = 60_000

/** Takes what was counted, to be written down; empty where that was done a moment ago. */
export function takeViews(views: Views, now: number): ReadonlyMap<Id<'prd'>, number> {
  const { counts, writtenAt } = views
  if (now - writtenAt < everyMs) return new Map()
  views.writtenAt = now
  views.counts = new Map()
  return counts
}
