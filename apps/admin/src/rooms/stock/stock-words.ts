import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { MovementKind, Tracking } from '@redthread/contract/inventory'
import type { SettingOutcome, StockChange } from '@redthread/contract/inventory-changes'
import type { ConsignmentState, CountState } from '@redthread/contract/inventory-documents'
import type { StateWords } from '@redthread/workbench/words/order-words'
import type { Row } from './stock-api.ts'

export const standingWords: Readonly<Record<Row['standing'], StateWords>> = {
  fine: { label: msg`Enough`, tone: 'positive' },
  low: { label: msg`Low`, tone: 'caution' },
  out: { label: msg`Sold out`, tone: 'neutral' },
  owed: { label: msg`More promised than there is`, tone: 'critical' },
}

export const movementWords: Readonly<Record<MovementKind, MessageDescriptor>> = {
  received: msg`Received`,
  returned: msg`Came back`,
  transferred_in: msg`Transferred in`,
  shipped: msg`Left with an order`,
  transferred_out: msg`Transferred out`,
  written_off: msg`Written off`,
  adjusted: msg`Adjusted`,
  counted: msg`Counted`,
  allocated: msg`Promised to an order`,
  released: msg`Promise released`,
  damaged: msg`Set aside as damaged`,
  restored: msg`Good again`,
}

export const changeWords: Readonly<Record<StockChange['kind'], MessageDescriptor>> = {
  adjusted: msg`Found or lost`,
  damaged: msg`Damaged: set aside`,
  restored: msg`Good again`,
  written_off: msg`Written off`,
  returned: msg`Came back`,
}

export const trackingWords: Readonly<Record<Tracking, MessageDescriptor>> = {
  quantity: msg`By number`,
  lot: msg`By lot and expiry`,
  serial: msg`Piece by piece`,
}

export const consignmentStateWords: Readonly<Record<ConsignmentState, StateWords>> = {
  draft: { label: msg`Draft`, tone: 'neutral' },
  ready_to_ship: { label: msg`Ready to send`, tone: 'thread' },
  in_transit: { label: msg`On its way`, tone: 'caution' },
  partially_received: { label: msg`Partly received`, tone: 'caution' },
  received: { label: msg`Received`, tone: 'positive' },
  canceled: { label: msg`Canceled`, tone: 'neutral' },
}

export const countStateWords: Readonly<Record<CountState, StateWords>> = {
  requested: { label: msg`Asked for`, tone: 'thread' },
  counting: { label: msg`Being counted`, tone: 'caution' },
  counted: { label: msg`Counted`, tone: 'caution' },
  reviewed: { label: msg`Reviewed`, tone: 'thread' },
  completed: { label: msg`Completed`, tone: 'positive' },
  canceled: { label: msg`Canceled`, tone: 'neutral' },
}

/** Why a level was not set. */
export const settingFaults: Readonly<
  Record<NonNullable<SettingOutcome['code']>, MessageDescriptor>
> = {
  stock_changed: msg`Something else lies there by now; look again`,
  unknown_variant: msg`We do not know this article`,
  unknown_location: msg`We do not know this place`,
  is_a_bundle: msg`A bundle has no stock of its own; set that of its parts`,
  lots_needed: msg`It is followed by lot: adjust it on its own page`,
  serials_needed: msg`It is followed piece by piece: adjust it on its own page`,
  serial_taken: msg`One of these serial numbers is elsewhere`,
}
