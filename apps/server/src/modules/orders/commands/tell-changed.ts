import { orderCanceled, orderChanged, orderTouched } from '@redthread/contract/orders'
import type { Payload } from '@redthread/contract/define'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import type { OrderRecord } from '../queries/line-of-row.ts'

/** Pieces of a line. */
export interface LinePieces {
  readonly orderLineId: Id<'oln'>
  readonly quantity: number
}

/** Where an order is, for whoever hears of it. */
export function newsOf(row: OrderRecord) {
  const { id: orderId, number, customer_id: personId, channel_id: channelId } = row
  return { orderId, number, personId, channelId, locationId: row.location_id, version: row.version }
}

/** Announces that something about an order changed. */
export async function tellChanged(
  ctx: Ctx,
  row: OrderRecord,
  { change, canceled = [], refund = 0 }: Changed,
): Promise<void> {
  const total = row.total_minor
  const payload = { ...newsOf(row), change, canceled: [...canceled], refund, total }
  await emit(ctx, orderChanged, row.id, payload)
  // Notes and tags are nothing that the person would see.
  if (change !== 'annotation') await emit(ctx, orderTouched, row.id, { orderId: row.id })
}
interface Changed {
  readonly change: Payload<typeof orderChanged>['change']
  readonly canceled?: readonly LinePieces[]
  readonly refund?: number
}

/** Announces that nothing more of an order is to come. */
export async function tellCanceled(
  ctx: Ctx,
  row: OrderRecord,
  { lines, ...why }: { lines: readonly LinePieces[]; reason: string; refund: number },
): Promise<void> {
  await emit(ctx, orderCanceled, row.id, { ...newsOf(row), lines: [...lines], ...why })
  await emit(ctx, orderTouched, row.id, { orderId: row.id })
}
