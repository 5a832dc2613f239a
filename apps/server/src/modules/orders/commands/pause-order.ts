import { ordersRefusals } from '@redthread/contract/orders-refusals'
import { mayAct, type OrderState } from '@redthread/contract/orders-states'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { FoundOrder } from '../queries/find-order.ts'
import { holdToWrite } from './hold-to-write.ts'
import { noteHappening } from './note-happening.ts'
import { tellChanged } from './tell-changed.ts'
import { writeOrder } from './write-order.ts'

/** Whether an order is to wait or to go on, and why. */
export interface Pause {
  readonly orderId: Id<'ord'>
  readonly state: Extract<OrderState, 'open' | 'on_hold'>
  readonly note?: string
}

/** Stops an order, so that nothing of it is picked or sent, or lets it go on. */
export async function pauseOrder(ctx: Ctx, { orderId, state, note }: Pause): Promise<FoundOrder> {
  const found = await holdToWrite(ctx, orderId)
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
