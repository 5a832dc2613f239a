import type { Id } from '@redthread/kernel/id'

/** Which pieces exactly: lots with their number, or serial numbers. */
export interface Which {
  readonly lots?: readonly LotWish[] | undefined
  readonly serials?: readonly string[] | undefined
}

export interface LotWish {
  readonly code: string
  readonly quantity: number
  readonly expiresOn?: string | null | undefined
}

/** Pieces that come to a level or leave it. */
export interface Pieces extends Which {
  readonly variantId: Id<'var'>
  readonly locationId: Id<'loc'>
  readonly quantity: number
  readonly orderId?: Id<'ord'> | null
}

/** The pieces, lot by lot: what a ledger entry is written for. */
export interface Portion {
  readonly quantity: number
  readonly lot: string | null
  readonly serials: readonly string[] | null
}

/** Where pieces go that leave a level. */
export type LeavesFor = 'shipped' | 'in_transit' | 'gone'
