import type { Detail, Level, Rules } from './stock-api.ts'

/** One step from what lies there to what may be sold, in pieces; all but the first take away. */
export interface ReckonStep {
  readonly step:
    | 'onHand'
    | 'committed'
    | 'reserved'
    | 'unavailable'
    | 'safety'
    | 'buffer'
    | 'fenced'
  readonly pieces: number
}

/** What a channel may sell at a location, and how that comes about. */
export interface Reckoning {
  readonly sells: boolean
  readonly steps: readonly ReckonStep[]
  /** Available to promise, never below zero. */
  readonly promise: number
}

/**
 * Reckons what can be promised at a location: on hand less promised, set aside and safety; in a
 * channel also less its buffer and what is kept for others. Without rules, for any channel.
 */
export function reckon(level: Level, stock: Pick<Detail, 'fences'>, rules?: Rules): Reckoning {
  const fenced = stock.fences
    .filter(({ locationId, channelId }) => {
      return locationId === level.locationId && channelId !== rules?.channelId
    })
    .reduce((sum, { quantity }) => sum + quantity, 0)
  const steps: ReckonStep[] = [
    { step: 'onHand', pieces: level.onHand },
    { step: 'committed', pieces: level.committed },
    { step: 'reserved', pieces: level.reserved },
    { step: 'unavailable', pieces: level.unavailable },
    { step: 'safety', pieces: level.safetyStock },
    ...(rules ? [{ step: 'buffer', pieces: rules.buffer } as const] : []),
    ...(rules ? [{ step: 'fenced', pieces: fenced } as const] : []),
  ]
  const [first, ...less] = steps
  const left = less.reduce((sum, { pieces }) => sum - pieces, first?.pieces ?? 0)
  const sells = rules === undefined || rules.sellsFrom.some((id) => id === level.locationId)
  return { sells, steps, promise: sells ? Math.max(0, left) : 0 }
}
