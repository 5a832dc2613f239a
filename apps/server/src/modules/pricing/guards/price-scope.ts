import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import type { PriceListUpdate } from '@redthread/contract/pricing-lists'
import type { Permission } from '@redthread/contract/define'
import { requireAt, type Ctx } from '#platform/ctx.ts'

/** Refuses who may not act in each of these channels; none named is all of them. */
export function requireInChannels(
  ctx: Ctx,
  permission: Permission,
  channelIds: readonly (string | null)[],
): void {
  if (channelIds.length === 0) requireAt(ctx, permission, {})
  for (const channelId of new Set(channelIds)) {
    requireAt(ctx, permission, channelId === null ? {} : { channelId, locationId: null })
  }
}

/** Refuses a price list that ends before it begins. */
export function refuseFaultyWindow({
  startsAt = null,
  endsAt = null,
}: Pick<PriceListUpdate, 'startsAt' | 'endsAt'>): void {
  if (startsAt !== null && endsAt !== null && Temporal.Instant.compare(endsAt, startsAt) <= 0) {
    pricingRefusals.refuse.invalid_list({ path: '/endsAt', code: 'ends_before_it_starts' })
  }
}
