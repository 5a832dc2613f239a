import Stripe from 'stripe'
import { serve, type ServedSandbox } from '../src/serve.ts'

export const secretKey = 'sk_test_0123456789abcdef'
export const webhookSecret = 'whsec_0123456789abcdef'

/** A sandbox that listens, Stripe's own library pointed at it, and the events that it sent. */
export interface Bench {
  readonly sandbox: ServedSandbox
  readonly stripe: Stripe
  readonly events: Stripe.Event[]
  readonly close: () => Promise<void>
}

/** Opens a sandbox; `key` is what the library says it holds. */
export async function openBench(key = secretKey): Promise<Bench> {
  const events: Stripe.Event[] = []
  const sandbox = await serve({
    secretKey,
    webhookSecret,
    nowMs: () => Date.now(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    deliver: async ({ body, signature }) => {
      events.push(await stripe.webhooks.constructEventAsync(body, signature, webhookSecret))
    },
  })
  const { hostname: host, port } = new URL(sandbox.address)
  const stripe = new Stripe(key, { host, port, protocol: 'http', telemetry: false })
  return { sandbox, stripe, events, close: () => sandbox.close() }
}

/** An intent that holds until it is captured. */
export function heldIntent(stripe: Stripe, amount = 1000, idempotencyKey?: string) {
  const params = { amount, currency: 'eur', capture_method: 'manual' } as const
  const wanted = { ...params, metadata: { tender: 'tnd_1' } }
  return stripe.paymentIntents.create(wanted, idempotencyKey ? { idempotencyKey } : {})
}
