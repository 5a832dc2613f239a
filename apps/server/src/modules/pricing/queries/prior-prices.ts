import { sql } from 'kysely'
import type { PriorPriceShown } from '@redthread/contract/pricing'
import type { OmnibusRule } from '@redthread/contract/pricing-stored'
import type { Id } from '@redthread/kernel/id'
import { zoneOfCountry } from '@redthread/kernel/zone-of-country'
import type { OmnibusPolicy, PriceEntry } from '@redthread/pricing/price-history'
import type { PriceContext } from '@redthread/pricing/price-row'
import type { Ctx } from '#platform/ctx.ts'
import { effectiveEntries } from '../rules/effective-entries.ts'
import { reckonPrior, type Reckoned } from '../rules/reckon-prior.ts'
import type { Goods } from './goods-facts.ts'
import { offers } from './offers.ts'
import { priceRecords } from './price-records.ts'

/** A prior price with what proves it. */
export interface ReckonedPrior extends PriorPriceShown {
  readonly current: number | null
  readonly evidence: readonly PriceEntry[]
  /** It was written down when the reduction began. */
  readonly isFrozen: boolean
}

const usual: OmnibusPolicy = {
  progressive: false,
  perishable: false,
  newArrival: 'since_first_sale',
}

/** What a channel says of prior prices; the strict reading of the law where it says nothing. */
export function policyOf(
  policies: ReadonlyMap<string, OmnibusPolicy>,
  channelId: string,
): OmnibusPolicy {
  return policies.get(channelId) ?? usual
}

/** The name of those whom a price is for. */
export function audienceOf(groupIds: readonly string[], companyId: string | null): string {
  if (companyId !== null) return companyId
  return groupIds.length === 0 ? 'public' : groupIds.toSorted().join(',')
}

/**
 * The prior prices of variants whose price is reduced, from their history; what was frozen when
 * the reduction began stands, whatever was decided since.
 */
export async function priorPrices(
  ctx: Ctx,
  goods: ReadonlyMap<Id<'var'>, Goods>,
  ask: PriceContext,
): Promise<Map<Id<'var'>, ReckonedPrior>> {
  if (goods.size === 0) return new Map()
  const { policies, channels } = await offers(ctx)
  const taxIncluded = channels.get(ask.channelId)?.pricesIncludeTax ?? true
  const [records, frozen] = await Promise.all([
    priceRecords(ctx, goods, { currency: ask.currency, taxIncluded }),
    frozenPriors(ctx, [...goods.keys()], ask),
  ])
  const policy = policyOf(policies, ask.channelId)
  const zone = zoneOfCountry(ask.country)
  const priors = new Map<Id<'var'>, ReckonedPrior>()
  for (const [id, record] of records) {
    const reckoned = reckonPrior(effectiveEntries(record, ask), { at: ask.at, policy, zone })
    if (reckoned === null) continue
    priors.set(id, shownPrior(reckoned, frozen.get(`${id}@${reckoned.began}`)))
  }
  return priors
}

function shownPrior({ prior, began }: Reckoned, frozen: Frozen | undefined): ReckonedPrior {
  const { windowStart, current, evidence } = prior
  return {
    amount: frozen === undefined ? prior.prior : frozen.amount,
    rule: frozen?.rule ?? prior.rule,
    reductionStart: Temporal.Instant.fromEpochMilliseconds(began),
    windowStart: Temporal.Instant.fromEpochMilliseconds(windowStart ?? began),
    current,
    evidence,
    isFrozen: frozen !== undefined,
  }
}

interface Frozen {
  readonly key: string
  readonly amount: number | null
  readonly rule: OmnibusRule
}

async function frozenPriors(
  ctx: Ctx,
  variantIds: readonly Id<'var'>[],
  ask: PriceContext,
): Promise<Map<string, Frozen>> {
  const { rows } = await sql<Frozen>`
    select variant_id || '@' || (extract(epoch from reduction_start) * 1000)::bigint as key,
      prior_minor as amount, rule
    from pricing.prior_price
    where variant_id = any(${variantIds}::text[]) and channel_id = ${ask.channelId}
      and country = ${ask.country} and currency = ${ask.currency}
      and audience = ${audienceOf(ask.groupIds, ask.companyId)}`.execute(ctx.tx)
  return new Map(rows.map((row) => [row.key, row]))
}
