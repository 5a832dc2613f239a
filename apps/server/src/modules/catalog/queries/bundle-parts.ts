import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { Snapshot } from '#platform/snapshot.ts'
import { db } from '../tables.ts'

/** One part of a bundle: so many of a variant go into it. */
export interface BundlePart {
  readonly variantId: Id<'var'>
  readonly quantity: number
}

/** Bundles by the ids of their variants. */
export type Bundles = ReadonlyMap<Id<'var'>, readonly BundlePart[]>

const snapshot = new Snapshot<Bundles>({ load, stamp })

/** What every bundle is made of, from memory; a moment late where another process changed it. */
export function bundleParts(ctx: Ctx): Bundles | Promise<Bundles> {
  return snapshot.of(ctx)
}

/** Says that this unit of work changes what bundles are made of. */
export function forgetBundles(ctx: Ctx): void {
  snapshot.changedIn(ctx)
}

async function load(ctx: Ctx): Promise<Bundles> {
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

async function stamp(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ stamp: number }>`
    select coalesce(sum(version), 0) as stamp from catalog.product
    where kind = 'bundle'`.execute(ctx.tx)
  return Number(rows[0]?.stamp ?? 0)
}
