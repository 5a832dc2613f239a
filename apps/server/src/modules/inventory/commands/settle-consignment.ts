import { sql } from 'kysely'
import { consignmentChanged, type ConsignmentId } from '@redthread/contract/inventory-documents'
import type { Consignment, ConsignmentState } from '@redthread/contract/inventory-documents'
import type { NewConsignmentLine } from '@redthread/contract/inventory-documents'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { refuseFaultyKeys } from '../guards/stock-guards.ts'
import { consignmentDetail, type ConsignmentRow } from '../queries/consignment-detail.ts'

/** Writes the lines of a draft in place of those it had; each variant stands once. */
export async function writeLines(
  ctx: Ctx,
  row: Pick<ConsignmentRow, 'id' | 'toLocationId'>,
  lines: readonly NewConsignmentLine[],
): Promise<void> {
  if (new Set(lines.map(({ variantId }) => variantId)).size < lines.length) {
    inventoryRefusals.refuse.invalid_document({ path: '/lines', code: 'variant_twice' })
  }
  await refuseFaultyKeys(
    ctx,
    lines.map(({ variantId }) => ({ variantId, locationId: row.toLocationId })),
  )
  const rows = lines.map(({ variantId, quantity, unitCost = null, lots, serials }, position) => ({
    ...{ variant_id: variantId, position, quantity, unit_cost_minor: unitCost },
    lots: lots?.map(({ expiresOn = null, ...lot }) => ({ ...lot, expiresOn })) ?? [],
    serials: serials ?? [],
  }))
  await sql`delete from inventory.consignment_line where consignment_id = ${row.id}`.execute(ctx.tx)
  await sql`
    insert into inventory.consignment_line
      (consignment_id, variant_id, position, quantity, unit_cost_minor, lots, serials)
    select ${row.id}, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (variant_id text, position int, quantity int, unit_cost_minor bigint, lots jsonb,
        serials text[])`.execute(ctx.tx)
}

/** Notes what became of a document, tells of it, and gives it as it is now. */
export async function settleConsignment(
  ctx: Ctx,
  row: ConsignmentRow,
  state: ConsignmentState,
): Promise<Consignment> {
  await sql`
    update inventory.consignment set state = ${state}, version = version + 1,
      changed_at = ${ctx.now} where id = ${row.id}`.execute(ctx.tx)
  await tellConsignment(ctx, row.id)
  return consignmentDetail(ctx, row.id)
}

/** Tells that a document was made or changed. */
export async function tellConsignment(ctx: Ctx, documentId: ConsignmentId): Promise<void> {
  const { kind, state, fromLocationId, toLocationId, version } = await consignmentDetail(
    ctx,
    documentId,
  )
  const news = { documentId, kind, state, fromLocationId, toLocationId, version }
  await emit(ctx, consignmentChanged, documentId, news)
}
