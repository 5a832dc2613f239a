import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import type { Entry, StockLine } from '../rules/entry.ts'
import { takeStock } from './take-stock.ts'
import type { Work } from './work.ts'

/** What became of the stock that entries tell. */
export interface KeptStock {
  readonly lines: number
  readonly outcomes: ReadonlyMap<Entry, 'created' | 'changed' | 'unchanged'>
}

interface Held {
  readonly sku: string
  readonly location: string
  readonly quantity: number | null
  readonly unit_cost_minor: number | null
  readonly taken: boolean
}

/** Keeps what files say of stock; a line that says what is known already writes nothing. */
export async function keepStock(
  ctx: Ctx,
  entries: readonly Entry[],
  { runId, settings }: Work,
): Promise<KeptStock> {
  const due = entries.flatMap((entry) => (entry.stock ?? []).map((line) => ({ entry, line })))
  const outcomes = new Map<Entry, 'created' | 'changed' | 'unchanged'>()
  if (due.length === 0) return { lines: 0, outcomes }
  const held = await heldNow(ctx, [...new Set(due.map(({ line }) => line.sku))])
  const fresh: StockLine[] = []
  const waiting: StockLine[] = []
  for (const { entry, line } of due) {
    const before = held.get(keyOf(line.sku, line.location ?? ''))
    const outcome =
      before === undefined ? 'created' : isSame(line, before) ? 'unchanged' : 'changed'
    if (outcome !== 'unchanged') fresh.push(line)
    else if (before?.taken === false) waiting.push(line)
    const known = outcomes.get(entry)
    if (known === undefined || known === 'unchanged') outcomes.set(entry, outcome)
  }
  if (fresh.length > 0) await write(ctx, fresh, { runId, currency: settings.currency })
  await takeStock(ctx, [...waiting, ...fresh], { runId, settings })
  return { lines: due.length, outcomes }
}

function keyOf(sku: string, location: string): string {
  return `${sku}\u0000${location}`
}

function isSame(line: StockLine, before: Held): boolean {
  const cost = line.unitCost ?? null
  return line.quantity === before.quantity && cost === before.unit_cost_minor
}

async function heldNow(ctx: Ctx, skus: readonly string[]): Promise<Map<string, Held>> {
  const { rows } = await sql<Held>`
    select distinct on (sku, location) sku, location, quantity, unit_cost_minor, taken
    from integrations.opening_stock where sku = any(${skus}::text[])
    order by sku, location, at desc, run_id desc`.execute(ctx.tx)
  return new Map(rows.map((row) => [keyOf(row.sku, row.location), row]))
}

async function write(
  ctx: Ctx,
  lines: readonly StockLine[],
  { runId, currency }: { runId: string; currency: string },
): Promise<void> {
  // Of one SKU at one place the last line holds, as in a file that is corrected further down.
  const byKey = new Map(lines.map((line) => [keyOf(line.sku, line.location ?? ''), line]))
  const rows = [...byKey.values()].map(({ sku, location = '', quantity, unitCost = null }) => ({
    ...{ sku, location, quantity, unit_cost_minor: unitCost },
  }))
  await sql`
    insert into integrations.opening_stock
      (sku, location, run_id, quantity, unit_cost_minor, currency, at)
    select sku, location, ${runId}, quantity, unit_cost_minor, ${currency}, ${ctx.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (sku text, location text, quantity bigint, unit_cost_minor bigint)
    on conflict (sku, location, run_id) do update set quantity = excluded.quantity,
      unit_cost_minor = excluded.unit_cost_minor, at = excluded.at, taken = false`.execute(ctx.tx)
}
