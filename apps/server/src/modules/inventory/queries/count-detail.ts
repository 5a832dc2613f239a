import { sql } from 'kysely'
import type { CountLine, CountState, StockCount } from '@redthread/contract/inventory-documents'
import type { StockCountSummary } from '@redthread/contract/inventory-documents'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { LotList } from '@redthread/contract/inventory-stored'
import type { Id } from '@redthread/kernel/id'
import { variantFacts } from '#modules/catalog/index.ts'
import { allows } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { needsRecount } from '../rules/needs-recount.ts'

/** The head of a count, as SQL gives it. */
export interface CountRow {
  readonly id: Id<'cnt'>
  readonly locationId: Id<'loc'>
  readonly note: string
  readonly blind: boolean
  readonly tolerance: number
  readonly wholeLocation: boolean
  readonly state: CountState
  readonly version: number
  readonly createdBy: string
  readonly createdAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
}

export interface CountLineRow {
  readonly variantId: Id<'var'>
  readonly expected: number | null
  readonly counted: number | null
  readonly rounds: number
  /** By how much each lot differed as it was counted. */
  readonly lots: LotList
  /** Numbers that were found (`+`) or missing (`-`) as it was counted. */
  readonly serials: string[]
  readonly countedBy: string | null
  readonly countedAt: Temporal.Instant | null
}

/** The columns of a head. */
export const countColumns = sql`c.id, c.location_id as "locationId", c.note, c.blind, c.tolerance,
  c.whole_location as "wholeLocation", c.state, c.version, c.created_by as "createdBy",
  c.created_at as "createdAt", c.changed_at as "changedAt"`

/** One head; refuses an unknown one. */
export async function countRow(
  ctx: Ctx,
  id: Id<'cnt'>,
  how: 'read' | 'lock' = 'read',
): Promise<CountRow> {
  const locked = how === 'lock' ? sql`for update` : sql``
  const { rows } = await sql<CountRow>`
    select ${countColumns} from inventory.stock_count c where c.id = ${id} ${locked}`.execute(
    ctx.tx,
  )
  return rows[0] ?? inventoryRefusals.refuse.unknown_document({ id })
}

/** Its lines in the order of their variants. */
export async function countLines(ctx: Ctx, id: Id<'cnt'>): Promise<CountLineRow[]> {
  const { rows } = await sql<CountLineRow>`
    select variant_id as "variantId", expected, counted, rounds, lots, serials,
      counted_by as "countedBy", counted_at as "countedAt"
    from inventory.count_line where count_id = ${id} order by variant_id`.execute(ctx.tx)
  return rows
}

/** A count with its lines; who may only count, and counts blind, does not see what is expected. */
export async function countDetail(ctx: Ctx, id: Id<'cnt'>): Promise<StockCount> {
  const [row, lines] = await Promise.all([countRow(ctx, id), countLines(ctx, id)])
  const facts = await variantFacts(
    ctx,
    lines.map(({ variantId }) => variantId),
  )
  const scope = { channelId: null, locationId: row.locationId }
  const sees = !row.blind || allows(ctx.actor, 'inventory:write', scope)
  const shown = lines.map((line): CountLine => {
    const { variantId, expected, counted, rounds, countedBy, countedAt } = line
    const difference = counted === null || expected === null ? null : counted - expected
    return {
      ...{ variantId, counted, rounds, countedBy, countedAt },
      sku: facts.get(variantId)?.sku ?? variantId,
      title: facts.get(variantId)?.name ?? '',
      expected: sees ? expected : null,
      variance: sees ? difference : null,
      recount: needsRecount(line, row.tolerance),
    }
  })
  const counted = lines.filter((line) => line.counted !== null).length
  const ordered = shown.toSorted((a, b) => (a.sku < b.sku ? -1 : 1))
  return { ...countSummaryOf(row, { variants: lines.length, counted }), lines: ordered }
}

/** The head as lists show it. */
export function countSummaryOf(
  row: CountRow,
  { variants, counted }: { variants: number; counted: number },
): StockCountSummary {
  return { ...row, variants, counted }
}
