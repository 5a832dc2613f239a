import { integrationsRefusals } from '@redthread/contract/integrations-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** Forgets a kept mapping. Refuses `unknown_mapping`. */
export async function dropMapping(ctx: Ctx, mappingId: Id<'map'>): Promise<void> {
  const gone = await db(ctx)
    .deleteFrom('integrations.import_mapping')
    .where('id', '=', mappingId)
    .returning('id')
    .executeTakeFirst()
  if (gone === undefined) integrationsRefusals.refuse.unknown_mapping({ mappingId })
}
