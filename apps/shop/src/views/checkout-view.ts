import type { AddressFormat } from '@redthread/contract/delivery'
import type { Payment } from '@redthread/contract/payments'
import type { SavedAddressView } from './account-view.ts'
import type { CartView, PlaceView } from './cart-view.ts'
import type { OnWire } from './on-wire.ts'

export type PaymentView = OnWire<Payment>
export type TenderView = PaymentView['tenders'][number]
export type FormatView = OnWire<AddressFormat>

/** Texts of a form by the names of its fields. */
export type FieldTexts = Readonly<Record<string, string>>

/** A country to choose, by its name in the reader's language. */
export interface CountryView {
  readonly code: string
  readonly name: string
}

/** All that the checkout shows. */
export interface CheckoutView {
  readonly cart: CartView
  readonly topic: string
  readonly payment: PaymentView
  readonly places: readonly PlaceView[]
  readonly format: FormatView
  /** How addresses are written where it is billed. */
  readonly billing: FormatView
  readonly countries: readonly CountryView[]
  /** What the account knows and the cart does not yet. */
  readonly known: FieldTexts
  /** The addresses that the account keeps, the default first; none for guests. */
  readonly saved: readonly SavedAddressView[]
  /** Store credit in minor units; 0 for guests. */
  readonly credit: number
}

/** What a press in the checkout came to. */
export interface CheckoutOutcome {
  /** What is wrong, by field, in the reader's language; `` `missing` `` where a field is empty. */
  readonly faults: FieldTexts
  /** What concerns no one field. */
  readonly said: string | null
  /** What was typed, for a page that is drawn anew. */
  readonly typed: FieldTexts
  /** Whether the order was asked for: then everything that is missing is told. */
  readonly asked: boolean
  /** How addresses are written in the country that was chosen to be billed in; null: as before. */
  readonly billing: FormatView | null
}

/** What is still to be paid beside the tenders that stand. */
export function restOf({ cart, payment }: Pick<CheckoutView, 'cart' | 'payment'>): number {
  return Math.max(0, cart.totals.total - payment.covered)
}

/** The card payment that has begun and waits for the reader; null where there is none. */
export function begunCard({ tenders }: PaymentView): TenderView | null {
  return tenders.find(({ kind, state }) => kind === 'card' && state === 'pending') ?? null
}
