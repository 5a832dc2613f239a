import type { Consignment, ConsignmentId } from '@redthread/contract/inventory-documents'
import type { Ctx } from '#platform/ctx.ts'
import { requireAtOne } from '../guards/document-guards.ts'
import { consignmentDetail } from './consignment-detail.ts'

/** A transfer or receipt for somebody who reaches one of its ends. */
export async function readConsignment(ctx: Ctx, id: ConsignmentId): Promise<Consignment> {
  const found = await consignmentDetail(ctx, id)
  requireAtOne(ctx, 'inventory:read', [found.fromLocationId, found.toLocationId])
  return found
}
