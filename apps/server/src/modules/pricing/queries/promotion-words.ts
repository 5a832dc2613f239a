import { sql } from 'kysely'
import type { Promotion } from '@redthread/pricing/promotions/promotion'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { offers, type PromotionWords } from './offers.ts'

/**
 * The names of promotions in every language, by id; drafts have none. From memory for those that
 * are switched on.
 */
export async function promotionWords(
  ctx: Ctx,
  promotions: readonly Pick<Promotion, 'id'>[],
): Promise<ReadonlyMap<string, PromotionWords>> {
  if (promotions.length === 0) return new Map()
  const { words } = await offers(ctx)
  const others = promotions.filter(({ id }) => !words.has(id))
  if (others.length === 0) return words
  const rows = await db(ctx)
    .selectFrom('pricing.promotion')
    .select(['id', 'name', 'description'])
    .where(sql<boolean>`id = any(${others.map(({ id }) => id)}::text[])`)
    .execute()
  return new Map([...words, ...rows.map((row) => [row.id, row] as const)])
}
