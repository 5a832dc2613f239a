import type { Consignment, ConsignmentId } from '@redthread/contract/inventory-documents'
import type { ConsignmentUpdate } from '@redthread/contract/inventory-documents'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import { refuseOtherVersion, requireAtOne } from '../guards/document-guards.ts'
import { consignmentDetail, consignmentRow } from '../queries/consignment-detail.ts'
import { stockMap } from '../queries/stock-map.ts'
import { db } from '../tables.ts'
import { dayOf } from './create-transfer.ts'
import { tellConsignment, writeLines } from './settle-consignment.ts'

interface Change {
  readonly id: ConsignmentId
  readonly ifMatch: number | null
  readonly fields: ConsignmentUpdate
}

/** Changes a document: lines, place and supplier only while it is a draft, words and day always. */
export async function changeConsignment(ctx: Ctx, change: Change): Promise<Consignment> {
  const { id, ifMatch, fields } = change
  const row = await consignmentRow(ctx, id, 'lock')
  requireAtOne(ctx, 'inventory:write', [row.fromLocationId, row.toLocationId])
  refuseOtherVersion(ifMatch, row.version)
  const { lines, toLocationId = row.toLocationId, supplier = row.supplier } = fields
  const isMoreThanWords = lines !== undefined || toLocationId !== row.toLocationId
  if (isMoreThanWords && row.state !== 'draft') {
    inventoryRefusals.refuse.state_not_reachable({ from: row.state, to: 'draft' })
  }
  if ((row.kind === 'transfer') !== (supplier === null) || toLocationId === row.fromLocationId) {
    inventoryRefusals.refuse.invalid_document({ path: '/', code: 'does_not_fit_the_kind' })
  }
  if (!(await stockMap(ctx)).places.has(toLocationId)) {
    inventoryRefusals.refuse.unknown_location({ locationId: toLocationId })
  }
  await db(ctx)
    .updateTable('inventory.consignment')
    .set({
      to_location_id: toLocationId,
      supplier,
      reference: fields.reference ?? row.reference,
      note: fields.note ?? row.note,
      expected_on: dayOf(fields.expectedOn === undefined ? row.expectedOn : fields.expectedOn),
      version: sql<number>`version + 1`,
      changed_at: ctx.now,
    })
    .where('id', '=', id)
    .execute()
  if (lines !== undefined) await writeLines(ctx, { id, toLocationId }, lines)
  await tellConsignment(ctx, id)
  return consignmentDetail(ctx, id)
}
