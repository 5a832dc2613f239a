import {
  cardSettingsChanged,
  type CardSettings,
  type NewCardSettings,
} from '@redthread/contract/payments-accounts'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { sealText } from '#platform/sealed-text.ts'
import { sealPurpose } from '../cards/cards-of.ts'
import { cardSettings } from '../queries/card-settings.ts'
import { keyHint } from '../rules/key-hint.ts'
import { db } from '../tables.ts'

const { refuse } = paymentsRefusals

/** Keeps the keys of Stripe under seal; refuses `keys_of_environment` where those are in force. */
export async function setCardKeys(ctx: Ctx, keys: NewCardSettings): Promise<CardSettings> {
  if (ctx.config.stripeKey !== '') refuse.keys_of_environment()
  const row = {
    secret_key: sealText(ctx, sealPurpose, keys.secretKey),
    webhook_secret: sealText(ctx, sealPurpose, keys.webhookSecret),
    key_hint: keyHint(keys.secretKey),
    changed_by: actorName(ctx.actor),
    changed_at: ctx.now,
  }
  await db(ctx)
    .insertInto('payments.provider')
    .values({ name: 'stripe', ...row })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet((of) => ({ ...row, version: of('payments.provider.version', '+', 1) })),
    )
    .execute()
  await emit(ctx, cardSettingsChanged, 'stripe', { provider: 'stripe' })
  return cardSettings(ctx)
}

/** Forgets the kept keys; cards that are held by them can then not be captured. */
export async function dropCardKeys(ctx: Ctx): Promise<CardSettings> {
  if (ctx.config.stripeKey !== '') refuse.keys_of_environment()
  await db(ctx).deleteFrom('payments.provider').where('name', '=', 'stripe').execute()
  await emit(ctx, cardSettingsChanged, 'stripe', { provider: 'practice' })
  return cardSettings(ctx)
}
