import type { CardSettings } from '@redthread/contract/payments-accounts'
import type { Ctx } from '#platform/ctx.ts'
import { cardMode } from '../cards/card-mode.ts'
import { keyHint } from '../rules/key-hint.ts'
import { db } from '../tables.ts'
import { webhookPath } from '../webhook/webhook-path.ts'

/** How cards are taken here; of the key only a hint. */
export async function cardSettings(ctx: Ctx): Promise<CardSettings> {
  const { stripeKey } = ctx.config
  const kept = await db(ctx)
    .selectFrom('payments.provider')
    .select(['key_hint', 'version'])
    .where('name', '=', 'stripe')
    .executeTakeFirst()
  const hint = stripeKey === '' ? (kept?.key_hint ?? null) : keyHint(stripeKey)
  return {
    provider: (await cardMode(ctx)) ?? 'none',
    source: stripeKey !== '' ? 'environment' : kept === undefined ? 'none' : 'kept',
    keyHint: hint,
    live: hint?.includes('_live_') ?? false,
    webhookPath,
    version: kept?.version ?? 0,
  }
}
