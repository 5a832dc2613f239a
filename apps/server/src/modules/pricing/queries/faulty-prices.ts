import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import type { Check } from '#platform/module.ts'

/** Prices agree with their history, and codes with their uses. */
export const pricesCheck: Check = {
  name: 'pricing',
  about: 'every price is what its history says; no code was used more often than its uses say',
  run: faultyPrices,
}

/** Names the prices whose history says something else, and the codes whose uses do not add up. */
export async function faultyPrices(ctx: Ctx): Promise<string[]> {
  const [prices, coupons] = await Promise.all([
    sql<{ id: string; said: number | null; amount: number }>`
      select p.id, h.amount_minor as said, p.amount_minor as amount
      from pricing.price p left join lateral (
        select amount_minor from pricing.price_history
        where row_id = p.id and source <> 'backfill' order by id desc limit 1) h on true
      where p.min_quantity = 1 and h.amount_minor is distinct from p.amount_minor
      order by p.id limit 100`.execute(ctx.tx),
    sql<{ code: string; uses: number; counted: number }>`
      select c.code, c.uses, count(u.id)::int as counted
      from pricing.coupon c left join pricing.promotion_use u
        on u.coupon_id = c.id and u.state <> 'released'
      group by c.id having c.uses <> count(u.id) order by c.code limit 100`.execute(ctx.tx),
  ])
  return [
    ...prices.rows.map(({ id, said, amount }) => {
      return `price ${id}: is ${amount}, its history says ${said ?? 'nothing'}`
    }),
    ...coupons.rows.map(({ code, uses, counted }) => {
      return `code ${code}: counts ${uses} uses, there are ${counted}`
    }),
  ]
}
