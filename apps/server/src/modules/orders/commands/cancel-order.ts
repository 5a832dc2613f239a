import type { OrderCancel } from '@redthread/contract/orders-changes'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import { mayAct } from '@redthread/contract/orders-states'
import type { Id } from '@redthread/kernel/id'
import { releaseAllocation } from '#modules/inventory/index.ts'
import { orderMoney } from '#modules/payments/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { platformRefusals } from '@redthread/contract/platform'
import { requireForOrder, requireOwn } from '../guards/order-access.ts'
import { holdOrder, type FoundOrder } from '../queries/find-order.ts'
import { everyOpenPiece, withoutPieces, type PiecesOff } from '../rules/cancel-pieces.ts'
import { fulfillmentStateOf, paymentStateOf } from '../rules/standings.ts'
import { totalsOf } from '../rules/totals-of.ts'
import { asHouse, giveBack, giveBackUses } from './give-back.ts'
import { noteHappening } from './note-happening.ts'
import { tellCanceled, tellChanged, type LinePieces } from './tell-changed.ts'
import { writeOrder } from './write-order.ts'

const { refuse } = ordersRefusals

/** What is canceled: all that is open, or some of it. */
export interface Cancel extends OrderCancel {
  readonly orderId: Id<'ord'>
  readonly ifMatch?: number | null
}

/** Cancels an order, or pieces of it, as colleagues do. */
export async function cancelOrder(ctx: Ctx, cancel: Cancel): Promise<FoundOrder> {
  const found = await holdOrder(ctx, cancel.orderId)
  requireForOrder(ctx, 'orders:cancel', found.row)
  return cancelHeld(ctx, found, cancel)
}

/** Cancels one's own order whole, while nothing of it has left. */
export async function cancelOwnOrder(
  ctx: Ctx,
  { orderId, note, ifMatch }: Pick<Cancel, 'orderId' | 'note' | 'ifMatch'>,
): Promise<FoundOrder> {
  const found = await holdOrder(ctx, orderId)
  await requireOwn(ctx, found.row)
  const words = note === undefined ? {} : { note }
  return cancelHeld(ctx, found, {
    orderId,
    reason: 'customer_wish',
    ifMatch: ifMatch ?? null,
    ...words,
  })
}

async function cancelHeld(ctx: Ctx, found: FoundOrder, cancel: Cancel): Promise<FoundOrder> {
  const { row, lines } = found
  if (typeof cancel.ifMatch === 'number' && cancel.ifMatch !== row.version) {
    platformRefusals.refuse.version_conflict()
  }
  const action = cancel.lines === undefined ? 'cancel' : 'cancel_lines'
  if (!mayAct(action, { state: row.state, lines })) {
    refuse.not_from_here({ state: row.state, action })
  }
  const off = cancel.lines ?? everyOpenPiece(lines)
  const after = withoutPieces(lines, off, row.tax_included)
  const pieces = piecesIn(off)
  const whole = fulfillmentStateOf(after) === 'nothing'
  const shipping = whole ? [] : row.shipping
  const { total } = totalsOf({ lines: after, shipping })
  const reason = cancel.note === undefined ? cancel.reason : `${cancel.reason}: ${cancel.note}`
  await releaseAllocation(asHouse(ctx), { orderId: row.id, lines: pieces, reason })
  const key = `cancel:${row.id}:${row.version}`
  const amount = await giveBack(ctx, row, { total, reason: cancel.reason, key })
  if (whole) await giveBackUses(ctx, row)
  const paymentState = paymentStateOf({ ...(await orderMoney(ctx, row.id)), total })
  const canceled = await writeOrder(ctx, found, {
    lines: after,
    shipping,
    paymentState,
    ...(whole ? { state: 'canceled' as const } : {}),
  })
  await Promise.all([
    noteHappening(ctx, row, { kind: whole ? 'canceled' : 'lines_canceled', amount, note: reason }),
    whole
      ? tellCanceled(ctx, canceled.row, { lines: pieces, reason: cancel.reason, refund: amount })
      : tellChanged(ctx, canceled.row, {
          change: 'canceled_lines',
          canceled: pieces,
          refund: amount,
        }),
  ])
  return canceled
}

function piecesIn(off: readonly PiecesOff[]): LinePieces[] {
  const counts = new Map<string, number>()
  for (const { lineId, quantity } of off) {
    counts.set(lineId, (counts.get(lineId) ?? 0) + quantity)
  }
  return [...counts].map(([lineId, quantity]) => ({ orderLineId: lineId as Id<'oln'>, quantity }))
}
