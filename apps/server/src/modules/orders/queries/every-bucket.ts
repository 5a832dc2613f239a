import { sql } from 'kysely'
import type { OrderFulfillmentState } from '@redthread/contract/orders-states'
import type { OrderPaymentState, OrderState } from '@redthread/contract/orders-states'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { Snapshot } from '#platform/snapshot.ts'
import { db } from '../tables.ts'

/** The fields of an order that have few values. */
export interface BucketFields {
  readonly channel_id: Id<'chn'>
  readonly location_id: Id<'loc'> | null
  readonly state: OrderState
  readonly payment_state: OrderPaymentState
  readonly fulfillment_state: OrderFulfillmentState
}

export interface Bucket extends BucketFields {
  readonly id: number
}

const columns = [
  'id',
  'channel_id',
  'location_id',
  'state',
  'payment_state',
  'fulfillment_state',
] as const

const snapshot = new Snapshot<ReadonlyMap<string, Bucket>>({
  stamp: async (ctx) => {
    const { rows } = await sql<{ last: number }>`
      select coalesce(max(id), 0) as last from orders.bucket`.execute(ctx.tx)
    return rows[0]?.last ?? 0
  },
  load: async (ctx) => {
    const rows = await db(ctx).selectFrom('orders.bucket').select(columns).execute()
    return new Map(rows.map((row) => [keyOf(row), row]))
  },
})

/** Every combination that any order has had. */
export async function everyBucket(ctx: Ctx): Promise<Bucket[]> {
  return [...(await snapshot.of(ctx)).values()]
}

/** The bucket of an order that stands so; made where no order has stood so before. */
export async function bucketOf(ctx: Ctx, fields: BucketFields): Promise<number> {
  const known = (await snapshot.of(ctx)).get(keyOf(fields))
  if (known !== undefined) return known.id
  const { channel_id, location_id, state, payment_state, fulfillment_state } = fields
  const values = { channel_id, location_id, state, payment_state, fulfillment_state }
  snapshot.changedIn(ctx)
  const made = await db(ctx)
    .insertInto('orders.bucket')
    .values(values)
    .onConflict((conflict) => conflict.constraint('bucket_once').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made !== undefined) return made.id
  const { id } = await db(ctx)
    .selectFrom('orders.bucket')
    .select('id')
    .where('channel_id', '=', channel_id)
    .where(sql<boolean>`location_id is not distinct from ${location_id}`)
    .where('state', '=', state)
    .where('payment_state', '=', payment_state)
    .where('fulfillment_state', '=', fulfillment_state)
    .executeTakeFirstOrThrow()
  return id
}

function keyOf(fields: BucketFields): string {
  const { channel_id, location_id, state, payment_state, fulfillment_state } = fields
  return [channel_id, location_id ?? '', state, payment_state, fulfillment_state].join(' ')
}
