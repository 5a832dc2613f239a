import { Type as T } from 'typebox'
import { CountryCode } from '@redthread/contract/address'
import { ChannelId } from '@redthread/contract/channels'
import { Shape } from '@redthread/contract/define'
import {
  AddressFormat,
  AddressToCheck,
  CheckedAddress,
  DeliveryOffers,
  PickupDays,
  PickupRule,
  PickupRuleUpdate,
  PickupRules,
} from '@redthread/contract/delivery'
import { deliveryRefusals } from '@redthread/contract/delivery-refusals'
import { LocationId } from '@redthread/contract/locations'
import { route } from '#platform/route.ts'
import { setPickupRule } from '../commands/set-pickup-rule.ts'
import { addressFormat } from '../queries/address-format.ts'
import { checkAddress } from '../queries/check-address.ts'
import { deliveryOptions, offerOf } from '../queries/delivery-options.ts'
import { pickupDays } from '../queries/pickup-days.ts'
import { pickupRule } from '../queries/pickup-rule.ts'
import { pickupRuleList } from '../queries/pickup-rule-list.ts'

const { codes } = deliveryRefusals
const place = ({ params: { locationId } }: { params: { locationId: string } }) => ({
  channelId: null,
  locationId,
})

/** What anyone may ask about the way of goods to them, and the rules of a store. */
export const reachingPeopleRoutes = [
  route({
    ...{ method: 'GET', path: '/v1/delivery/offers', name: 'delivery.list_offers' },
    summary: 'What sending would cost from a channel, and when it would arrive',
    may: 'anyone',
    query: Shape({
      channelId: ChannelId,
      country: T.Optional(CountryCode),
      postalCode: T.Optional(T.String({ maxLength: 12 })),
      weightG: T.Optional(T.Integer({ minimum: 0, maximum: 10_000_000, default: 0 })),
      value: T.Optional(T.Integer({ minimum: 0, maximum: 1_000_000_000, default: 0 })),
    }),
    answer: { 200: DeliveryOffers },
    handle: async (ctx, { query, locale }) => {
      const { channelId, country, postalCode = null, weightG = 0, value = 0 } = query
      const address = country === undefined ? null : { country, postalCode }
      const options = await deliveryOptions(ctx, { channelId, address, weightG, value })
      return { items: options.map((option) => offerOf(option, locale)) }
    },
  }),
  route({
    ...{ method: 'GET', path: '/v1/delivery/pickup-days', name: 'delivery.list_pickup_days' },
    summary: 'On which days an order of now can be collected at a store',
    may: 'anyone',
    query: Shape({ channelId: ChannelId, locationId: LocationId }),
    answer: { 200: PickupDays },
    refusals: [codes.no_pickup_here],
    handle: (ctx, { query }) => pickupDays(ctx, query),
  }),
  route({
    ...{ method: 'GET', path: '/v1/delivery/address-formats/:country' },
    name: 'delivery.get_address_format',
    summary: 'How addresses are written in a country',
    may: 'anyone',
    params: Shape({ country: CountryCode }),
    answer: { 200: AddressFormat },
    handle: (_ctx, { params: { country } }) => addressFormat(country),
  }),
  route({
    ...{ method: 'POST', path: '/v1/delivery/address-checks', name: 'delivery.check_address' },
    summary: 'Check an address and a phone number, and write them as they are written there',
    may: 'anyone',
    mode: 'read',
    body: AddressToCheck,
    answer: { 200: CheckedAddress },
    handle: (_ctx, { body, locale }) => checkAddress({ ...body, locale }),
  }),
  route({
    ...{ method: 'GET', path: '/v1/pickup-rules', name: 'delivery.list_pickup_rules' },
    summary: 'How each store gives out what was ordered',
    may: 'delivery:read',
    scope: 'inside',
    answer: { 200: PickupRules },
    handle: async (ctx) => ({ items: await pickupRuleList(ctx) }),
  }),
  route({
    ...{ method: 'GET', path: '/v1/pickup-rules/:locationId', name: 'delivery.get_pickup_rule' },
    summary: 'How a store gives out what was ordered',
    may: 'delivery:read',
    scope: place,
    params: Shape({ locationId: LocationId }),
    answer: { 200: PickupRule },
    handle: (ctx, { params: { locationId } }) => pickupRule(ctx, locationId),
  }),
  route({
    ...{ method: 'PUT', path: '/v1/pickup-rules/:locationId', name: 'delivery.set_pickup_rule' },
    summary: 'Give a store a pickup rule of its own',
    may: 'delivery:write',
    scope: place,
    params: Shape({ locationId: LocationId }),
    body: PickupRuleUpdate,
    answer: { 200: PickupRule },
    refusals: [codes.no_pickup_here],
    handle: (ctx, { params: { locationId }, body, ifMatch }) =>
      setPickupRule(ctx, { locationId, ifMatch, rule: body }),
  }),
]
