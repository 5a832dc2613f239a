import { sql } from 'kysely'
import { cartAbandoned, cartChanged } from '@redthread/contract/carts-events'
import type { Ctx } from '#platform/ctx.ts'
import { emitMany } from '#platform/events/emit-many.ts'
import type { CartRow } from '../queries/cart-of-row.ts'
import { db } from '../tables.ts'

/** A cart that nobody has touched for so long was left. */
const leftAfter = Temporal.Duration.from({ hours: 1 })
const batch = 200

type Row = Pick<CartRow, 'customer_id' | 'id' | 'channel_id' | 'version' | 'count' | 'touched_at'>

/** Notes carts with goods in them that were left, once until they are touched again. */
export async function noteAbandoned(ctx: Ctx): Promise<number> {
  const { rows } = await sql<Row>`
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

/** Puts aside the carts whose time is over. */
export async function putAside(ctx: Ctx): Promise<number> {
  const { rows } = await sql<Row>`
    update carts.cart set state = 'expired', version = version + 1
    where ctid = any(array(
      select ctid from carts.cart where state = 'active' and expires_at < ${ctx.now}
      order by expires_at limit ${batch} for update skip locked))
    returning customer_id, id, channel_id, version, count, touched_at`.execute(ctx.tx)
  const why = { change: 'expired', by: 'system', intoCartId: null } as const
  await emitMany(
    ctx,
    cartChanged,
    rows.map((row) => ({ key: row.id, payload: { ...newsOf(row), ...why } })),
  )
  return rows.length
}

/** Takes away codes and links that no longer work, a day later; at most some thousands at once. */
export async function tidySecrets(ctx: Ctx): Promise<void> {
  const before = ctx.now.subtract({ hours: 24 })
  await db(ctx).deleteFrom('carts.hand_over').where('expires_at', '<', before).execute()
  await db(ctx).deleteFrom('carts.share').where('expires_at', '<', before).execute()
}

function newsOf({ id: cartId, customer_id: personId, channel_id: channelId, ...row }: Row) {
  return { cartId, personId, channelId, version: row.version, count: row.count }
}
