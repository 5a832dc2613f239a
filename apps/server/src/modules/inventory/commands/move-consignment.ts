import { sql } from 'kysely'
import { consignmentMoves, type Consignment } from '@redthread/contract/inventory-documents'
import type { ConsignmentId, ConsignmentState } from '@redthread/contract/inventory-documents'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { refuseMove, refuseOtherVersion, requireThere } from '../guards/document-guards.ts'
import { tellAvailability } from '../holding/tell-moves.ts'
import { insertAllocations } from '../ledger/allocate.ts'
import { stockOf } from '../ledger/stock-of.ts'
import { takePieces } from '../ledger/which-pieces.ts'
import { writeStock, type LedgerEntry } from '../ledger/write-stock.ts'
import { consignmentLines, consignmentRow } from '../queries/consignment-detail.ts'
import type { ConsignmentLineRow, ConsignmentRow } from '../queries/consignment-detail.ts'
import { settleConsignment } from './settle-consignment.ts'

interface Move {
  readonly id: ConsignmentId
  readonly state: ConsignmentState
  readonly ifMatch: number | null
}

/**
 * Moves a transfer or receipt along its table of states. A transfer keeps its pieces at the sender
 * from the moment it is ready, and takes them out as it leaves; both refuse `not_enough`.
 */
export async function moveConsignment(ctx: Ctx, move: Move): Promise<Consignment> {
  const row = await consignmentRow(ctx, move.id, 'lock')
  requireThere(ctx, 'inventory:write', row.fromLocationId ?? row.toLocationId)
  refuseOtherVersion(move.ifMatch, row.version)
  refuseMove(consignmentMoves, row.state, move.state)
  const lines = await consignmentLines(ctx, row.id)
  if (lines.length === 0 && move.state !== 'canceled') {
    inventoryRefusals.refuse.invalid_document({ path: '/lines', code: 'empty' })
  }
  const { fromLocationId } = row
  if (fromLocationId !== null) {
    const sender = { row, lines, from: fromLocationId }
    if (move.state === 'ready_to_ship') await keep(ctx, sender)
    if (move.state === 'in_transit') await send(ctx, sender)
    const goesBack = move.state === 'draft' || move.state === 'canceled'
    if (goesBack && row.state === 'ready_to_ship') await giveUp(ctx, sender)
  }
  const at = lines.map(({ variantId }) => ({ variantId, locationId: row.toLocationId }))
  await tellAvailability(ctx, at)
  return settleConsignment(ctx, row, move.state)
}

interface Sender {
  readonly row: ConsignmentRow
  readonly lines: readonly ConsignmentLineRow[]
  readonly from: Id<'loc'>
}

function levelsOf({ lines, from }: Sender) {
  return lines.map(({ variantId }) => ({ variantId, locationId: from }))
}

async function keep(ctx: Ctx, sender: Sender): Promise<void> {
  const { row, lines, from } = sender
  const stock = await stockOf(ctx, levelsOf(sender))
  const short = lines.flatMap(({ variantId, quantity: wanted }) => {
    const { onHand, unavailable, promised } = stock.level(variantId, from)
    const available = Math.max(0, onHand - unavailable - promised)
    return available < wanted ? [{ lineId: variantId, variantId, wanted, available }] : []
  })
  if (short.length > 0) inventoryRefusals.refuse.not_enough({ lines: short })
  const nobody = { channelId: null, bundleId: null, orderId: null, orderLineId: null, units: 1 }
  await insertAllocations(
    ctx,
    lines.map(({ variantId, quantity }) => ({
      ...{ ...nobody, variantId, quantity, locationId: from },
      ...{ reference: row.id, lineId: variantId },
    })),
  )
  await writeStock(
    ctx,
    lines.map((line) => marked(sender, line, 'allocated')),
    stock,
  )
}

async function giveUp(ctx: Ctx, sender: Sender): Promise<void> {
  const stock = await stockOf(ctx, levelsOf(sender))
  await settle(ctx, sender.row.id, 'released')
  await writeStock(
    ctx,
    sender.lines.map((line) => marked(sender, line, 'released')),
    stock,
  )
}

function marked(
  { row, from }: Sender,
  { variantId, quantity }: ConsignmentLineRow,
  kind: 'allocated' | 'released',
): LedgerEntry {
  const promised = kind === 'allocated' ? quantity : -quantity
  const place = { variantId, locationId: from, reference: row.id }
  return { ...place, kind, quantity, sign: 0, promised }
}

async function send(ctx: Ctx, sender: Sender): Promise<void> {
  const { row, lines, from } = sender
  const stock = await stockOf(ctx, levelsOf(sender))
  const entries: LedgerEntry[] = []
  for (const { variantId, quantity, lots, serials } of lines) {
    const { onHand, unavailable } = stock.level(variantId, from)
    if (onHand - unavailable < quantity) {
      const available = onHand - unavailable
      const line = { lineId: variantId, variantId, wanted: quantity, available }
      inventoryRefusals.refuse.not_enough({ lines: [line] })
    }
    const place = { variantId, locationId: from }
    const named = {
      lots: lots.length > 0 ? lots : undefined,
      serials: serials.length > 0 ? serials : undefined,
    }
    const leaving = { ...place, quantity, ...named, leavesFor: 'in_transit' as const }
    const portions = await takePieces(ctx, stock, leaving)
    entries.push(
      ...portions.map((portion, index) => ({
        ...{ ...place, ...portion, reference: row.id },
        ...{ kind: 'transferred_out' as const, sign: -1 as const },
        promised: index === 0 ? -quantity : 0,
      })),
    )
    const sent = portions.flatMap(({ lot, quantity: of }) =>
      lot === null ? [] : [{ code: lot, quantity: of }],
    )
    await noteSent(ctx, row.id, { variantId, sent, from })
  }
  await settle(ctx, row.id, 'shipped')
  await writeStock(ctx, entries, stock)
}

interface Sent {
  readonly variantId: Id<'var'>
  readonly sent: readonly { readonly code: string; readonly quantity: number }[]
  readonly from: Id<'loc'>
}

/** Which lots travel, with their expiry, so that they arrive as what they are. */
async function noteSent(ctx: Ctx, id: ConsignmentId, { variantId, sent, from }: Sent) {
  await sql`
    update inventory.consignment_line set shipped = quantity,
      lots = coalesce((select jsonb_agg(jsonb_build_object('code', s.code, 'quantity', s.quantity,
          'expiresOn', l.expires_on::text) order by l.expires_on nulls last, s.code)
        from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as s (code text, quantity int)
        join inventory.lot l on l.variant_id = ${variantId} and l.location_id = ${from}
          and l.code = s.code), lots)
    where consignment_id = ${id} and variant_id = ${variantId}`.execute(ctx.tx)
}

/** The pieces that were kept for the transfer have left, or are free again. */
async function settle(ctx: Ctx, id: ConsignmentId, how: 'shipped' | 'released') {
  const done = how === 'shipped' ? sql`shipped = quantity` : sql`released = quantity`
  await sql`
    update inventory.reservation set ${done}, state = 'done', changed_at = ${ctx.now}
    where reference = ${id} and hold_id is null and state = 'committed'`.execute(ctx.tx)
}
