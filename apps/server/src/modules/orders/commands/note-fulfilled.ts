import type { LineFulfillmentKind } from '@redthread/contract/orders'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import { openPieces } from '@redthread/contract/orders-states'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { holdOrder } from '../queries/find-order.ts'
import { noteHappening } from './note-happening.ts'
import { tellChanged, type LinePieces } from './tell-changed.ts'
import { writeOrder } from './write-order.ts'

const { refuse } = ordersRefusals

/** Goods that leave for the person, or are handed to them. */
export interface Fulfilled {
  readonly orderId: Id<'ord'>
  readonly lines: readonly LinePieces[]
  readonly kind: LineFulfillmentKind
  readonly at: Temporal.Instant
}

/**
 * Notes in an order what leaves for its person, before the stock goes: refuses where the order is
 * canceled, on hold, or has fewer open pieces, so that of a cancel and a parcel only one happens.
 */
export async function noteFulfilled(
  ctx: Ctx,
  { orderId, lines: gone, kind }: Fulfilled,
): Promise<void> {
  const found = await holdOrder(ctx, orderId)
  const { row, lines } = found
  if (row.state !== 'open') refuse.not_from_here({ state: row.state, action: 'fulfill' })
  const counts = new Map(gone.map(({ orderLineId, quantity }) => [orderLineId, quantity]))
  for (const orderLineId of counts.keys()) {
    if (!lines.some(({ id }) => id === orderLineId)) refuse.unknown_line({ orderLineId })
  }
  const after = lines.map((line) => {
    const count = counts.get(line.id) ?? 0
    if (count === 0) return line
    const open = openPieces(line)
    if (count > open) return refuse.too_many_pieces({ lineId: line.id, open })
    return { ...line, fulfilled: line.fulfilled + count }
  })
  const written = await writeOrder(ctx, found, { lines: after })
  const isOver = written.row.state === 'completed'
  await noteHappening(ctx, row, { kind: 'fulfilled', note: kind })
  if (isOver) await noteHappening(ctx, row, { kind: 'completed' })
  await tellChanged(ctx, written.row, { change: 'fulfillment' })
}
