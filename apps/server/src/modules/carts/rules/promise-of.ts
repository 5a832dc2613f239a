import type { LineWay } from '@redthread/contract/carts-lines'

/** What there is of an article in a channel, as inventory says it. */
export interface Stock {
  readonly isTracked: boolean
  readonly available: number
  /** Of these, at locations that ship. */
  readonly deliverable: number
  readonly perLocation: readonly { readonly locationId: string; readonly available: number }[]
  readonly backorder: {
    readonly left: number
    readonly locationId: string
    readonly expectedAt: string | null
  } | null
}

/** How a line is to reach the person, as far as stock asks for it. */
export interface WayAsked {
  readonly kind: LineWay | null
  readonly locationId: string | null
}

/** How many pieces can be promised that way, at once and with what is to come. */
export interface Promised {
  readonly now: number
  readonly later: number
  readonly expectedAt: string | null
}

const unlimited: Promised = { now: Infinity, later: 0, expectedAt: null }

/**
 * How many pieces can be promised: sent from where it is sent from, collected from that store, or
 * anyhow where nothing was chosen. What is taken along is in hand, and needs no promise.
 */
export function promiseOf(stock: Stock | undefined, way: WayAsked): Promised {
  if (stock === undefined || !stock.isTracked || way.kind === 'carry_out') return unlimited
  const { backorder } = stock
  if (way.kind === 'pickup') {
    const at = stock.perLocation.find(({ locationId }) => locationId === way.locationId)
    const isBackordered = backorder !== null && backorder.locationId === way.locationId
    return {
      now: Math.max(0, at?.available ?? 0),
      later: isBackordered ? backorder.left : 0,
      expectedAt: isBackordered ? backorder.expectedAt : null,
    }
  }
  const now = way.kind === 'delivery' ? stock.deliverable : stock.available
  return {
    now: Math.max(0, now),
    later: backorder?.left ?? 0,
    expectedAt: backorder?.expectedAt ?? null,
  }
}
