/** The ways in which a person meets a brand. */
export const channelKinds = [
  'web',
  'app',
  'store',
  'call_center',
  'social',
  'chat',
  'marketplace',
  'agent',
  'b2b',
] as const
export type ChannelKind = (typeof channelKinds)[number]

export const channelStates = ['active', 'paused', 'archived'] as const
export type ChannelState = (typeof channelStates)[number]

/** From which state a channel may go to which: guards of the server, buttons of the screen. */
export const channelMoves: Readonly<Record<ChannelState, readonly ChannelState[]>> = {
  active: ['paused', 'archived'],
  paused: ['active', 'archived'],
  archived: ['paused'],
}

export const brandStates = ['active', 'archived'] as const
export type BrandState = (typeof brandStates)[number]

/** A kit is edited as `draft`, worn as `published`, and stays in the history as `replaced`. */
export const kitStates = ['draft', 'published', 'replaced'] as const
export type KitState = (typeof kitStates)[number]

/** `one_price`: as in every channel of the brand; `declared`: differences with a reason. */
export const pricePolicies = ['one_price', 'declared'] as const
export type PricePolicy = (typeof pricePolicies)[number]

export const paymentMethods = [
  'card',
  'cash',
  'gift_card',
  'store_credit',
  'points',
  'invoice',
  'mobilepay',
  'blik',
] as const
export type PaymentMethod = (typeof paymentMethods)[number]

export const deliveryMethods = ['carry_out', 'pickup', 'delivery', 'ship_from_store'] as const
export type DeliveryMethod = (typeof deliveryMethods)[number]
