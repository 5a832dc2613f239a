import type { Outcome } from './outcome.ts'

/** A browser's push subscription, as PushManager.subscribe gives it. */
export interface PushSubscription {
  readonly endpoint: string
  readonly keys: { readonly p256dh: string; readonly auth: string }
}

/** One notification; a newer one with the same `topic` replaces one not yet delivered. */
export interface Push {
  readonly topic: string
  readonly to: PushSubscription
  readonly title: string
  readonly body: string
  readonly url: string
  readonly ttlSeconds: number
}

/** Where notifications leave the house. Never throws: a failure is an {@link Outcome}. */
export interface PushPort {
  readonly send: (push: Push, signal: AbortSignal) => Promise<Outcome>
}
