import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'

/** When the next price, list or promotion begins or ends by itself; null where none will. */
export async function nextBoundary(ctx: Ctx): Promise<Temporal.Instant | null> {
  const { rows } = await sql<{ at: Temporal.Instant | null }>`
    select least(
      (select min(valid_from) from pricing.price where valid_from > ${ctx.now}),
      (select min(valid_until) from pricing.price where valid_until > ${ctx.now}),
      (select min(starts_at) from pricing.price_list
        where state = 'active' and starts_at > ${ctx.now}),
      (select min(ends_at) from pricing.price_list where state = 'active' and ends_at > ${ctx.now}),
      (select min(valid_from) from pricing.promotion
        where switch = 'on' and valid_from > ${ctx.now}),
      (select min(valid_until) from pricing.promotion
        where switch = 'on' and valid_until > ${ctx.now})) as at`.execute(ctx.tx)
  return rows[0]?.at ?? null
}
