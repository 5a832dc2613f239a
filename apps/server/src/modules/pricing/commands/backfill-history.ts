import { sql } from 'kysely'
import type { HistoryBackfill } from '@redthread/contract/pricing'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'

/**
 * Notes that the base prices written down first here had been asked since an earlier day, in the
 * system before this one. It adds to what is known before the first entry of a price and changes
 * nothing that was recorded since; once told, it stays. Gives how many entries were made.
 */
export async function backfillHistory(
  ctx: Ctx,
  { since, variantIds }: HistoryBackfill,
): Promise<number> {
  const year = ctx.now.subtract({ hours: 24 * 366 })
  const from = Temporal.Instant.compare(since, year) < 0 ? year : since
  const { numAffectedRows = 0n } = await sql`
    insert into pricing.price_history (row_id, variant_id, currency, amount_minor, tax_included,
      channel_id, country, effective_from, source, recorded_at, recorded_by)
    select h.row_id, h.variant_id, h.currency, h.amount_minor, h.tax_included, h.channel_id,
      h.country, ${from}, 'backfill', ${ctx.now}, ${actorName(ctx.actor)}
    from pricing.price_history h
    where h.list_id is null and h.group_id is null and h.company_id is null
      and h.amount_minor is not null and h.effective_until is null
      and h.effective_from = h.recorded_at and h.effective_from > ${from}
      and (${variantIds === undefined} or h.variant_id = any(${variantIds ?? []}::text[]))
      and not exists (select from pricing.price_history earlier
        where earlier.row_id = h.row_id and earlier.id <> h.id
          and (earlier.id < h.id or earlier.source = 'backfill'))`.execute(ctx.tx)
  return Number(numAffectedRows)
}
