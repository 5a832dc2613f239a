import { sql } from 'kysely'
import { cartChanged, cartClosed } from '@redthread/contract/carts-events'
import type { Ctx } from '#platform/ctx.ts'
import { emitMany } from '#platform/events/emit.ts'
import { newsOf, type ToldCart } from './news-of.ts'

const batch = 200

/** Puts aside the carts whose time is over. */
export async function putAside(ctx: Ctx): Promise<number> {
  const { rows } = await sql<ToldCart>`
    update carts.cart set state = 'expired', version = version + 1
    where ctid = any(array(
      select ctid from carts.cart where state = 'active' and expires_at < ${ctx.now}
      order by expires_at limit ${batch} for update skip locked))
    returning customer_id, id, channel_id, version, count, touched_at`.execute(ctx.tx)
  const told = rows.map((row) => ({ key: row.id, news: { ...newsOf(row), intoCartId: null } }))
  await emitMany(
    ctx,
    cartChanged,
    told.map(({ key, news }) => {
      return { key, payload: { ...news, change: 'expired' as const, by: 'system' as const } }
    }),
  )
  await emitMany(
    ctx,
    cartClosed,
    told.map(({ key, news }) => ({ key, payload: { ...news, end: 'expired' as const } })),
  )
  return rows.length
}
