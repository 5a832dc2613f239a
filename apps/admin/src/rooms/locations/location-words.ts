import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { LocationKind, LocationService, LocationState } from '@redthread/contract/locations'
import type { Tone } from '@redthread/ui/status'

export const locationKindWords: Record<LocationKind, MessageDescriptor> = {
  store: msg`Stores`,
  warehouse: msg`Warehouses`,
  service_point: msg`Service points`,
}

export const locationStateWords: Record<LocationState, { label: MessageDescriptor; tone: Tone }> = {
  active: { label: msg`In use`, tone: 'positive' },
  paused: { label: msg`Paused`, tone: 'caution' },
  archived: { label: msg`Archived`, tone: 'neutral' },
}

export const locationMoveWords: Record<LocationState, MessageDescriptor> = {
  active: msg`Use again`,
  paused: msg`Pause`,
  archived: msg`Archive`,
}

export const serviceWords: Record<LocationService, MessageDescriptor> = {
  pickup: msg`Collect orders`,
  return: msg`Take back returns`,
  ship_from: msg`Ship to customers`,
  reserve: msg`Reserve and try`,
  repair: msg`Repairs`,
  order_ahead: msg`Order ahead`,
  consultation: msg`Consultation`,
}
