import type { Consignment, ConsignmentId } from '@redthread/contract/inventory-documents'
import type { ConsignmentKind } from '@redthread/contract/inventory-documents'
import type { NewReceipt, NewTransfer } from '@redthread/contract/inventory-documents'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import { newId, type Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { requireAtOne, requireThere } from '../guards/document-guards.ts'
import { consignmentDetail } from '../queries/consignment-detail.ts'
import { stockMap } from '../queries/stock-map.ts'
import { db } from '../tables.ts'
import { tellConsignment, writeLines } from './settle-consignment.ts'

/** Drafts a transfer between two locations; nothing is promised before it is made ready. */
export async function createTransfer(ctx: Ctx, transfer: NewTransfer): Promise<Consignment> {
  const { fromLocationId, toLocationId } = transfer
  requireAtOne(ctx, 'inventory:write', [fromLocationId, toLocationId])
  if (fromLocationId === toLocationId) {
    inventoryRefusals.refuse.invalid_document({ path: '/toLocationId', code: 'same_location' })
  }
  const own = { id: newId('trf', ctx), kind: 'transfer' as const, supplier: null, currency: null }
  return create(ctx, transfer, { ...own, from_location_id: fromLocationId })
}

/** Drafts what a supplier is to send. */
export async function createReceipt(ctx: Ctx, receipt: NewReceipt): Promise<Consignment> {
  requireThere(ctx, 'inventory:write', receipt.toLocationId)
  const { supplier, currency = null, lines } = receipt
  if (currency === null && lines.some(({ unitCost = null }) => unitCost !== null)) {
    inventoryRefusals.refuse.invalid_document({ path: '/currency', code: 'cost_without_currency' })
  }
  const own = { id: newId('rcp', ctx), kind: 'receipt' as const, supplier, currency }
  return create(ctx, receipt, { ...own, from_location_id: null })
}

interface Own {
  readonly id: ConsignmentId
  readonly kind: ConsignmentKind
  readonly supplier: string | null
  readonly currency: Currency | null
  readonly from_location_id: Id<'loc'> | null
}

async function create(ctx: Ctx, said: NewTransfer | NewReceipt, own: Own): Promise<Consignment> {
  const { places } = await stockMap(ctx)
  for (const locationId of [own.from_location_id, said.toLocationId]) {
    if (locationId === null || places.has(locationId)) continue
    inventoryRefusals.refuse.unknown_location({ locationId })
  }
  await db(ctx)
    .insertInto('inventory.consignment')
    .values({
      ...own,
      to_location_id: said.toLocationId,
      reference: said.reference ?? '',
      note: said.note ?? '',
      expected_on: dayOf(said.expectedOn),
      state: 'draft',
      created_by: actorName(ctx.actor),
      created_at: ctx.now,
      changed_at: ctx.now,
    })
    .execute()
  await writeLines(ctx, { id: own.id, toLocationId: said.toLocationId }, said.lines)
  await tellConsignment(ctx, own.id)
  return consignmentDetail(ctx, own.id)
}

/** A date as the database takes it. */
export function dayOf(day: string | null | undefined): Temporal.PlainDate | null {
  return day === null || day === undefined ? null : Temporal.PlainDate.from(day)
}
