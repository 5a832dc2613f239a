import { sql } from 'kysely'
import { cartAbandoned } from '@redthread/contract/carts-events'
import type { Ctx } from '#platform/ctx.ts'
import { emitMany } from '#platform/events/emit.ts'
import { newsOf, type ToldCart } from './news-of.ts'

/** A cart that nobody has touched for so long was left. */
const leftAfter = Temporal.Duration.from({ hours: 1 })
const batch = 200

/** Notes carts with goods in them that were left, once until they are touched again. */
export async function noteAbandoned(ctx: Ctx): Promise<number> {
  const { rows } = await sql<ToldCart>`
    update carts.cart set abandoned_at = ${ctx.now}
    where ctid = any(array(
      select ctid from carts.cart
      where state = 'active' and abandoned_at is null and count > 0
        and touched_at < ${ctx.now.subtract(leftAfter)}
      order by touched_at limit ${batch} for update skip locked))
    returning customer_id, id, channel_id, version, count, touched_at`.execute(ctx.tx)
  await emitMany(
    ctx,
    cartAbandoned,
    rows.map((row) => ({ key: row.id, payload: { ...newsOf(row), touchedAt: row.touched_at } })),
  )
  return rows.length
}
