import type { OrderQuery } from '@redthread/contract/orders-list'
import { allows } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { everyBucket, type Bucket } from './every-bucket.ts'

/** The buckets that fit the filters, and that lie where the caller may see orders. */
export async function bucketsWithin(ctx: Ctx, query: OrderQuery): Promise<number[]> {
  const buckets = await everyBucket(ctx)
  return buckets.filter((one) => fits(one, query) && isSeen(ctx, one)).map(({ id }) => id)
}

function fits(bucket: Bucket, query: OrderQuery): boolean {
  const { state, paymentState, fulfillmentState, channelId, locationId } = query
  return (
    (state?.includes(bucket.state) ?? true) &&
    (paymentState?.includes(bucket.payment_state) ?? true) &&
    (fulfillmentState?.includes(bucket.fulfillment_state) ?? true) &&
    (channelId?.includes(bucket.channel_id) ?? true) &&
    (locationId === undefined ||
      (bucket.location_id !== null && locationId.includes(bucket.location_id)))
  )
}

function isSeen({ actor }: Ctx, { channel_id, location_id }: Bucket): boolean {
  return allows(actor, 'orders:read', { channelId: channel_id, locationId: location_id })
}
