import { sql } from 'kysely'
import type { Channel } from '@redthread/contract/channels'
import type { EvidenceItem } from '@redthread/contract/pricing-stored'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { offers, type Offers } from '../queries/offers.ts'
import { pricesFor, type VariantPrice } from '../queries/prices-for.ts'
import { audienceOf, type ReckonedPrior } from '../queries/prior-prices.ts'
import { reducibleVariants } from '../queries/reducible-variants.ts'
import { anyReduction } from '../rules/any-reduction.ts'

/**
 * Writes down the prior price of every reduction that is on now, in every channel and for every
 * audience; what is written already stays as it was when the reduction began.
 */
export async function freezePriors(ctx: Ctx, variantIds: readonly Id<'var'>[]): Promise<void> {
  const known = await offers(ctx)
  const reducible = anyReduction(known) ? await reducibleVariants(ctx, variantIds) : []
  if (reducible.length === 0) return
  for (const channel of known.channels.values()) {
    if (channel.state === 'archived') continue
    for (const groupIds of audiencesIn(known, channel)) {
      const { id: channelId, country, currency } = channel
      const asked = { channelId, country, currency, groupIds }
      const prices = await pricesFor(ctx, reducible, asked)
      await freeze(ctx, [...prices.values()], { channel, audience: audienceOf(groupIds, null) })
    }
  }
}

/** Everybody, and each group that a sale list of the channel is for. */
function audiencesIn({ lists }: Offers, { id }: Channel): Id<'grp'>[][] {
  const groups = [...lists.values()].flatMap(({ isOn, kind, channelIds, groupIds }) =>
    isOn && kind === 'sale' && (channelIds.length === 0 || channelIds.includes(id)) ? groupIds : [],
  )
  return [[], ...[...new Set(groups)].map((group) => [group as Id<'grp'>])]
}

interface Place {
  readonly channel: Channel
  readonly audience: string
}

async function freeze(
  ctx: Ctx,
  prices: readonly VariantPrice[],
  { channel, audience }: Place,
): Promise<void> {
  const rows = prices.flatMap(({ variantId, prior }) =>
    prior === null || prior.isFrozen ? [] : [{ variantId, ...prior }],
  )
  if (rows.length === 0) return
  await sql`
    insert into pricing.prior_price (id, variant_id, reduction_start, window_start, current_minor,
      prior_minor, rule, evidence, channel_id, country, currency, audience, frozen_at)
    select w.*, ${channel.id}, ${channel.country}, ${channel.currency}, ${audience}, ${ctx.now}
    from unnest(
      ${rows.map(() => newId('ppr', ctx))}::text[],
      ${rows.map(({ variantId }) => variantId)}::text[],
      ${rows.map(({ reductionStart }) => reductionStart.toString())}::timestamptz[],
      ${rows.map(({ windowStart }) => windowStart.toString())}::timestamptz[],
      ${rows.map(({ current }) => current)}::bigint[],
      ${rows.map(({ amount }) => amount)}::bigint[],
      ${rows.map(({ rule }) => rule)}::text[],
      ${rows.map(({ evidence }) => JSON.stringify(evidence.map(evidenceItem)))}::jsonb[]) as w
    on conflict (variant_id, channel_id, country, currency, audience, reduction_start) do nothing
    `.execute(ctx.tx)
}

function evidenceItem(entry: ReckonedPrior['evidence'][number]): EvidenceItem {
  const { amount, effectiveFrom, source, sourceId = null } = entry
  const from = Temporal.Instant.fromEpochMilliseconds(effectiveFrom).toString()
  return { effectiveFrom: from, amount, source, sourceId }
}
