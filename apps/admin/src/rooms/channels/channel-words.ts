import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type {
  ChannelKind,
  ChannelState,
  DeliveryMethod,
  PaymentMethod,
} from '@redthread/contract/channels'
import type { Tone } from '@redthread/ui/status'

export const kindWords: Record<ChannelKind, MessageDescriptor> = {
  web: msg`Web shops`,
  app: msg`Mobile apps`,
  store: msg`Stores`,
  call_center: msg`Call centers`,
  social: msg`Social`,
  chat: msg`Chat`,
  marketplace: msg`Marketplaces`,
  agent: msg`AI agents`,
  b2b: msg`Business customers`,
}

export const stateWords: Record<ChannelState, { label: MessageDescriptor; tone: Tone }> = {
  active: { label: msg`Open`, tone: 'positive' },
  paused: { label: msg`Paused`, tone: 'caution' },
  archived: { label: msg`Archived`, tone: 'neutral' },
}

export const moveWords: Record<ChannelState, MessageDescriptor> = {
  active: msg`Open again`,
  paused: msg`Pause`,
  archived: msg`Archive`,
}

export const paymentWords: Record<PaymentMethod, MessageDescriptor> = {
  card: msg`Card`,
  cash: msg`Cash`,
  gift_card: msg`Gift card`,
  store_credit: msg`Store credit`,
  points: msg`Points`,
  invoice: msg`Invoice`,
  mobilepay: msg`MobilePay`,
  blik: msg`BLIK`,
}

export const deliveryWords: Record<DeliveryMethod, MessageDescriptor> = {
  carry_out: msg`Take along`,
  pickup: msg`Collect in store`,
  delivery: msg`Delivery`,
  ship_from_store: msg`Ship from store`,
}
