import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { anyOf } from './any-of.ts'

/** Assets that were fetched from these addresses before, by address. */
export async function assetsBySource(
  ctx: Ctx,
  sources: readonly string[],
): Promise<Map<string, Id<'ast'>>> {
  const rows = await db(ctx)
    .selectFrom('catalog.asset')
    .select(['id', 'source'])
    .where('source', '=', anyOf(sources))
    .orderBy('id')
    .execute()
  return new Map(rows.flatMap(({ id, source }) => (source === null ? [] : [[source, id]])))
}
