import { channelsRefusals } from '@redthread/contract/channels-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** Holds the row of an open brand until commit, so that its kits and channels change in line. */
export async function lockBrand(ctx: Ctx, brandId: Id<'brd'>) {
  const row = await db(ctx)
    .selectFrom('channels.brand')
    .select(['id', 'code', 'name', 'state', 'kit_edits', 'published_kit'])
    .where('id', '=', brandId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return channelsRefusals.refuse.unknown_brand({ brandId })
  if (row.state === 'archived') channelsRefusals.refuse.brand_archived({ brandId })
  return row
}
