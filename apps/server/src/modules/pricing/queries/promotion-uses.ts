import { isGiven } from '@redthread/pricing/is-given'
import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { PromotionUses } from '@redthread/pricing/cart-input'
import type { Promotion } from '@redthread/pricing/promotions/promotion'
import type { Ctx } from '#platform/ctx.ts'

/** How often the promotions with limits have been used, in all and by one person. */
export async function promotionUses(
  ctx: Ctx,
  promotions: readonly Promotion[],
  personId: Id<'per'> | null,
): Promise<Record<string, PromotionUses>> {
  const limited = promotions.filter(
    ({ limits }) => isGiven(limits?.total) || isGiven(limits?.perCustomer),
  )
  if (limited.length === 0) return {}
  const { rows } = await sql<PromotionUses & { id: string }>`
    select p.id, p.uses as total, (select count(*)::int from pricing.promotion_use u
      where u.promotion_id = p.id and u.person_id = ${personId} and u.state <> 'released'
    ) as "byCustomer"
    from pricing.promotion p where p.id = any(${limited.map(({ id }) => id)}::text[])`.execute(
    ctx.tx,
  )
  return Object.fromEntries(rows.map(({ id, total, byCustomer }) => [id, { total, byCustomer }]))
}
