import type { KitVersion } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { kitColumns, kitOfRow } from './kit-of-row.ts'

/**
 * One kit of a brand; without a number the draft, else the one worn now. Refuses an unknown one.
 */
export async function kitDetail(
  ctx: Ctx,
  brandId: Id<'brd'>,
  number: number | null,
): Promise<KitVersion> {
  let query = db(ctx)
    .selectFrom('channels.brand_kit as k')
    .innerJoin('channels.brand as b', 'b.id', 'k.brand_id')
    .select(kitColumns.map((column) => `k.${column}` as const))
    .select('b.published_kit')
    .where('k.brand_id', '=', brandId)
  if (number !== null) query = query.where('k.number', '=', number)
  const row = await query.orderBy('k.number', 'desc').limit(1).executeTakeFirst()
  if (row === undefined) return channelsRefusals.refuse.unknown_kit({ brandId, number })
  return kitOfRow(row, row.published_kit)
}
