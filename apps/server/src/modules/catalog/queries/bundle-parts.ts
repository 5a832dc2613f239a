import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** One part of a bundle: so many of a variant go into it. */
export interface BundlePart {
  readonly variantId: Id<'var'>
  readonly quantity: number
}

/** What every bundle is made of, by the id of its variant. */
export async function bundleParts(ctx: Ctx): Promise<Map<Id<'var'>, BundlePart[]>> {
  const rows = await db(ctx)
    .selectFrom('catalog.component')
    .select(['bundle_id', 'variant_id', 'quantity'])
    .orderBy('bundle_id')
    .orderBy('position')
    .execute()
  const groups = Map.groupBy(rows, ({ bundle_id: id }) => id)
  return new Map(
    [...groups].map(([id, parts]) => [
      id,
      parts.map(({ variant_id: variantId, quantity }) => ({ variantId, quantity })),
    ]),
  )
}

/** A number that every change of a bundle moves; for those who keep them in memory. */
export async function bundlesStamp(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ stamp: number }>`
    select coalesce(sum(version), 0) as stamp from catalog.product
    where kind = 'bundle'`.execute(ctx.tx)
  return Number(rows[0]?.stamp ?? 0)
}
