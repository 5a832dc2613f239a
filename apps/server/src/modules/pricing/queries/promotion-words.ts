import { sql } from 'kysely'
import type { Words } from '@redthread/kernel/words'
import type { Promotion } from '@redthread/pricing/promotions/promotion'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** How a promotion is named and described to people. */
export interface PromotionWords {
  readonly name: Words
  readonly description: Words
}

/** The names of promotions in every language, by id; drafts have none. */
export async function promotionWords(
  ctx: Ctx,
  promotions: readonly Pick<Promotion, 'id'>[],
): Promise<Map<string, PromotionWords>> {
  if (promotions.length === 0) return new Map()
  const rows = await db(ctx)
    .selectFrom('pricing.promotion')
    .select(['id', 'name', 'description'])
    .where(sql<boolean>`id = any(${promotions.map(({ id }) => id)}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
