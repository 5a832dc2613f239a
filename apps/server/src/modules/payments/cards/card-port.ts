import type { CardProvider } from '@redthread/contract/payments'
import type { Currency } from '@redthread/kernel/money'

/** Where an intent stands at the provider. */
export type IntentState =
  | 'needs_method'
  | 'needs_action'
  | 'processing'
  | 'authorized'
  | 'captured'
  | 'canceled'

/** What the provider says of one intended payment; amounts in minor units. */
export interface CardIntent {
  readonly id: string
  readonly state: IntentState
  readonly amount: number
  readonly currency: string
  readonly captured: number
  readonly refunded: number
  /** What we wrote on it when it was made; foreign intents carry others, or none. */
  readonly reference: string | null
  readonly tenderId: string | null
  /** Where the person shows the bank who they are. */
  readonly actionUrl: string | null
  /** Such as `Visa •• 4242`. */
  readonly label: string
  /** Why it was declined last: `card_declined`, `insufficient_funds`, … */
  readonly decline: string | null
}

/** A tender that a card shall pay. */
export interface IntentToOpen {
  readonly reference: string
  readonly tenderId: string
  readonly amount: number
  readonly currency: Currency
}

/** The same, with where the person comes back to from the bank's question. */
export interface IntentToCharge extends IntentToOpen {
  readonly returnUrl: string
}

/** A page of the provider, where the person gives the card; we never see its number. */
export interface PageToOpen extends IntentToOpen {
  /** The page that this one follows, or `none`: whoever asks twice gets the same page. */
  readonly after: string
  readonly returnUrl: string
  readonly locale: string
}

export interface CardPage {
  readonly id: string
  readonly url: string | null
  readonly isOpen: boolean
  readonly intentId: string | null
}

export interface ProviderRefund {
  readonly id: string
  readonly state: 'pending' | 'done' | 'failed'
  readonly problem: string | null
}

export interface Reader {
  readonly id: string
  readonly label: string
  readonly isOnline: boolean
}

/** A webhook as it came in: body byte for byte, and the signature's header. */
export interface SignedMail {
  readonly body: string
  readonly signature: string
  readonly receivedAt: Temporal.Instant
}

/** A message of the provider, its signature checked: only what it is about is believed. */
export interface ProviderEvent {
  readonly id: string
  readonly type: string
  readonly occurredAt: Temporal.Instant
  readonly intentId: string | null
  readonly reference: string | null
  readonly tenderId: string | null
  readonly amount: number | null
  readonly currency: string | null
}

/** A payment method that the person's app got from the provider, and where they come back to. */
export interface Confirmation {
  readonly paymentMethod: string
  readonly returnUrl: string
  /** The same key is the same attempt, however often it is sent. */
  readonly key: string
}

/**
 * What we ask of whoever moves the money of cards. Every writing call is safe to repeat. Each may
 * throw {@link CardTrouble}.
 */
export interface CardPort {
  readonly provider: CardProvider
  /** Charges a tender for the first time: one call, and one intent however often it is made. */
  readonly charge: (wanted: IntentToCharge, paymentMethod: string) => Promise<CardIntent>
  readonly openReaderIntent: (wanted: IntentToOpen) => Promise<CardIntent>
  readonly confirm: (intentId: string, how: Confirmation) => Promise<CardIntent>
  readonly look: (intentId: string) => Promise<CardIntent>
  readonly openPage: (wanted: PageToOpen) => Promise<CardPage>
  readonly lookAtPage: (pageId: string) => Promise<CardPage>
  readonly closePage: (pageId: string) => Promise<void>
  readonly capture: (intentId: string, amount: number) => Promise<CardIntent>
  readonly cancel: (intentId: string) => Promise<CardIntent>
  readonly refund: (intentId: string, amount: number, key: string) => Promise<ProviderRefund>
  readonly readers: () => Promise<readonly Reader[]>
  readonly present: (readerId: string, intentId: string) => Promise<void>
  readonly quitReader: (readerId: string) => Promise<void>
  readonly readEvent: (mail: SignedMail) => Promise<ProviderEvent>
}

/**
 * `declined`, by the bank · `unreachable`, nobody knows whether it happened: ask again · `refused`,
 * the provider will not do this.
 */
export class CardTrouble extends Error {
  readonly kind: 'declined' | 'unreachable' | 'refused'
  readonly code: string
  readonly intent: CardIntent | null
  constructor(kind: CardTrouble['kind'], code: string, intent: CardIntent | null = null) {
    super(`${kind}: ${code}`)
    this.name = 'CardTrouble'
    this.kind = kind
    this.code = code
    this.intent = intent
  }
}
