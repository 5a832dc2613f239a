import { sql } from 'kysely'
import type { Tracking } from '@redthread/contract/inventory'
import type { Consignment, ConsignmentId } from '@redthread/contract/inventory-documents'
import type { ConsignmentKind, ConsignmentState } from '@redthread/contract/inventory-documents'
import type { ConsignmentSummary } from '@redthread/contract/inventory-documents'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { LotList } from '@redthread/contract/inventory-stored'
import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import { variantFacts } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'

/** The head of a transfer or receipt, as SQL gives it. */
export interface ConsignmentRow {
  readonly id: ConsignmentId
  readonly kind: ConsignmentKind
  readonly fromLocationId: Id<'loc'> | null
  readonly toLocationId: Id<'loc'>
  readonly supplier: string | null
  readonly currency: Currency | null
  readonly reference: string
  readonly note: string
  readonly expectedOn: string | null
  readonly state: ConsignmentState
  readonly version: number
  readonly createdBy: string
  readonly createdAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
}

export interface ConsignmentLineRow {
  readonly variantId: Id<'var'>
  readonly quantity: number
  readonly shipped: number
  readonly received: number
  readonly damaged: number
  readonly unitCost: number | null
  readonly lots: LotList
  readonly serials: string[]
  readonly tracking: Tracking
}

/** The columns of a head. */
export const consignmentColumns = sql`c.id, c.kind, c.from_location_id as "fromLocationId",
  c.to_location_id as "toLocationId", c.supplier, c.currency, c.reference, c.note,
  c.expected_on::text as "expectedOn", c.state, c.version, c.created_by as "createdBy",
  c.created_at as "createdAt", c.changed_at as "changedAt"`

/** One head; refuses one that is unknown or of the other kind. */
export async function consignmentRow(
  ctx: Ctx,
  id: ConsignmentId,
  how: 'read' | 'lock' = 'read',
): Promise<ConsignmentRow> {
  const locked = how === 'lock' ? sql`for update` : sql``
  const { rows } = await sql<ConsignmentRow>`
    select ${consignmentColumns} from inventory.consignment c
    where c.id = ${id} ${locked}`.execute(ctx.tx)
  return rows[0] ?? inventoryRefusals.refuse.unknown_document({ id })
}

/** Its lines in order. */
export async function consignmentLines(ctx: Ctx, id: ConsignmentId): Promise<ConsignmentLineRow[]> {
  const { rows } = await sql<ConsignmentLineRow>`
    select l.variant_id as "variantId", l.quantity, l.shipped, l.received, l.damaged,
      l.unit_cost_minor as "unitCost", l.lots, l.serials,
      coalesce(i.tracking, 'quantity') as tracking
    from inventory.consignment_line l left join inventory.item i on i.variant_id = l.variant_id
    where l.consignment_id = ${id} order by l.position, l.variant_id`.execute(ctx.tx)
  return rows
}

/** A transfer or receipt with its lines, as the contract publishes it. */
export async function consignmentDetail(ctx: Ctx, id: ConsignmentId): Promise<Consignment> {
  const [row, lines] = await Promise.all([consignmentRow(ctx, id), consignmentLines(ctx, id)])
  const facts = await variantFacts(
    ctx,
    lines.map(({ variantId }) => variantId),
  )
  return {
    ...summaryOf(row, lines),
    lines: lines.map(({ shipped: _, lots, serials, ...line }) => ({
      ...line,
      sku: facts.get(line.variantId)?.sku ?? line.variantId,
      title: facts.get(line.variantId)?.name ?? '',
      ...(lots.length > 0 ? { lots: [...lots] } : {}),
      ...(serials.length > 0 ? { serials } : {}),
    })),
  }
}

/** The head as lists show it. */
export function summaryOf(
  row: ConsignmentRow,
  lines: readonly Pick<ConsignmentLineRow, 'quantity' | 'received' | 'damaged'>[],
): ConsignmentSummary {
  return {
    ...row,
    number: row.id.slice(-6).toUpperCase(),
    pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    received: lines.reduce((sum, { received, damaged }) => sum + received + damaged, 0),
  }
}
