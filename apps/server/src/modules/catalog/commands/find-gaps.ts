import { sql } from 'kysely'
import { productSaved } from '@redthread/contract/catalog'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emitMany } from '#platform/events/emit.ts'
import { lockCatalog } from '../guards/lock-catalog.ts'
import { anyOf } from '../queries/any-of.ts'
import { attributeList } from '../queries/attribute-list.ts'
import { knownCategories } from '../queries/known-categories.ts'
import { wholeProducts } from '../queries/whole-products.ts'
import { gapsOf } from '../rules/gaps.ts'
import { db } from '../tables.ts'

/**
 * Judges a stretch of products anew by what is asked of them now, and announces those whose gaps
 * changed. Gives back where the next stretch begins, null at the end.
 */
export async function findGaps(
  ctx: Ctx,
  { after, limit }: { after: string; limit: number },
): Promise<string | null> {
  await lockCatalog(ctx)
  const rows = await db(ctx)
    .selectFrom('catalog.product')
    .select('id')
    .where('id', '>', after as Id<'prd'>)
    .orderBy('id')
    .limit(limit)
    .execute()
  const ids = rows.map(({ id }) => id)
  const [kept, heads, categories, attributes] = await Promise.all([
    wholeProducts(ctx, ids),
    db(ctx)
      .selectFrom('catalog.product')
      .select(['id', 'gaps'])
      .where('id', '=', anyOf(ids))
      .execute(),
    knownCategories(ctx),
    attributeList(ctx),
  ])
  const known = { categories, attributes: new Map(attributes.map((one) => [one.code, one])) }
  const before = new Map(heads.map(({ id, gaps }) => [id, gaps.join()]))
  const changed = [...kept.values()].flatMap(({ product, version }) => {
    const gaps = gapsOf(product, known)
    return before.get(product.id) === gaps.join() ? [] : [{ id: product.id, gaps, version }]
  })
  if (changed.length > 0) {
    await sql`update catalog.product p set gaps = r.gaps
      from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as r (id text, gaps text[])
      where p.id = r.id`.execute(ctx.tx)
    const entries = changed.map(({ id: productId, version }) => ({
      key: productId,
      payload: { productId, version, change: 'changed' as const },
    }))
    await emitMany(ctx, productSaved, entries)
  }
  return ids.length < limit ? null : (ids.at(-1) ?? null)
}
