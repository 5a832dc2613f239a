import type { SavedMapping } from '@redthread/contract/integrations'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** Column mappings that were kept, by name. */
export async function mappingList(ctx: Ctx): Promise<{ items: SavedMapping[] }> {
  const rows = await db(ctx)
    .selectFrom('integrations.import_mapping')
    .select(['id', 'name', 'format', 'columns', 'created_at as createdAt'])
    .orderBy('name')
    .limit(500)
    .execute()
  return { items: rows }
}
