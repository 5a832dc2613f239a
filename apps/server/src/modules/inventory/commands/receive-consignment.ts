import { sql } from 'kysely'
import { receivableStates, type Arrival } from '@redthread/contract/inventory-documents'
import type { Consignment, ConsignmentId } from '@redthread/contract/inventory-documents'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { refuseOtherVersion, requireThere } from '../guards/document-guards.ts'
import { startTracking } from '../guards/stock-guards.ts'
import { stockOf, type StockOf } from '../ledger/stock-of.ts'
import { bringPieces } from '../ledger/which-pieces.ts'
import { writeStock, type LedgerEntry } from '../ledger/write-stock.ts'
import { consignmentLines, consignmentRow } from '../queries/consignment-detail.ts'
import type { ConsignmentLineRow, ConsignmentRow } from '../queries/consignment-detail.ts'
import { whichArrived } from '../rules/which-arrived.ts'
import { settleConsignment } from './settle-consignment.ts'

interface Receiving {
  readonly id: ConsignmentId
  readonly ifMatch: number | null
  readonly arrival: Arrival
}

/**
 * Takes in what arrived of a transfer or receipt, in one go or in several; damaged pieces lie
 * there but are not sold. A supplier may send more than was expected, a transfer cannot. `close`
 * says that nothing more will come; what a transfer lost on its way is then gone.
 */
export async function receiveConsignment(ctx: Ctx, receiving: Receiving): Promise<Consignment> {
  const { id, ifMatch, arrival } = receiving
  const row = await consignmentRow(ctx, id, 'lock')
  requireThere(ctx, 'inventory:write', row.toLocationId)
  refuseOtherVersion(ifMatch, row.version)
  if (!receivableStates[row.kind].includes(row.state)) {
    inventoryRefusals.refuse.state_not_reachable({ from: row.state, to: 'received' })
  }
  const lines = await consignmentLines(ctx, id)
  const arrived = arrival.lines.filter(({ quantity, damaged = 0 }) => quantity + damaged > 0)
  await takeIn(ctx, row, { lines, arrived })
  const after = await consignmentLines(ctx, id)
  const open = after.some((line) => line.received + line.damaged < line.quantity)
  if (arrival.close === true && open) await loseSerials(ctx, row, after)
  const all = !open || arrival.close === true
  return settleConsignment(ctx, row, all ? 'received' : 'partially_received')
}

interface Arrived {
  readonly lines: readonly ConsignmentLineRow[]
  readonly arrived: Arrival['lines']
}

async function takeIn(ctx: Ctx, row: ConsignmentRow, { lines, arrived }: Arrived): Promise<void> {
  const known = new Map(lines.map((line) => [line.variantId, line]))
  const ids = arrived.map(({ variantId }) => variantId)
  const stranger = ids.find((id) => !known.has(id))
  if (stranger !== undefined || new Set(ids).size < ids.length) {
    inventoryRefusals.refuse.invalid_document({ path: '/lines', code: 'not_in_document' })
  }
  await startTracking(ctx, ids)
  const place = row.toLocationId
  const stock = await stockOf(
    ctx,
    ids.map((variantId) => ({ variantId, locationId: place })),
  )
  const entries: LedgerEntry[] = []
  for (const one of arrived) {
    const line = known.get(one.variantId)
    if (line !== undefined) entries.push(...(await entriesOf(ctx, stock, { row, line, one })))
  }
  await noteArrived(ctx, row.id, arrived)
  await writeStock(ctx, entries, stock)
}

interface One {
  readonly row: ConsignmentRow
  readonly line: ConsignmentLineRow
  readonly one: Arrival['lines'][number]
}

async function entriesOf(ctx: Ctx, stock: StockOf, { row, line, one }: One) {
  const { damaged = 0, variantId } = one
  const quantity = one.quantity + damaged
  const due = line.quantity - line.received - line.damaged
  if (row.kind === 'transfer' && quantity > due) {
    const detail = { path: '/lines', code: 'more_than_sent', variantId, due }
    inventoryRefusals.refuse.invalid_document(detail)
  }
  const locationId = row.toLocationId
  const which = whichArrived(line, one)
  const portions = await bringPieces(ctx, stock, { variantId, locationId, quantity, ...which })
  const place = { variantId, locationId, reference: row.id }
  const cost = { unitCost: line.unitCost, currency: row.currency }
  const kind = row.kind === 'transfer' ? ('transferred_in' as const) : ('received' as const)
  const entries = portions.map((portion): LedgerEntry => ({
    ...{ ...place, ...portion, kind, sign: 1 },
    ...(row.kind === 'receipt' ? cost : {}),
  }))
  if (damaged === 0) return entries
  const reason = 'arrived_damaged'
  const broken = { kind: 'damaged' as const, quantity: damaged, sign: 0 as const, reason }
  return [...entries, { ...place, ...broken, unavailable: damaged }]
}

async function noteArrived(ctx: Ctx, id: ConsignmentId, arrived: Arrival['lines']) {
  await sql`
    update inventory.consignment_line l set received = l.received + w.good,
      damaged = l.damaged + w.damaged
    from unnest(${arrived.map(({ variantId }) => variantId)}::text[],
      ${arrived.map(({ quantity }) => quantity)}::int[],
      ${arrived.map(({ damaged = 0 }) => damaged)}::int[]) as w (variant_id, good, damaged)
    where l.consignment_id = ${id} and l.variant_id = w.variant_id`.execute(ctx.tx)
}

/** Pieces with a number that left and never arrived. */
async function loseSerials(ctx: Ctx, row: ConsignmentRow, lines: readonly ConsignmentLineRow[]) {
  if (row.kind === 'receipt') return
  for (const { variantId, serials } of lines as readonly {
    variantId: Id<'var'>
    serials: string[]
  }[]) {
    await sql`
      update inventory.serial set state = 'gone', changed_at = ${ctx.now}
      where variant_id = ${variantId} and serial = any(${serials}::text[])
        and state = 'in_transit'`.execute(ctx.tx)
  }
}
