import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PromotionState, PromotionSwitch } from '@redthread/contract/promotions'
import type { BenefitKind } from '@redthread/pricing/promotions/benefit'
import type { ConditionKind } from '@redthread/pricing/promotions/condition'
import type { Lane, Mode, PromotionClass } from '@redthread/pricing/promotions/promotion'
import type { ReasonCode } from '@redthread/pricing/promotions/reason'
import type { Tone } from '@redthread/ui/status'

export const stateWords: Record<PromotionState, { label: MessageDescriptor; tone: Tone }> = {
  draft: { label: msg`Draft`, tone: 'neutral' },
  scheduled: { label: msg`Scheduled`, tone: 'thread' },
  active: { label: msg`Running`, tone: 'positive' },
  paused: { label: msg`Paused`, tone: 'caution' },
  ended: { label: msg`Ended`, tone: 'neutral' },
}

export const switchWords: Record<PromotionSwitch, MessageDescriptor> = {
  draft: msg`Back to draft`,
  on: msg`Switch on`,
  paused: msg`Pause`,
  ended: msg`End`,
}

export const laneWords: Record<Lane, MessageDescriptor> = {
  pre: msg`First`,
  default: msg`In the middle`,
  post: msg`Last`,
}

export const modeWords: Record<Mode, MessageDescriptor> = {
  stack: msg`Adds to the others`,
  exclusive: msg`Stands alone`,
  best_of_group: msg`Only the best of its group`,
}

export const classWords: Record<PromotionClass, MessageDescriptor> = {
  product: msg`Products`,
  order: msg`The whole order`,
  shipping: msg`Shipping`,
}

export const conditionWords: Record<ConditionKind, MessageDescriptor> = {
  products: msg`These products`,
  variants: msg`These articles`,
  categories: msg`From these categories`,
  attribute: msg`With a property`,
  line_quantity: msg`Pieces on a line`,
  line_price: msg`Price of a piece`,
  fulfillment: msg`The way it reaches the customer`,
  regular_price: msg`Not reduced already`,
  cart_subtotal: msg`The cart comes to`,
  cart_quantity: msg`Pieces in the cart`,
  customer_group: msg`Customer of a group`,
  company: msg`Buyer of a company`,
  segment: msg`Person in a segment`,
  loyalty_tier: msg`Loyalty tier`,
  first_order: msg`First order`,
  signed_in: msg`Signed in`,
  channel: msg`In these channels`,
  location: msg`In these stores`,
  country: msg`In these countries`,
  currency: msg`In these currencies`,
  shipping_method: msg`With a delivery method`,
  time_window: msg`At these hours`,
}

export const benefitWords: Record<BenefitKind, MessageDescriptor> = {
  percent: msg`Percent off`,
  fixed_off_cart: msg`Amount off the cart`,
  fixed_off_item: msg`Amount off each piece`,
  fixed_price: msg`Fixed price`,
  buy_x_get_y: msg`Buy some, get others for less`,
  cheapest_free: msg`The cheapest free`,
  tiered_by_amount: msg`More off, the more it comes to`,
  tiered_by_quantity: msg`More off, the more pieces`,
  bundle_price: msg`A set for one price`,
  gift: msg`A gift`,
  free_shipping: msg`Free shipping`,
  shipping_percent: msg`Percent off shipping`,
  shipping_price: msg`Fixed shipping price`,
  points_multiplier: msg`Points multiplied`,
  points_bonus: msg`Extra points`,
}

/** The parameters of conditions and benefits, by the name they carry in the engine. */
export const fieldWords: Record<string, MessageDescriptor> = {
  productIds: msg`Products`,
  variantIds: msg`Articles, by SKU`,
  categoryIds: msg`Categories`,
  name: msg`Property`,
  values: msg`Values`,
  min: msg`At least`,
  max: msg`At most`,
  methods: msg`Ways`,
  methodIds: msg`Delivery methods`,
  except: msg`All but these`,
  atLeast: msg`Pieces needed`,
  of: msg`Counting only`,
  groupIds: msg`Groups`,
  companyIds: msg`Companies`,
  segmentIds: msg`Segments`,
  tiers: msg`Steps`,
  channelIds: msg`Channels`,
  locationIds: msg`Stores`,
  countries: msg`Countries`,
  currencies: msg`Currencies`,
  zone: msg`Time zone`,
  weekdays: msg`Weekdays`,
  from: msg`From`,
  until: msg`Until`,
  basisPoints: msg`Percent`,
  maxPieces: msg`For at most so many pieces`,
  amounts: msg`Amount`,
  buy: msg`Buy`,
  buyOf: msg`Bought from`,
  get: msg`Get`,
  maxTimes: msg`At most so many times`,
  every: msg`Of every`,
  free: msg`Free`,
  slots: msg`The set`,
  quantity: msg`Pieces`,
  points: msg`Points`,
}

export const reasonWords: Record<ReasonCode, MessageDescriptor> = {
  not_started: msg`It has not begun yet`,
  expired: msg`It is over`,
  coupon_missing: msg`Its code was not entered`,
  coupon_unusable: msg`The code cannot be used`,
  usage_limit: msg`It has been used as often as it may`,
  min_amount_not_met: msg`The cart does not come to enough`,
  max_amount_exceeded: msg`The cart comes to too much`,
  min_quantity_not_met: msg`Too few pieces`,
  max_quantity_exceeded: msg`Too many pieces`,
  lines_missing: msg`What it asks for is not in the cart`,
  lines_in_the_way: msg`Something in the cart rules it out`,
  set_incomplete: msg`The set is not complete`,
  customer_group_mismatch: msg`The customer is not in the group`,
  company_mismatch: msg`The buyer is not of the company`,
  segment_mismatch: msg`The person is not in the segment`,
  loyalty_tier_mismatch: msg`The loyalty tier does not fit`,
  not_first_order: msg`It is not the first order`,
  sign_in_required: msg`The customer is not signed in`,
  channel_mismatch: msg`Not in this channel`,
  location_mismatch: msg`Not in this store`,
  country_mismatch: msg`Not in this country`,
  currency_mismatch: msg`Not in this currency`,
  shipping_method_mismatch: msg`Not with this delivery method`,
  outside_time_window: msg`Not at this hour`,
  no_target_line: msg`Nothing in the cart is meant`,
  malformed: msg`It is not complete yet`,
  nothing_to_discount: msg`There is nothing left to take off`,
  excluded_by: msg`Another promotion rules it out`,
  stopped_by: msg`Another promotion ends the row`,
}
