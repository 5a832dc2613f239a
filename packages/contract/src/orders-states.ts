import { Type as T } from 'typebox'

/**
 * `open`, to be fulfilled · `on_hold`, nobody may pick or send it for now · `completed`, everybody
 * has all they bought · `canceled`, nothing of it is to come.
 */
export const orderStates = ['open', 'on_hold', 'completed', 'canceled'] as const
export const OrderState = T.Enum([...orderStates])
export type OrderState = (typeof orderStates)[number]

/**
 * What is known of the money. `authorized`, promised and not yet taken · `refund_pending`, more is
 * promised or paid than the order comes to, and on its way back · `voided`, the promise was given
 * back before anything was taken.
 */
export const orderPaymentStates = [
  'unpaid',
  'authorized',
  'partly_paid',
  'paid',
  'refund_pending',
  'partly_refunded',
  'refunded',
  'voided',
] as const
export const OrderPaymentState = T.Enum([...orderPaymentStates])
export type OrderPaymentState = (typeof orderPaymentStates)[number]

/** How much has reached the person; `nothing`: all lines were canceled. */
export const orderFulfillmentStates = [
  'unfulfilled',
  'partly_fulfilled',
  'fulfilled',
  'nothing',
] as const
export const OrderFulfillmentState = T.Enum([...orderFulfillmentStates])
export type OrderFulfillmentState = (typeof orderFulfillmentStates)[number]

export const orderActions = [
  'cancel',
  'cancel_lines',
  'change',
  'hold',
  'release',
  'complete',
  'annotate',
] as const
export const OrderActionName = T.Enum([...orderActions])
export type OrderAction = (typeof orderActions)[number]

/** What an action asks of the goods: none gone yet, some still to go, all gone, or nothing. */
export type OrderNeed = 'none_gone' | 'some_open' | 'none_open' | null

/** One way to treat an order; `to` null leaves its state as it is. */
export interface OrderMove {
  readonly from: readonly OrderState[]
  readonly to: OrderState | null
  readonly needs: OrderNeed
  /** Whether the person who ordered may do it; the rest is for staff. */
  readonly own: boolean
}

/** What may be done from where: guards of the server, buttons of every screen. */
export const orderMoves: Readonly<Record<OrderAction, OrderMove>> = {
  cancel: { from: ['open', 'on_hold'], to: 'canceled', needs: 'none_gone', own: true },
  cancel_lines: { from: ['open', 'on_hold'], to: null, needs: 'some_open', own: false },
  change: { from: ['open', 'on_hold'], to: null, needs: null, own: false },
  hold: { from: ['open'], to: 'on_hold', needs: 'some_open', own: false },
  release: { from: ['on_hold'], to: 'open', needs: null, own: false },
  // By itself, as the last of the goods is handed over.
  complete: { from: ['open'], to: 'completed', needs: 'none_open', own: false },
  annotate: { from: [...orderStates], to: null, needs: null, own: false },
}

/** How many pieces of a line were ordered, canceled, and handed over or sent. */
export interface OrderPieces {
  readonly quantity: number
  readonly canceled: number
  readonly fulfilled: number
}

/** Pieces of a line that are still to reach the person. */
export function openPieces({ quantity, canceled, fulfilled }: OrderPieces): number {
  return quantity - canceled - fulfilled
}

/** Whether an action may be done now; the same answer for a guard and for a button. */
export function mayAct(
  action: OrderAction,
  { state, lines }: { readonly state: OrderState; readonly lines: readonly OrderPieces[] },
): boolean {
  const { from, needs } = orderMoves[action]
  if (!from.includes(state)) return false
  const hasOpen = lines.some((line) => openPieces(line) > 0)
  if (needs === 'some_open') return hasOpen
  if (needs === 'none_open') return !hasOpen
  if (needs === 'none_gone') return hasOpen && lines.every(({ fulfilled }) => fulfilled === 0)
  return true
}
