import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'

/**
 * What is promised or ours of the money of orders and was not asked back, in minor units; for
 * whoever compares it with what the orders come to. Orders without a payment are missing.
 */
export async function keptOfOrders(
  ctx: Ctx,
  orderIds: readonly Id<'ord'>[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; kept: number }>`
    with one as (
      select order_id as id, reference from payments.payment
      where order_id = any(${orderIds}::text[])
    ), paid as (
      select one.id, sum(case t.state when 'taken' then t.amount_minor
        else t.captured_minor end) as amount
      from one join payments.tender t on t.reference = one.reference group by 1
    ), back as (
      select one.id, sum(r.amount_minor) as amount
      from one join payments.refund r on r.reference = one.reference and r.state <> 'failed'
      group by 1
    )
    select distinct one.id, (coalesce(paid.amount, 0) - coalesce(back.amount, 0))::bigint as kept
    from one left join paid on paid.id = one.id left join back on back.id = one.id`.execute(ctx.tx)
  return new Map(rows.map(({ id, kept }) => [id, kept]))
}
