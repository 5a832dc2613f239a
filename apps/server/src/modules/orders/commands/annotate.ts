import type { OrderState } from '@redthread/contract/orders-states'
import { mayAct } from '@redthread/contract/orders-states'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import { newId, type Id } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { requireForOrder } from '../guards/order-access.ts'
import { holdOrder, type FoundOrder } from '../queries/find-order.ts'
import { db } from '../tables.ts'
import { noteHappening } from './note-happening.ts'
import { tellChanged } from './tell-order.ts'
import { writeOrder } from './write-order.ts'

interface Of {
  readonly orderId: Id<'ord'>
}

/** Writes a note on an order, for colleagues only. */
export async function addNote(ctx: Ctx, { orderId, text }: Of & { text: string }) {
  const found = await held(ctx, orderId)
  await db(ctx)
    .insertInto('orders.note')
    .values({
      customer_id: found.row.customer_id,
      order_id: orderId,
      id: newId('ont', ctx),
      body: text,
      by: actorName(ctx.actor),
      at: ctx.now,
    })
    .execute()
  return told(ctx, await writeOrder(ctx, found, {}))
}

/** Gives an order these tags, and takes all others off. */
export async function tagOrder(ctx: Ctx, { orderId, tags }: Of & { tags: readonly string[] }) {
  const found = await held(ctx, orderId)
  return told(ctx, await writeOrder(ctx, found, { tags }))
}

/** Stops an order, so that nothing of it is picked or sent, or lets it go on. */
export async function pauseOrder(
  ctx: Ctx,
  { orderId, state, note }: Of & { state: Extract<OrderState, 'open' | 'on_hold'>; note?: string },
): Promise<FoundOrder> {
  const found = await held(ctx, orderId)
  const { row, lines } = found
  if (row.state === state) return found
  const action = state === 'on_hold' ? 'hold' : 'release'
  if (!mayAct(action, { state: row.state, lines })) {
    ordersRefusals.refuse.not_from_here({ state: row.state, action })
  }
  const written = await writeOrder(ctx, found, { state })
  const kind = state === 'on_hold' ? 'held' : 'released'
  await noteHappening(ctx, row, { kind, note: note ?? null })
  await tellChanged(ctx, written.row, { change: 'state' })
  return written
}

async function held(ctx: Ctx, orderId: Id<'ord'>): Promise<FoundOrder> {
  const found = await holdOrder(ctx, orderId)
  requireForOrder(ctx, 'orders:write', found.row)
  return found
}

async function told(ctx: Ctx, found: FoundOrder): Promise<FoundOrder> {
  await tellChanged(ctx, found.row, { change: 'annotation' })
  return found
}
