import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** The ids of all products, archived ones too, in their order: for those who build anew. */
export async function everyProductId(ctx: Ctx): Promise<Id<'prd'>[]> {
  const rows = await db(ctx).selectFrom('catalog.product').select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}
