import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PriceFault, PriceOutcome } from '@redthread/contract/pricing'
import type { PriceListKind, PriceListState } from '@redthread/contract/pricing-lists'
import type { OmnibusRule } from '@redthread/pricing/price-history'
import type { PriceLoss, Specificity } from '@redthread/pricing/price-row'
import type { Tone } from '@redthread/ui/status'
import type { Change, ParityCell } from './pricing-api.ts'

export const listStateWords: Record<PriceListState, { label: MessageDescriptor; tone: Tone }> = {
  draft: { label: msg`Draft`, tone: 'neutral' },
  active: { label: msg`On`, tone: 'positive' },
  paused: { label: msg`Paused`, tone: 'caution' },
  archived: { label: msg`Put away`, tone: 'neutral' },
}

export const listMoveWords: Record<PriceListState, MessageDescriptor> = {
  draft: msg`Back to draft`,
  active: msg`Switch on`,
  paused: msg`Pause`,
  archived: msg`Put away`,
}

export const kindWords: Record<PriceListKind, MessageDescriptor> = {
  sale: msg`Reduction of the regular price`,
  override: msg`In place of the regular price`,
}

export const shortKindWords: Record<PriceListKind, MessageDescriptor> = {
  sale: msg`Sale`,
  override: msg`Own prices`,
}

type Outcome = PriceOutcome['outcome']
export const outcomeWords: Record<Outcome, { label: MessageDescriptor; tone: Tone }> = {
  created: { label: msg`New`, tone: 'positive' },
  changed: { label: msg`Changed`, tone: 'thread' },
  unchanged: { label: msg`As it is`, tone: 'neutral' },
  removed: { label: msg`Taken out`, tone: 'caution' },
  refused: { label: msg`Left out`, tone: 'critical' },
}

export const faultWords: Record<PriceFault, MessageDescriptor> = {
  unknown_variant: msg`We do not know this SKU`,
  unknown_channel: msg`We do not know this channel`,
  unknown_list: msg`This price list does not exist`,
  wrong_currency: msg`The channel sells in another currency`,
  window_ends_before_it_begins: msg`It ends before it begins`,
  window_is_over: msg`Its time is over`,
  overlapping_window: msg`It overlaps with another price`,
  twice_in_request: msg`It stands here twice`,
}

export const whatWords: Record<Change['what'], MessageDescriptor> = {
  price: msg`Price`,
  list: msg`Price list`,
  promotion: msg`Promotion`,
}

export const standingWords: Record<ParityCell['standing'], MessageDescriptor> = {
  same: msg`As usual`,
  declared: msg`Declared`,
  flagged: msg`Differs`,
}

type LossCode = Exclude<PriceLoss['code'], 'less_specific'> | 'list_off'
/** Why a price does not hold; `less_specific` is said by what decided. */
export const lossWords: Record<LossCode, MessageDescriptor> = {
  list_off: msg`Its price list is not on`,
  other_currency: msg`It is in another currency`,
  other_channel: msg`It is for other channels`,
  other_country: msg`It is for other countries`,
  other_company: msg`It is for a company`,
  other_group: msg`It is for a customer group`,
  quantity_below_minimum: msg`It asks for more pieces`,
  not_started: msg`It has not begun yet`,
  expired: msg`It is over`,
  not_a_reduction: msg`It is not below the regular price`,
}

/** Why another price came before this one. */
export const specificityWords: Record<Specificity, MessageDescriptor> = {
  company: msg`The other one is made for this company`,
  group: msg`The other one is made for this customer group`,
  list: msg`The other one stands in a price list`,
  list_priority: msg`The other one's price list ranks higher`,
  channel: msg`The other one is made for this channel`,
  country: msg`The other one is made for this country`,
  quantity: msg`The other one is for more pieces`,
  newest_start: msg`The other one began later`,
  id: msg`Both fit the same; one had to come first`,
}

export const omnibusWords: Record<OmnibusRule, MessageDescriptor> = {
  lowest_in_window: msg`Lowest price of the 30 days before`,
  progressive_first: msg`Prior price of the first of a row of reductions`,
  new_arrival_since_first_sale: msg`Lowest price since it was first sold`,
  new_arrival_none: msg`New: no prior price needs to be told`,
  perishable_none: msg`Spoils soon: no prior price needs to be told`,
  no_history: msg`It was not for sale in the 30 days before`,
  no_reduction: msg`The price has not fallen`,
}
