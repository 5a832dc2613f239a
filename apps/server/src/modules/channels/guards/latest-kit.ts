import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { kitColumns } from '../queries/kit-of-row.ts'
import { db } from '../tables.ts'

/**
 * The kit that editors of a locked brand have before them: its draft, else the one it wears;
 * undefined where it has none. Refuses where If-Match names another version.
 */
export async function latestKit(ctx: Ctx, brandId: Id<'brd'>, ifMatch: number | null) {
  const row = await db(ctx)
    .selectFrom('channels.brand_kit')
    .select(kitColumns)
    .where('brand_id', '=', brandId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (ifMatch !== null && row?.version !== ifMatch) {
    platformRefusals.refuse.version_conflict({ version: row?.version ?? 0 })
  }
  return row
}
