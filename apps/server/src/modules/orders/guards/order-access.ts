import type { Permission } from '@redthread/contract/define'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import type { Id } from '@redthread/kernel/id'
import { peopleOf } from '#modules/customers/index.ts'
import { requireAt, type Ctx } from '#platform/ctx.ts'
import type { OrderRecord } from '../queries/line-of-row.ts'

type Whereabouts = Pick<OrderRecord, 'channel_id' | 'location_id'>

/** Refuses colleagues who do not hold the right where the order was sold. */
export function requireForOrder(ctx: Ctx, permission: Permission, order: Whereabouts): void {
  requireAt(ctx, permission, { channelId: order.channel_id, locationId: order.location_id })
}

/** The person who calls, with those who turned out to be them: whose orders are their own. */
export async function ownPeople(ctx: Ctx): Promise<Id<'per'>[]> {
  const { actor } = ctx
  if (actor.kind === 'visitor') return [actor.id]
  return actor.kind === 'shopper' ? peopleOf(ctx, actor.id) : []
}

/** Refuses an order that is not the caller's own, in the words for one that does not exist. */
export async function requireOwn(ctx: Ctx, order: OrderRecord): Promise<void> {
  const people = await ownPeople(ctx)
  if (!people.includes(order.customer_id)) {
    ordersRefusals.refuse.unknown_order({ orderId: order.id })
  }
}
