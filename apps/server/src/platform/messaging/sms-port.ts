import type { Outcome } from './outcome.ts'

/** One text message; `reference` is stable over attempts and lets the gateway drop a repeat. */
export interface Sms {
  readonly reference: string
  readonly to: string
  readonly from: string
  readonly text: string
}

/** Where text messages leave the house. Never throws: a failure is an {@link Outcome}. */
export interface SmsPort {
  readonly send: (sms: Sms, signal: AbortSignal) => Promise<Outcome>
}
