import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'

const atOnce = 20_000
/** A prior price is the lowest of 30 days; days are kept beside it for what comes late. */
const windowDays = 30
const spareDays = 35

/**
 * Forgets price history that no reduction can be measured against any more: what was replaced more
 * than 30 days, and some, before the longest reduction that is on or planned began. What was last
 * written down of each price stays, whatever its age. Gives how many entries went.
 */
export async function forgetOldPrices(ctx: Ctx): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    with running as (
      select coalesce(starts_at, changed_at) as began from pricing.price_list
      where state in ('active', 'paused') and kind = 'sale'
        and (ends_at is null or ends_at > ${ctx.now})
      union all
      select coalesce(valid_from, changed_at) from pricing.promotion
      where is_general and switch in ('on', 'paused')
        and (valid_until is null or valid_until > ${ctx.now})
      union all
      select reduction_start from pricing.prior_price p
      where exists (select from pricing.price_list where state = 'active')
        and reduction_start > ${ctx.now.subtract({ hours: 24 * 400 })}
    ), horizon as (
      select least(min(began), ${ctx.now}::timestamptz)
        - make_interval(days => ${windowDays + spareDays}) as at from running
    ), old as (
      select h.id from pricing.price_history h, horizon
      where h.recorded_at < horizon.at and exists (
        select from pricing.price_history newer
        where newer.row_id = h.row_id and newer.id > h.id and newer.recorded_at < horizon.at)
      limit ${atOnce}
    )
    delete from pricing.price_history where id in (select id from old)`.execute(ctx.tx)
  return Number(numAffectedRows)
}
