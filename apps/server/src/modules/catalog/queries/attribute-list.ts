import type { AttributeDefinition } from '@redthread/contract/catalog'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** What may be said of products, in the order shown. */
export async function attributeList(ctx: Ctx): Promise<AttributeDefinition[]> {
  const rows = await db(ctx)
    .selectFrom('catalog.attribute')
    .select(['code', 'kind', 'name', 'localizable', 'scopable', 'is_facet', 'unit', 'choices'])
    .select(['section', 'rank'])
    .orderBy('rank')
    .orderBy('code')
    .execute()
  return rows.map((row) => ({
    code: row.code,
    kind: row.kind,
    name: row.name,
    localizable: row.localizable,
    scopable: row.scopable,
    facet: row.is_facet,
    ...(row.unit === null ? {} : { unit: row.unit }),
    choices: [...row.choices],
    section: row.section,
    rank: row.rank,
  }))
}
