import { newId, type Id } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { FoundOrder } from '../queries/find-order.ts'
import { db } from '../tables.ts'
import { holdToWrite } from './hold-to-write.ts'
import { tellChanged } from './tell-changed.ts'
import { writeOrder } from './write-order.ts'

interface Of {
  readonly orderId: Id<'ord'>
}

/** Writes a note on an order, for colleagues only. */
export async function addNote(ctx: Ctx, { orderId, text }: Of & { readonly text: string }) {
  const found = await holdToWrite(ctx, orderId)
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
  const found = await holdToWrite(ctx, orderId)
  return told(ctx, await writeOrder(ctx, found, { tags }))
}

async function told(ctx: Ctx, found: FoundOrder): Promise<FoundOrder> {
  await tellChanged(ctx, found.row, { change: 'annotation' })
  return found
}
