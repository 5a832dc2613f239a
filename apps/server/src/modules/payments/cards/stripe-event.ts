import type { ProviderEvent, SignedMail } from './card-port.ts'
import type { StripeAccount } from './stripe-account.ts'

const toleranceSeconds = 300

/** The parts of Stripe's objects that say which intent of ours they are about. */
interface Spoken {
  readonly object?: string
  readonly id?: string
  readonly amount?: number
  readonly amount_total?: number | null
  readonly currency?: string | null
  readonly payment_intent?: string | { readonly id: string } | null
  readonly metadata?: Readonly<Record<string, string>> | null
  readonly action?: {
    readonly process_payment_intent?: { readonly payment_intent?: string }
  } | null
}

/**
 * Reads a webhook of Stripe. Throws Stripe's error where the signature is not of our secret, or is
 * older than five minutes.
 */
export async function readStripeEvent(
  { stripe, webhookSecret }: StripeAccount,
  { body, signature, receivedAt }: SignedMail,
): Promise<ProviderEvent> {
  const event = await stripe.webhooks.constructEventAsync(
    body,
    signature,
    webhookSecret,
    toleranceSeconds,
    undefined,
    receivedAt.epochMilliseconds,
  )
  const spoken = event.data.object as Spoken
  const isIntent = spoken.object === 'payment_intent'
  return {
    id: event.id,
    type: event.type,
    occurredAt: Temporal.Instant.fromEpochMilliseconds(event.created * 1000),
    intentId: isIntent ? (spoken.id ?? null) : intentNamed(spoken),
    reference: spoken.metadata?.['reference'] ?? null,
    tenderId: spoken.metadata?.['tender'] ?? null,
    amount: isIntent ? (spoken.amount ?? null) : (spoken.amount_total ?? null),
    currency: spoken.currency?.toUpperCase() ?? null,
  }
}

function intentNamed({ payment_intent: named, action }: Spoken): string | null {
  if (typeof named === 'string') return named
  return named?.id ?? action?.process_payment_intent?.payment_intent ?? null
}
