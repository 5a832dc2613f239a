import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { Answer } from '#platform/route.ts'
import { findOrder } from '../queries/find-order.ts'
import { paperOrderOf } from './model/paper-order-of.ts'
import { drawPackingSlip } from './paper/draw-packing-slip.ts'
import { sendDocument } from './send-document.ts'

/** What lies in one parcel of an order. */
export interface Parcel {
  readonly orderId: Id<'ord'>
  readonly lines: readonly { readonly orderLineId: Id<'oln'>; readonly quantity: number }[]
}

/** The packing slip of one parcel; says nothing about who may have it. */
export async function packingSlip(
  ctx: Ctx,
  { orderId, lines }: Parcel,
): Promise<Answer<Uint8Array>> {
  const { row, lines: all } = await findOrder(ctx, orderId)
  const within = lines.flatMap(({ orderLineId, quantity }) => {
    const line = all.find(({ id }) => id === orderLineId)
    return line === undefined ? [] : [{ ...line, quantity, canceled: 0 }]
  })
  const order = await paperOrderOf(ctx, { row, lines: within })
  const bytes = await drawPackingSlip(order)
  return sendDocument({ name: `packing-slip-${row.number}.pdf`, bytes })
}
