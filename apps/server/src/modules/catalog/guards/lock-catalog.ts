import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'

/**
 * Lets writers of products, categories and attributes through one after the other, until commit:
 * what a batch was judged by (who has a SKU, an address, a component) then still holds as it is
 * written, and no two of them wait for each other in a circle. Readers are not held up.
 */
export async function lockCatalog(ctx: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('catalog'), 1)`.execute(ctx.tx)
}
