import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { anyOf } from './any-of.ts'

/** The ids of products by their handles; unknown handles are missing from the map. */
export async function productIdsByHandle(
  ctx: Ctx,
  handles: readonly string[],
): Promise<Map<string, Id<'prd'>>> {
  const rows = await db(ctx)
    .selectFrom('catalog.product')
    .select(['id', 'handle'])
    .where('handle', '=', anyOf(handles))
    .execute()
  return new Map(rows.map(({ handle, id }) => [handle, id]))
}
