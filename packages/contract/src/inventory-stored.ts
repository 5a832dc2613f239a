/** What columns of the inventory tables hold, by the names that their comments give. */

/** How a level stands: from plenty down to more promised than lies there. */
export type Standing = 'fine' | 'low' | 'out' | 'owed'

/** One line as a hold was asked for, in canonical form: the same text is the same wish. */
export interface AskedLine {
  readonly lineId: string
  readonly variantId: `var_${string}`
  readonly quantity: number
  readonly locationId: `loc_${string}` | null
  readonly allowBackorder: boolean | null
  readonly inHand: boolean
}
export type AskedLines = readonly AskedLine[]

/** Pieces of a line that are kept at one location. */
export interface HeldLine {
  readonly lineId: string
  readonly variantId: `var_${string}`
  readonly locationId: `loc_${string}` | null
  readonly quantity: number
  /** Empty where the variant is sold without limit. */
  readonly reservationIds: readonly `rsv_${string}`[]
}
export type HeldLines = readonly HeldLine[]

/** A lot as documents keep it. */
export interface KeptLot {
  readonly code: string
  readonly quantity: number
  readonly expiresOn: string | null
}
export type LotList = readonly KeptLot[]

/** The answer of a call that is done once. */
export type KeptAnswer = Readonly<Record<string, unknown>>
