import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { anyOf } from './any-of.ts'

/** Which of these variants there are, archived or not. */
export async function variantsExisting(
  ctx: Ctx,
  ids: readonly Id<'var'>[],
): Promise<ReadonlySet<Id<'var'>>> {
  const rows = await db(ctx)
    .selectFrom('catalog.variant')
    .select('id')
    .where('id', '=', anyOf(ids))
    .execute()
  return new Set(rows.map(({ id }) => id))
}
