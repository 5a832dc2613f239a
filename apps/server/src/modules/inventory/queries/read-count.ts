import type { StockCount } from '@redthread/contract/inventory-documents'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { requireThere } from '../guards/document-guards.ts'
import { countDetail } from './count-detail.ts'

/** A count for somebody who counts at its location. */
export async function readCount(ctx: Ctx, countId: Id<'cnt'>): Promise<StockCount> {
  const found = await countDetail(ctx, countId)
  requireThere(ctx, 'inventory:count', found.locationId)
  return found
}
