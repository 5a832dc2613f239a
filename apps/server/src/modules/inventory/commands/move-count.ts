import { sql } from 'kysely'
import { countMoves, type CountState } from '@redthread/contract/inventory-documents'
import type { StockCount } from '@redthread/contract/inventory-documents'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { refuseMove, refuseOtherVersion, requireThere } from '../guards/document-guards.ts'
import { stockOf, type StockOf } from '../ledger/stock-of.ts'
import { bringPieces, takePieces } from '../ledger/which-pieces.ts'
import { writeStock, type LedgerEntry } from '../ledger/write-stock.ts'
import { countLines, countRow, type CountLineRow, type CountRow } from '../queries/count-detail.ts'
import { needsRecount } from '../rules/needs-recount.ts'
import { settleCount } from './settle-count.ts'

interface Move {
  readonly countId: Id<'cnt'>
  readonly state: CountState
  readonly ifMatch: number | null
}

/**
 * Moves a count along its table of states. Who counts says when it is counted; the rest needs the
 * right to change stock. Completing posts each difference on top of what has moved since.
 */
export async function moveCount(ctx: Ctx, move: Move): Promise<StockCount> {
  const { countId, state, ifMatch } = move
  const row = await countRow(ctx, countId, 'lock')
  const counts = state === 'counting' || state === 'counted'
  requireThere(ctx, counts ? 'inventory:count' : 'inventory:write', row.locationId)
  refuseOtherVersion(ifMatch, row.version)
  refuseMove(countMoves, row.state, state)
  const lines = await countLines(ctx, countId)
  if (state !== 'canceled' && state !== 'counting') refuseUnsure(row, lines)
  if (state === 'completed') await post(ctx, row, lines)
  return settleCount(ctx, countId, state)
}

function refuseUnsure({ tolerance }: CountRow, lines: readonly CountLineRow[]): void {
  const again = lines.filter((line) => needsRecount(line, tolerance))
  if (again.length === 0) return
  const variantIds = again.map(({ variantId }) => variantId).slice(0, 100)
  inventoryRefusals.refuse.recount_needed({ variantIds })
}

async function post(ctx: Ctx, row: CountRow, lines: readonly CountLineRow[]): Promise<void> {
  const { locationId } = row
  const differing = lines.filter((line) => isOff(line))
  const stock = await stockOf(
    ctx,
    differing.map(({ variantId }) => ({ variantId, locationId })),
  )
  const entries: LedgerEntry[] = []
  for (const line of differing) entries.push(...(await entriesOf(ctx, { row, stock, line })))
  await writeStock(ctx, entries, stock)
}

/** Lots may be off where the number is right. */
function isOff({ expected, counted, lots, serials }: CountLineRow): boolean {
  return counted !== null && (counted !== expected || lots.length + serials.length > 0)
}

interface One {
  readonly row: CountRow
  readonly stock: StockOf
  readonly line: CountLineRow
}

async function entriesOf(ctx: Ctx, { row, stock, line }: One): Promise<LedgerEntry[]> {
  const { variantId } = line
  const place = { variantId, locationId: row.locationId }
  const level = stock.level(variantId, row.locationId)
  const { more, less } = await differences(ctx, { row, stock, line })
  const gone =
    less.quantity === 0
      ? []
      : await takePieces(ctx, stock, { ...place, ...less, leavesFor: 'gone' })
  const come = more.quantity === 0 ? [] : await bringPieces(ctx, stock, { ...place, ...more })
  const after = level.onHand + more.quantity - less.quantity
  const lost = Math.max(0, level.unavailable - after)
  const said = { ...place, kind: 'counted' as const, reference: row.id }
  const entries = [
    ...gone.map((portion): LedgerEntry => ({ ...said, ...portion, sign: -1 })),
    ...come.map((portion): LedgerEntry => ({ ...said, ...portion, sign: 1 })),
  ]
  return entries.map((entry, index) => (index === 0 ? { ...entry, unavailable: -lost } : entry))
}

/** What was found and what was missing; no more can be missing now than still lies there. */
async function differences(ctx: Ctx, { row, stock, line }: One) {
  const { variantId, expected, counted, lots, serials } = line
  const { onHand } = stock.level(variantId, row.locationId)
  switch (stock.tracking(variantId)) {
    case 'quantity': {
      const off = (counted ?? 0) - (expected ?? 0)
      return {
        more: { quantity: Math.max(0, off) },
        less: { quantity: Math.max(0, Math.min(onHand, -off)) },
      }
    }
    case 'lot': {
      const there = await lotsThere(ctx, variantId, row.locationId)
      const found = lots.filter(({ quantity }) => quantity > 0)
      const missing = lots
        .filter(({ quantity }) => quantity < 0)
        .map(({ code, quantity }) => {
          return { code, quantity: Math.min(-quantity, there.get(code) ?? 0) }
        })
        .filter(({ quantity }) => quantity > 0)
      return {
        more: { quantity: sum(found), lots: found },
        less: { quantity: sum(missing), lots: missing },
      }
    }
    case 'serial': {
      const at = await serialStates(ctx, variantId, serials)
      const found = serials.filter((one) => one.startsWith('+')).map((one) => one.slice(1))
      const missing = serials.filter((one) => one.startsWith('-')).map((one) => one.slice(1))
      const more = found.filter((serial) => at.get(serial) === undefined)
      const less = missing.filter((serial) => at.get(serial) === row.locationId)
      return {
        more: { quantity: more.length, serials: more },
        less: { quantity: less.length, serials: less },
      }
    }
  }
}

async function lotsThere(ctx: Ctx, variantId: Id<'var'>, locationId: Id<'loc'>) {
  const { rows } = await sql<{ code: string; onHand: number }>`
    select code, on_hand as "onHand" from inventory.lot
    where variant_id = ${variantId} and location_id = ${locationId}`.execute(ctx.tx)
  return new Map(rows.map(({ code, onHand }) => [code, onHand]))
}

/** Where pieces with a number lie in stock now; those that lie nowhere are left out. */
async function serialStates(ctx: Ctx, variantId: Id<'var'>, marked: readonly string[]) {
  const { rows } = await sql<{ serial: string; locationId: Id<'loc'> }>`
    select serial, location_id as "locationId" from inventory.serial
    where variant_id = ${variantId} and location_id is not null
      and serial = any(${marked.map((one) => one.slice(1))}::text[])`.execute(ctx.tx)
  return new Map(rows.map(({ serial, locationId }) => [serial, locationId]))
}

function sum(lots: readonly { readonly quantity: number }[]): number {
  return lots.reduce((total, { quantity }) => total + quantity, 0)
}
