import { Trans } from '@lingui/react/macro'
import { Status, type Tone } from '@redthread/ui/status'
import type { OrderView } from '../../views/order-view.ts'

type Standing = Pick<OrderView, 'state' | 'paymentState' | 'fulfillmentState'>

/** How an order stands, in words of the person who waits for it. */
export function OrderStanding({ order }: { order: Standing }) {
  const { state, fulfillmentState } = order
  const tone: Tone =
    state === 'completed' ? 'positive' : state === 'canceled' ? 'neutral' : 'thread'
  return (
    <Status tone={tone}>
      {state === 'completed' ? (
        <Trans>All yours</Trans>
      ) : state === 'canceled' ? (
        <Trans>Canceled</Trans>
      ) : state === 'on_hold' ? (
        <Trans>We are looking into it</Trans>
      ) : fulfillmentState === 'partly_fulfilled' ? (
        <Trans>Some of it has reached you</Trans>
      ) : (
        <Trans>Being made ready</Trans>
      )}
    </Status>
  )
}

/** What became of the money. */
export function MoneyStanding({ order: { paymentState } }: { order: Standing }) {
  switch (paymentState) {
    case 'paid':
      return <Trans>Paid</Trans>
    case 'authorized':
      return <Trans>Promised by your card, taken as the order goes on</Trans>
    case 'partly_paid':
      return <Trans>Paid in part</Trans>
    case 'refund_pending':
      return <Trans>On its way back to you</Trans>
    case 'partly_refunded':
      return <Trans>Some of it was given back</Trans>
    case 'refunded':
      return <Trans>Given back</Trans>
    case 'voided':
      return <Trans>Nothing was taken</Trans>
    case 'unpaid':
      return <Trans>Not paid yet</Trans>
  }
}
