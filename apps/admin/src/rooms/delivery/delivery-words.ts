import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { DeliveryKind, DeliveryState } from '@redthread/contract/delivery'
import type { StateWords } from '@redthread/workbench/words/order-words'

export const deliveryKindWords: Readonly<Record<DeliveryKind, MessageDescriptor>> = {
  home: msg`To the door`,
  parcel_point: msg`Parcel point`,
  letter: msg`Letter`,
  courier: msg`Courier`,
}

export const deliveryStateWords: Readonly<Record<DeliveryState, StateWords>> = {
  active: { label: msg`Offered`, tone: 'positive' },
  paused: { label: msg`Paused`, tone: 'caution' },
  archived: { label: msg`Archived`, tone: 'neutral' },
}

export const pickupWords: Readonly<Record<'on' | 'off', StateWords>> = {
  on: { label: msg`Gives out`, tone: 'positive' },
  off: { label: msg`Gives out nothing`, tone: 'neutral' },
}
