import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { WrittenPrices } from './write-entry-prices.ts'

/** Writes down what a batch did to prices, with what was there before. */
export async function recordPriceChanges(
  ctx: Ctx,
  { changes }: WrittenPrices,
  runId: Id<'imp'>,
): Promise<void> {
  if (changes.size === 0) return
  const rows = [...changes].map(([entry, made]) => ({
    handle: entry.product?.handle ?? entry.prices?.[0]?.sku ?? '',
    changes: made,
  }))
  const json = JSON.stringify(rows)
  const given = sql`jsonb_to_recordset(${json}::jsonb) as r (handle text, changes jsonb)`
  await sql`
    insert into integrations.import_price_change (run_id, handle, changes)
    select ${runId}, handle, changes from ${given}`.execute(ctx.tx)
}
