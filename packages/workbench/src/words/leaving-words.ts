import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type {
  FulfillmentKind,
  FulfillmentState,
  FulfillmentStepAction,
} from '@redthread/contract/fulfillment'
import type { StateWords } from './order-words.ts'

export const leavingKindWords: Readonly<Record<FulfillmentKind, MessageDescriptor>> = {
  carry_out: msg`Taken along`,
  pickup: msg`Collected in store`,
  delivery: msg`Sent`,
}

export const leavingStateWords: Readonly<Record<FulfillmentState, StateWords>> = {
  requested: { label: msg`Requested`, tone: 'neutral' },
  accepted: { label: msg`Accepted`, tone: 'neutral' },
  picking: { label: msg`Picking`, tone: 'caution' },
  packed: { label: msg`Packed`, tone: 'caution' },
  shipped: { label: msg`On its way`, tone: 'neutral' },
  delivered: { label: msg`Delivered`, tone: 'positive' },
  ready: { label: msg`Ready to collect`, tone: 'caution' },
  collected: { label: msg`Collected`, tone: 'positive' },
  handed_out: { label: msg`Handed out`, tone: 'positive' },
  canceled: { label: msg`Canceled`, tone: 'neutral' },
}

/** What was done, as the thread of a fulfillment order tells it. */
export const leavingStepWords: Readonly<Record<FulfillmentStepAction, MessageDescriptor>> = {
  request: msg`Asked for`,
  accept: msg`Accepted`,
  pick: msg`Picked`,
  pack: msg`Packed`,
  ship: msg`Sent off`,
  deliver: msg`Delivered`,
  make_ready: msg`Ready to collect`,
  hand_out: msg`Handed out`,
  cancel: msg`Canceled`,
  change: msg`The order asks for more or less`,
}
