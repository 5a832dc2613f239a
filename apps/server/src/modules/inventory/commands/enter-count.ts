import { sql } from 'kysely'
import type { CountEntries, StockCount } from '@redthread/contract/inventory-documents'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { LotList } from '@redthread/contract/inventory-stored'
import type { Id } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { requireThere } from '../guards/document-guards.ts'
import { refuseFaultyKeys, startTracking } from '../guards/stock-guards.ts'
import { serialsAt } from '../ledger/serials.ts'
import { stockOf, type StockOf } from '../ledger/stock-of.ts'
import { countRow, type CountRow } from '../queries/count-detail.ts'
import { settleCount } from './settle-count.ts'

interface Entering {
  readonly countId: Id<'cnt'>
  readonly entries: CountEntries
}

type Entry = CountEntries['lines'][number]

/**
 * Writes down what somebody counted, beside what the books say at this very instant: what moves
 * later does not spoil the count. In a count of a whole location goods may be found that nobody
 * expected. The first entry begins the count.
 */
export async function enterCount(ctx: Ctx, { countId, entries }: Entering): Promise<StockCount> {
  const row = await countRow(ctx, countId, 'lock')
  requireThere(ctx, 'inventory:count', row.locationId)
  if (row.state !== 'requested' && row.state !== 'counting') {
    inventoryRefusals.refuse.state_not_reachable({ from: row.state, to: 'counting' })
  }
  const { locationId } = row
  const keys = entries.lines.map(({ variantId }) => ({ variantId, locationId }))
  await refuseFaultyKeys(ctx, keys)
  await refuseUnasked(ctx, row, entries.lines)
  await startTracking(
    ctx,
    keys.map(({ variantId }) => variantId),
  )
  const stock = await stockOf(ctx, keys)
  for (const entry of entries.lines) await enterOne(ctx, { row, stock, entry })
  return settleCount(ctx, countId, 'counting')
}

async function refuseUnasked(ctx: Ctx, row: CountRow, lines: readonly Entry[]): Promise<void> {
  if (row.wholeLocation) return
  const { rows } = await sql<{ id: string }>`
    select variant_id as id from inventory.count_line where count_id = ${row.id}`.execute(ctx.tx)
  const asked = new Set(rows.map(({ id }) => id))
  const unasked = lines.find(({ variantId }) => !asked.has(variantId))
  if (unasked === undefined) return
  const { variantId } = unasked
  inventoryRefusals.refuse.invalid_document({ path: '/lines', code: 'not_asked_for', variantId })
}

interface One {
  readonly row: CountRow
  readonly stock: StockOf
  readonly entry: Entry
}

async function enterOne(ctx: Ctx, { row, stock, entry }: One): Promise<void> {
  const { variantId, quantity } = entry
  const { onHand } = stock.level(variantId, row.locationId)
  const lots = await lotDifferences(ctx, { row, stock, entry })
  const serials = await serialDifferences(ctx, { row, stock, entry })
  await sql`
    insert into inventory.count_line as l (count_id, variant_id, expected, counted, rounds, lots,
      serials, counted_by, counted_at)
    values (${row.id}, ${variantId}, ${onHand}, ${quantity}, 1, ${JSON.stringify(lots)},
      ${serials}::text[], ${actorName(ctx.actor)}, ${ctx.now})
    on conflict (count_id, variant_id) do update set expected = excluded.expected,
      counted = excluded.counted, rounds = l.rounds + 1, lots = excluded.lots,
      serials = excluded.serials, first_counted = coalesce(l.first_counted, l.counted),
      counted_by = excluded.counted_by, counted_at = excluded.counted_at`.execute(ctx.tx)
}

/** By how much each lot differs from the books; refuses where they do not come to the number. */
async function lotDifferences(ctx: Ctx, { row, stock, entry }: One): Promise<LotList> {
  const { variantId, quantity, lots = [] } = entry
  if (stock.tracking(variantId) !== 'lot') return []
  const told = lots.reduce((sum, lot) => sum + lot.quantity, 0)
  if (told !== quantity) {
    return inventoryRefusals.refuse.lots_needed({ variantId, quantity, told })
  }
  const { rows } = await sql<{ code: string; onHand: number; expiresOn: string | null }>`
    select code, on_hand as "onHand", expires_on::text as "expiresOn" from inventory.lot
    where variant_id = ${variantId} and location_id = ${row.locationId}`.execute(ctx.tx)
  const there = new Map(rows.map((lot) => [lot.code, lot]))
  const said = new Map(lots.map((lot) => [lot.code, lot]))
  return [...new Set([...there.keys(), ...said.keys()])].flatMap((code) => {
    const difference = (said.get(code)?.quantity ?? 0) - (there.get(code)?.onHand ?? 0)
    const expiresOn = there.get(code)?.expiresOn ?? said.get(code)?.expiresOn ?? null
    return difference === 0 ? [] : [{ code, quantity: difference, expiresOn }]
  })
}

async function serialDifferences(ctx: Ctx, { row, stock, entry }: One): Promise<string[]> {
  const { variantId, quantity, serials = [] } = entry
  if (stock.tracking(variantId) !== 'serial') return []
  if (serials.length !== quantity) {
    return inventoryRefusals.refuse.serials_needed({ variantId, quantity, given: serials.length })
  }
  const there = new Set(await serialsAt(ctx, variantId, row.locationId))
  const said = new Set(serials)
  return [
    ...serials.filter((serial) => !there.has(serial)).map((serial) => `+${serial}`),
    ...[...there].filter((serial) => !said.has(serial)).map((serial) => `-${serial}`),
  ]
}
