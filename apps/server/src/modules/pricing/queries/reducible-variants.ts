import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { isMeant } from '../rules/is-meant.ts'
import { goodsFacts } from './goods-facts.ts'
import { offers } from './offers.ts'

/**
 * Those of some variants that a sale list in force has a price for, or that a general promotion
 * means: most of a large import are neither, and need no further look in every channel.
 */
export async function reducibleVariants(
  ctx: Ctx,
  variantIds: readonly Id<'var'>[],
): Promise<Id<'var'>[]> {
  if (variantIds.length === 0) return []
  const { lists, general } = await offers(ctx)
  const sales = [...lists.values()].filter(({ isOn, kind }) => isOn && kind === 'sale')
  const [listed, goods] = await Promise.all([
    sql<{ id: Id<'var'> }>`
      select distinct variant_id as id from pricing.price
      where variant_id = any(${variantIds}::text[])
        and list_id = any(${sales.map(({ id }) => id)}::text[])`.execute(ctx.tx),
    general.length === 0 ? null : goodsFacts(ctx, variantIds, { country: 'FI', at: ctx.now }),
  ])
  const found = new Set(listed.rows.map(({ id }) => id))
  for (const [id, { facts }] of goods ?? []) {
    if (general.some((promotion) => isMeant(promotion, facts))) found.add(id)
  }
  return variantIds.filter((id) => found.has(id))
}
