import type { Ctx } from '#platform/ctx.ts'
import type { KnownCategory } from '../rules/known.ts'
import { db } from '../tables.ts'

/** Every category by handle, with what it and all above it require of their products. */
export async function knownCategories(ctx: Ctx): Promise<Map<string, KnownCategory>> {
  const rows = await db(ctx)
    .selectFrom('catalog.category')
    .select(['id', 'handle', 'parent_id', 'attributes'])
    .orderBy('depth')
    .execute()
  const required = new Map<string, readonly string[]>()
  const known = new Map<string, KnownCategory>()
  for (const { id, handle, parent_id: parent, attributes } of rows) {
    const own = attributes.flatMap((one) => (one.required ? [one.code] : []))
    const above = parent === null ? [] : (required.get(parent) ?? [])
    const all = own.length === 0 ? above : [...new Set([...above, ...own])]
    required.set(id, all)
    known.set(handle, { id, required: all })
  }
  return known
}
