import type { Id } from '@redthread/kernel/id'

/** What can be promised of one variant at one location, as promises are made of it one by one. */
export interface Shelf {
  readonly variantId: Id<'var'>
  readonly locationId: Id<'loc'>
  /** On hand less unavailable and promised; below zero what is owed. */
  free: number
  readonly safetyStock: number
  /** Pieces that only one channel may still sell. */
  readonly fences: Map<Id<'chn'>, number>
  /** How many may be sold here beyond what is there. */
  readonly backorderLimit: number
}

/** Who sells: its own fenced pieces count, its buffer does not. */
export interface Seller {
  readonly channelId: Id<'chn'>
  readonly buffer: number
}

/** What stays behind for safety, for other channels, and as the buffer of this one. */
function heldBack(shelf: Shelf, { channelId, buffer }: Seller): number {
  let fenced = 0
  for (const [id, pieces] of shelf.fences) if (id !== channelId) fenced += pieces
  return shelf.safetyStock + buffer + fenced
}

/** Available to promise in a channel at a location, never below zero. */
export function availableToPromise(shelf: Shelf, seller: Seller): number {
  return Math.max(0, shelf.free - heldBack(shelf, seller))
}

/** The same with what may be sold before it is there. */
export function promisable(shelf: Shelf, seller: Seller): number {
  return Math.max(0, shelf.free - heldBack(shelf, seller) + shelf.backorderLimit)
}

/** Takes pieces off a shelf; gives how many came off the seller's own fenced ones. */
export function takeOff(shelf: Shelf, { channelId }: Seller, quantity: number): number {
  const own = shelf.fences.get(channelId) ?? 0
  const fenced = Math.min(own, quantity)
  shelf.free -= quantity
  if (fenced > 0) shelf.fences.set(channelId, own - fenced)
  return fenced
}

/** Puts pieces back on a shelf, and among those of their channel what came off them. */
export function putBack(
  shelf: Shelf,
  { channelId }: Pick<Seller, 'channelId'>,
  taken: { readonly quantity: number; readonly fenced: number },
): void {
  shelf.free += taken.quantity
  if (taken.fenced === 0) return
  shelf.fences.set(channelId, (shelf.fences.get(channelId) ?? 0) + taken.fenced)
}
