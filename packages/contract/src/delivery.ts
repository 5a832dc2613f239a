import { Type as T, type Static } from 'typebox'
import { CountryCode, Phone, PostalAddress } from './address.ts'
import { ChannelId, Code } from './channels.ts'
import { Id, Instant, Shape, event } from './define.ts'
import { LocalDate, LocationId, OpenSpan } from './locations.ts'
import { CurrencyCode, Maybe, Minor } from './pricing.ts'
import { oneOf } from './rights.ts'
import { Line, LineInAllLocales } from './text.ts'

export const DeliveryOptionId = Id('dop')
export const DeliveryZoneId = Id('dzn')

/** How a parcel reaches a person. */
export const deliveryKinds = ['home', 'parcel_point', 'letter', 'courier'] as const
export type DeliveryKind = (typeof deliveryKinds)[number]

export const deliveryStates = ['active', 'paused', 'archived'] as const
export const DeliveryState = oneOf(deliveryStates)
export type DeliveryState = (typeof deliveryStates)[number]

/** From which state an option may go to which: guards of the server, buttons of the screen. */
export const deliveryMoves: Readonly<Record<DeliveryState, readonly DeliveryState[]>> = {
  active: ['paused', 'archived'],
  paused: ['active', 'archived'],
  archived: ['paused'],
}

const PostalCode = T.String({ maxLength: 12, pattern: '^[0-9A-Za-z -]+$', examples: ['00100'] })
const TimeOfDay = T.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', examples: ['14:00'] })
const Grams = T.Integer({ minimum: 1, maximum: 1_000_000 })

/** A stretch of postal codes of a country, both ends included. */
export const PostalRange = Shape({ from: PostalCode, to: PostalCode })
export type PostalRange = Static<typeof PostalRange>

/** A country, or parts of one: `only` leaves out the rest, `except` leaves out some. */
export const ZoneArea = Shape({
  country: CountryCode,
  only: T.Array(PostalRange, { maxItems: 200 }),
  except: T.Array(PostalRange, { maxItems: 200 }),
})
export type ZoneArea = Static<typeof ZoneArea>
export type ZoneAreas = readonly ZoneArea[]

const zoneFields = {
  code: Code,
  name: LineInAllLocales(80),
  areas: T.Array(ZoneArea, { minItems: 1, maxItems: 60 }),
}
export const NewDeliveryZone = Shape(zoneFields)
export type NewDeliveryZone = Static<typeof NewDeliveryZone>
export const DeliveryZoneUpdate = T.Partial(Shape(zoneFields), { additionalProperties: false })
export type DeliveryZoneUpdate = Static<typeof DeliveryZoneUpdate>

/** A part of the world that some options reach. */
export const DeliveryZone = Shape(
  {
    id: DeliveryZoneId,
    ...zoneFields,
    version: T.Integer(),
    createdAt: Instant,
    changedAt: Instant,
  },
  { title: 'DeliveryZone' },
)
export type DeliveryZone = Static<typeof DeliveryZone>
export const DeliveryZones = Shape({ items: T.Array(DeliveryZone) }, { title: 'DeliveryZones' })

/** What it costs from a value of goods on, up to a weight (null: any weight). */
export const DeliveryRate = Shape({
  fromValue: Minor,
  upToWeightG: Maybe(Grams),
  amount: Minor,
})
export type DeliveryRate = Static<typeof DeliveryRate>
export type DeliveryRates = readonly DeliveryRate[]

/** Working days from sending to arrival; sent on the same day before `cutOff`, in `zone` time. */
export const DeliveryPace = Shape({
  minDays: T.Integer({ minimum: 0, maximum: 60 }),
  maxDays: T.Integer({ minimum: 0, maximum: 60 }),
  cutOff: Maybe(TimeOfDay),
  zone: T.String({ maxLength: 40, examples: ['Europe/Helsinki'] }),
  onSaturdays: T.Boolean(),
})
export type DeliveryPace = Static<typeof DeliveryPace>

const optionFields = {
  code: Code,
  name: LineInAllLocales(80),
  description: LineInAllLocales(200),
  kind: oneOf(deliveryKinds),
  carrier: Line(60),
  currency: CurrencyCode,
  channelIds: T.Array(ChannelId, {
    maxItems: 200,
    uniqueItems: true,
    description: 'Empty: every channel of the currency that delivers.',
  }),
  zoneIds: T.Array(DeliveryZoneId, { minItems: 1, maxItems: 60, uniqueItems: true }),
  rates: T.Array(DeliveryRate, { minItems: 1, maxItems: 100 }),
  freeFrom: Maybe(Minor),
  maxWeightG: Maybe(Grams),
  pace: DeliveryPace,
  needsPhone: T.Boolean({ description: 'The carrier tells by phone when the parcel arrives.' }),
}
export const NewDeliveryOption = Shape(optionFields)
export type NewDeliveryOption = Static<typeof NewDeliveryOption>
export const DeliveryOptionUpdate = T.Partial(Shape(optionFields), {
  additionalProperties: false,
})
export type DeliveryOptionUpdate = Static<typeof DeliveryOptionUpdate>

/** A way to have goods sent, with its zones, rates and days. */
export const DeliveryOption = Shape(
  {
    id: DeliveryOptionId,
    ...optionFields,
    state: DeliveryState,
    rank: T.Integer({ minimum: 0 }),
    version: T.Integer(),
    createdAt: Instant,
    changedAt: Instant,
  },
  { title: 'DeliveryOption' },
)
export type DeliveryOption = Static<typeof DeliveryOption>
export const DeliveryOptions = Shape(
  { items: T.Array(DeliveryOption) },
  { title: 'DeliveryOptions' },
)

/** An option as it is offered for some goods and an address: what it costs, and when. */
export const DeliveryOffer = Shape(
  {
    optionId: DeliveryOptionId,
    code: T.String(),
    name: T.String(),
    description: T.String(),
    kind: oneOf(deliveryKinds),
    carrier: T.String(),
    currency: CurrencyCode,
    amount: Minor,
    regular: T.Integer({ description: 'What it would cost below the free threshold.' }),
    freeFrom: Maybe(Minor),
    missingForFree: Maybe(T.Integer({ description: 'Goods that lack for a free delivery.' })),
    earliest: LocalDate,
    latest: LocalDate,
    needsPhone: T.Boolean(),
  },
  { title: 'DeliveryOffer' },
)
export type DeliveryOffer = Static<typeof DeliveryOffer>
export const DeliveryOffers = Shape({ items: T.Array(DeliveryOffer) }, { title: 'DeliveryOffers' })

const Minutes = T.Integer({ minimum: 0, maximum: 10_080 })
const ruleFields = {
  enabled: T.Boolean(),
  prepareMinutes: Minutes,
  daysAhead: T.Integer({ minimum: 0, maximum: 60 }),
  cutOff: Maybe(TimeOfDay),
  holdDays: T.Integer({ minimum: 1, maximum: 60, description: 'Days that goods are kept.' }),
}
export const PickupRuleUpdate = Shape(ruleFields)
export type PickupRuleUpdate = Static<typeof PickupRuleUpdate>

/** How a store gives out what was ordered; where it has no rule of its own, the usual one. */
export const PickupRule = Shape(
  { locationId: LocationId, ...ruleFields, own: T.Boolean(), version: T.Integer() },
  { title: 'PickupRule' },
)
export type PickupRule = Static<typeof PickupRule>

export const PickupRules = Shape({ items: T.Array(PickupRule) }, { title: 'PickupRules' })

/** A day on which goods can be collected at a store. */
export const PickupDay = Shape(
  {
    date: LocalDate,
    spans: T.Array(OpenSpan),
    readyFrom: Instant,
    sameDay: T.Boolean(),
  },
  { title: 'PickupDay' },
)
export type PickupDay = Static<typeof PickupDay>
export const PickupDays = Shape(
  {
    locationId: LocationId,
    name: T.String(),
    zone: T.String(),
    holdDays: T.Integer(),
    days: T.Array(PickupDay),
  },
  { title: 'PickupDays' },
)
export type PickupDays = Static<typeof PickupDays>

export const addressParts = ['lines', 'postalCode', 'city', 'region'] as const
export type AddressPart = (typeof addressParts)[number]

/** How addresses are written in a country: the parts in their order, and which are needed. */
export const AddressFormat = Shape(
  {
    country: CountryCode,
    fields: T.Array(Shape({ part: oneOf(addressParts), required: T.Boolean() })),
    callingCode: Maybe(T.String({ examples: ['+358'] })),
    postalCodeExample: Maybe(T.String()),
  },
  { title: 'AddressFormat' },
)
export type AddressFormat = Static<typeof AddressFormat>

export const addressFaults = ['missing', 'wrong_format', 'unknown_country', 'wrong_phone'] as const
export const AddressFault = Shape({
  field: oneOf([...addressParts, 'country', 'phone']),
  code: oneOf(addressFaults),
  message: T.String({ description: 'In the language of the request.' }),
})
export type AddressFault = Static<typeof AddressFault>
export const AddressToCheck = Shape({
  address: PostalAddress,
  phone: T.Optional(T.String({ maxLength: 30 })),
})
export type AddressToCheck = Static<typeof AddressToCheck>
export const CheckedAddress = Shape(
  {
    ok: T.Boolean(),
    address: PostalAddress,
    phone: Maybe(Phone),
    lines: T.Array(T.String(), { description: 'As printed on an envelope there.' }),
    faults: T.Array(AddressFault),
  },
  { title: 'CheckedAddress' },
)
export type CheckedAddress = Static<typeof CheckedAddress>

export const deliveryOptionChanged = event(
  'delivery.option_changed.v1',
  Shape({
    optionId: DeliveryOptionId,
    version: T.Integer(),
    state: DeliveryState,
    change: oneOf(['created', 'edited', 'state']),
  }),
  'A way to have goods sent was created, edited, paused, resumed or archived.',
)
export const deliveryZoneChanged = event(
  'delivery.zone_changed.v1',
  Shape({ zoneId: DeliveryZoneId, version: T.Integer() }),
  'A delivery zone was created or covers other places.',
)
export const pickupRuleChanged = event(
  'delivery.pickup_rule_changed.v1',
  Shape({ locationId: LocationId, version: T.Integer() }),
  'A store gives out what was ordered by another rule.',
)
export const deliveryEvents = [deliveryOptionChanged, deliveryZoneChanged, pickupRuleChanged]
