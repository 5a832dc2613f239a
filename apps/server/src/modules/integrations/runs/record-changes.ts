import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { WrittenPrices } from './write-entry-prices.ts'
import type { WrittenProducts } from './write-products.ts'

interface Made {
  readonly written: WrittenProducts
  readonly prices: WrittenPrices
  readonly runId: Id<'imp'>
}

/** Writes down what a batch changed, with what was there before. */
export async function recordChanges(ctx: Ctx, { written, prices, runId }: Made): Promise<void> {
  const rows: unknown[] = []
  const entries = new Set([...written.saved.keys(), ...prices.changes.keys()])
  for (const entry of entries) {
    const saved = written.saved.get(entry)
    const made = prices.changes.get(entry) ?? []
    const isWritten = saved !== undefined && saved.outcome !== 'unchanged'
    if (!isWritten && made.length === 0) continue
    const document =
      isWritten && saved.outcome === 'changed' ? written.before.get(saved.productId) : null
    rows.push({
      product_id: isWritten ? saved.productId : null,
      handle: entry.product?.handle ?? entry.prices?.[0]?.sku ?? '',
      change: isWritten ? saved.outcome : 'prices',
      version_after: isWritten ? saved.version : null,
      document_before: document ?? null,
      prices: made,
    })
  }
  if (rows.length === 0) return
  await sql`
    insert into integrations.import_change
      (run_id, product_id, handle, change, version_after, document_before, prices)
    select ${runId}, product_id, handle, change, version_after,
      nullif(document_before, 'null'::jsonb), prices
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (product_id text, handle text,
      change text, version_after int, document_before jsonb, prices jsonb)`.execute(ctx.tx)
}
