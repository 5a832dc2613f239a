import type { Id } from '@redthread/kernel/id'

/** What can be drawn on: pieces of an order line that are still kept. */
export interface Drawable {
  readonly id: Id<'rsv'>
  readonly variantId: Id<'var'>
  readonly locationId: Id<'loc'>
  readonly orderLineId: Id<'oln'>
  readonly units: number
  readonly open: number
}

/** So many pieces of one allocation. */
export interface Drawn<A extends Drawable> {
  readonly allocation: A
  readonly quantity: number
}

export interface LineToDraw {
  readonly orderLineId: Id<'oln'>
  /** In pieces of the line; of a bundle each draws all its parts. */
  readonly quantity: number
  /** Only what is kept there. */
  readonly locationId?: Id<'loc'> | undefined
}

/** A line that no longer holds so many. */
export interface Lacking {
  readonly orderLineId: Id<'oln'>
  readonly wanted: number
  readonly open: number
}

/**
 * Draws pieces of lines on what is kept for them, each part of a bundle alike. A line that never
 * held anything is sold without limit and draws nothing. Gives what is lacking instead, if any is.
 */
export function draw<A extends Drawable>(
  allocations: readonly A[],
  lines: readonly LineToDraw[],
): { readonly drawn: readonly Drawn<A>[]; readonly lacking: readonly Lacking[] } {
  const left = new Map(allocations.map((one) => [one.id, one.open]))
  const drawn: Drawn<A>[] = []
  const lacking: Lacking[] = []
  for (const { orderLineId, quantity, locationId } of lines) {
    const own = allocations.filter((one) => one.orderLineId === orderLineId)
    const here = own.filter((one) => locationId === undefined || one.locationId === locationId)
    for (const of of new Set(own.map(({ variantId }) => variantId))) {
      const parts = here.filter(({ variantId }) => variantId === of)
      const units = own.find(({ variantId }) => variantId === of)?.units ?? 1
      let due = quantity * units
      for (const allocation of parts) {
        const some = Math.min(due, left.get(allocation.id) ?? 0)
        if (some === 0) continue
        drawn.push({ allocation, quantity: some })
        left.set(allocation.id, (left.get(allocation.id) ?? 0) - some)
        due -= some
      }
      if (due === 0) continue
      const open = Math.floor((quantity * units - due) / units)
      lacking.push({ orderLineId, wanted: quantity, open })
    }
  }
  return { drawn, lacking }
}
