import type { Cart, CartChanged, OwnCart, PickupPlace } from '@redthread/contract/carts'
import type { CartLine, FulfillmentChoice } from '@redthread/contract/carts-lines'
import type { HandOver, KeptItem, ShareLink } from '@redthread/contract/carts-shared'
import type { OnWire } from './on-wire.ts'

/** Carts as pages read them: what the server answers, with times as text. */
export type CartView = OnWire<Cart>
export type OwnCartView = OnWire<OwnCart>
export type CartLineView = OnWire<CartLine>
export type KeptView = OnWire<KeptItem>
export type PlaceView = OnWire<PickupPlace>
export type HandOverView = OnWire<HandOver>

/** Why something was not done, in the reader's language. */
export interface ProblemView {
  readonly code: string
  readonly title: string
}

/** A line that was just taken out, so that it can be put back as it was. */
export interface TakenOut {
  readonly variantId: string
  readonly title: string
  readonly quantity: number
  readonly fulfillment: FulfillmentChoice | null
}

/** A QR code as one SVG path in a square of `size` units, and how long it is good for. */
interface CodePicture {
  readonly picture: { readonly path: string; readonly size: number }
  readonly minutes: number
}

/** What a press on the cart came to. */
export interface CartOutcome {
  readonly problem: ProblemView | null
  readonly changed: OnWire<CartChanged> | null
  readonly takenOut: TakenOut | null
  readonly handOver: (HandOverView & CodePicture) | null
  readonly share: OnWire<ShareLink> | null
  /** Whether it was kept for later or wished for. */
  readonly kept: boolean
}

/** An outcome in which only some things happened. */
export function cartOutcome(some: Partial<CartOutcome>): CartOutcome {
  const nothing = { problem: null, changed: null, takenOut: null }
  return { ...nothing, handOver: null, share: null, kept: false, ...some }
}
