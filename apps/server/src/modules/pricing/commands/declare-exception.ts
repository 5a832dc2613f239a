import type { NewPriceException, PriceException } from '@redthread/contract/pricing-lists'
import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import { newId } from '@redthread/kernel/id'
import { channelExists } from '#modules/channels/index.ts'
import { variantFacts } from '#modules/catalog/index.ts'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** Declares that a channel may differ in price: for one variant, or for all of them. */
export async function declareException(
  ctx: Ctx,
  input: NewPriceException,
): Promise<PriceException> {
  const { channelId, variantId = null, reason, until } = input
  const [there, facts] = await Promise.all([
    channelExists(ctx, channelId),
    variantFacts(ctx, variantId === null ? [] : [variantId]),
  ])
  const known = variantId === null ? null : facts.get(variantId)
  if (!there || known === undefined) {
    return pricingRefusals.refuse.unknown_variant({ variantId, channelId })
  }
  const exception = {
    id: newId('pex', ctx),
    channelId,
    variantId,
    reason,
    until,
    declaredBy: actorName(ctx.actor),
    declaredAt: ctx.now,
  }
  await db(ctx)
    .insertInto('pricing.price_exception')
    .values({
      id: exception.id,
      channel_id: channelId,
      variant_id: variantId,
      reason,
      until,
      declared_by: exception.declaredBy,
      declared_at: ctx.now,
      withdrawn_at: null,
    })
    .execute()
  return { ...exception, sku: known?.sku ?? null }
}
