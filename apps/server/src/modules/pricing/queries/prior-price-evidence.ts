import { sql } from 'kysely'
import type { EvidenceEntry, FrozenPrior } from '@redthread/contract/pricing-lists'
import { writeCsv } from '@redthread/kernel/csv'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import { variantFacts } from '#modules/catalog/index.ts'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** Which prior prices are to be proved. */
export interface EvidenceAsked {
  readonly variantId?: Id<'var'>
  readonly channelId?: Id<'chn'>
  readonly from?: Temporal.Instant
  readonly until?: Temporal.Instant
  readonly limit?: number
  readonly after?: string
}

const exportLimit = 50_000

/** Frozen prior prices with all that proves them, the newest reduction first, page by page. */
export async function priorPriceEvidence(
  ctx: Ctx,
  asked: EvidenceAsked,
): Promise<Page<FrozenPrior>> {
  const { limit = 50 } = asked
  const rows = await frozenRows(ctx, { ...asked, limit: limit + 1 })
  return pageOf(rows, limit, (row) => [row.reductionStart.toString(), row.id])
}

/** The same as CSV, one line per price that was in effect in the window: for an authority. */
export async function evidenceCsv(ctx: Ctx, asked: EvidenceAsked): Promise<string> {
  const rows = await frozenRows(ctx, { ...asked, limit: exportLimit })
  const head = ['sku', 'variant', 'channel', 'country', 'currency', 'audience']
  const sums = ['reduction_start', 'window_start', 'current_minor', 'prior_minor', 'rule']
  const proof = ['effective_from', 'amount_minor', 'source', 'source_id', 'frozen_at']
  return writeCsv([[...head, ...sums, ...proof], ...rows.flatMap(csvLines)])
}

function csvLines(row: FrozenPrior): string[][] {
  const { sku, variantId, channelId, country, currency, audience } = row
  const { reductionStart, windowStart, current, prior, rule, frozenAt } = row
  const head = [sku, variantId, channelId, country, currency, audience]
  const sums = [instant(reductionStart), instant(windowStart), amount(current), amount(prior), rule]
  const entries = row.evidence.length === 0 ? [null] : row.evidence
  return entries.map((entry) => [
    ...head,
    ...sums,
    ...(entry === null
      ? ['', '', '', '']
      : [instant(entry.effectiveFrom), amount(entry.amount), entry.source, entry.sourceId ?? '']),
    instant(frozenAt),
  ])
}

function instant(at: Temporal.Instant): string {
  return at.toString()
}

function amount(value: number | null): string {
  return value === null ? '' : String(value)
}

async function frozenRows(
  ctx: Ctx,
  { variantId, channelId, from, until, limit, after }: EvidenceAsked & { limit: number },
): Promise<FrozenPrior[]> {
  const key = after === undefined ? null : decodeCursor(after, 2)
  const reached = reach(ctx.actor, 'pricing:read', 'channels')
  let query = db(ctx).selectFrom('pricing.prior_price').selectAll()
  if (variantId !== undefined) query = query.where('variant_id', '=', variantId)
  if (channelId !== undefined) query = query.where('channel_id', '=', channelId)
  if (reached !== '*') query = query.where(sql<boolean>`channel_id = any(${reached}::text[])`)
  if (from !== undefined) query = query.where('reduction_start', '>=', from)
  if (until !== undefined) query = query.where('reduction_start', '<', until)
  if (key !== null) {
    query = query.where(sql<boolean>`(reduction_start, id) < (${key[0]}::timestamptz, ${key[1]})`)
  }
  const rows = await query
    .orderBy('reduction_start', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  const facts = await variantFacts(ctx, [...new Set(rows.map((row) => row.variant_id))])
  return rows.map((row) => ({
    id: row.id,
    variantId: row.variant_id,
    sku: facts.get(row.variant_id)?.sku ?? '',
    channelId: row.channel_id,
    country: row.country,
    currency: row.currency,
    audience: row.audience,
    reductionStart: row.reduction_start,
    windowStart: row.window_start,
    current: row.current_minor,
    prior: row.prior_minor,
    rule: row.rule,
    evidence: row.evidence.map((item): EvidenceEntry => ({
      ...item,
      effectiveFrom: Temporal.Instant.from(item.effectiveFrom),
    })),
    frozenAt: row.frozen_at,
  }))
}
