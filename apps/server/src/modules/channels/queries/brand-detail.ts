import type { Brand } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { brandColumns, brandOfRow } from './brand-of-row.ts'

/** One brand, archived or not; refuses an unknown one. */
export async function brandDetail(ctx: Ctx, brandId: Id<'brd'>): Promise<Brand> {
  const row = await db(ctx)
    .selectFrom('channels.brand')
    .select(brandColumns)
    .where('id', '=', brandId)
    .executeTakeFirst()
  if (row === undefined) return channelsRefusals.refuse.unknown_brand({ brandId })
  return brandOfRow(row)
}
