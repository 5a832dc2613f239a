import type Stripe from 'stripe'
import type { CardProvider } from '@redthread/contract/payments'
import type { Config } from '#platform/config.ts'
import type { Ctx } from '#platform/ctx.ts'
import { openSealedText } from '#platform/sealed-text.ts'
import { db } from '../tables.ts'
import type { CardPort } from './card-port.ts'
import { practiceAccount } from './practice-account.ts'
import { stripeCards } from './stripe-cards.ts'

/** For what the keys are sealed: another purpose cannot open them. */
export const sealPurpose = 'stripe keys'

/** The keys of Stripe, and where they come from. */
export interface StripeKeys {
  readonly secretKey: string
  readonly webhookSecret: string
  readonly source: 'environment' | 'kept'
}

/** The keys that are in force: of the environment, else those kept under seal, else none. */
export async function stripeKeys(ctx: Ctx): Promise<StripeKeys | null> {
  const { stripeKey: secretKey, stripeWebhookSecret: webhookSecret } = ctx.config
  if (secretKey !== '') return { secretKey, webhookSecret, source: 'environment' }
  const kept = await db(ctx)
    .selectFrom('payments.provider')
    .select(['secret_key', 'webhook_secret'])
    .where('name', '=', 'stripe')
    .executeTakeFirst()
  if (kept === undefined) return null
  const open = (sealed: string) => openSealedText(ctx.config, sealPurpose, sealed)
  return {
    secretKey: open(kept.secret_key),
    webhookSecret: open(kept.webhook_secret),
    source: 'kept',
  }
}

/** The way to the provider of a tender; null where its keys are gone. */
export async function cardsOf(ctx: Ctx, provider: CardProvider): Promise<CardPort | null> {
  if (provider === 'practice') return practiceAccount(ctx.config)
  const keys = await stripeKeys(ctx)
  return keys === null ? null : cardsWith(ctx.config, keys)
}

const known = new WeakMap<Config, Map<string, Promise<CardPort>>>()

/** The way to Stripe with these keys; its library is loaded with the first card. */
export function cardsWith(
  config: Config,
  { secretKey, webhookSecret }: Pick<StripeKeys, 'secretKey' | 'webhookSecret'>,
): Promise<CardPort> {
  const ports = known.get(config) ?? new Map<string, Promise<CardPort>>()
  known.set(config, ports)
  const name = `${secretKey} ${webhookSecret}`
  const made =
    ports.get(name) ??
    openStripe(secretKey, addressOf(config)).then((stripe) =>
      stripeCards({ stripe, provider: 'stripe', webhookSecret }),
    )
  ports.set(name, made)
  return made
}

const timeoutMs = 15_000

/** Opens Stripe's library; it repeats what got no answer, under the same idempotency key. */
export async function openStripe(secretKey: string, config: Stripe.StripeConfig): Promise<Stripe> {
  const { default: StripeLibrary } = await import('stripe')
  const steady = { telemetry: false, maxNetworkRetries: 2, timeout: timeoutMs }
  return new StripeLibrary(secretKey, { ...steady, ...config })
}

function addressOf({ stripeUrl }: Config): Stripe.StripeConfig {
  if (stripeUrl === '') return {}
  const { hostname: host, port, protocol } = new URL(stripeUrl)
  return { host, port, protocol: protocol === 'http:' ? 'http' : 'https' }
}
