import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** Lets one change of a person's addresses follow another: their number and default depend. */
export async function holdAddresses(ctx: Ctx, personId: Id<'per'>): Promise<void> {
  await db(ctx)
    .selectFrom('customers.person')
    .select('id')
    .where('id', '=', personId)
    .forUpdate()
    .execute()
}
