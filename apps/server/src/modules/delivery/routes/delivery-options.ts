import { Type as T } from 'typebox'
import { Shape } from '@redthread/contract/define'
import {
  DeliveryOption,
  DeliveryOptionId,
  DeliveryOptionUpdate,
  DeliveryOptions,
  DeliveryState,
  DeliveryZone,
  DeliveryZoneId,
  DeliveryZoneUpdate,
  DeliveryZones,
  NewDeliveryOption,
  NewDeliveryZone,
} from '@redthread/contract/delivery'
import { deliveryRefusals } from '@redthread/contract/delivery-refusals'
import { CurrencyCode } from '@redthread/contract/pricing'
import { route } from '#platform/route.ts'
import { changeOption, moveOption } from '../commands/change-option.ts'
import { createOption } from '../commands/create-option.ts'
import { changeZone } from '../commands/change-zone.ts'
import { createZone } from '../commands/create-zone.ts'
import { optionDetail, optionList } from '../queries/option-list.ts'
import { zoneList } from '../queries/zone-list.ts'

const { codes } = deliveryRefusals
const params = Shape({ optionId: DeliveryOptionId })
const faults = [codes.code_taken, codes.invalid_option, codes.unknown_zone]
// Options belong to no one channel or place: whoever holds the right sees all of them.
const anywhere = () => ({ channelId: null, locationId: null })

/** Delivery options and zones, as the back office keeps them. */
export const deliveryOptionRoutes = [
  route({
    ...{ method: 'GET', path: '/v1/delivery-options', name: 'delivery.list_options' },
    summary: 'List the ways to have goods sent, in their order',
    may: 'delivery:read',
    scope: anywhere,
    query: Shape({ state: T.Optional(DeliveryState), currency: T.Optional(CurrencyCode) }),
    answer: { 200: DeliveryOptions },
    handle: (ctx, { query }) => optionList(ctx, query),
  }),
  route({
    ...{ method: 'POST', path: '/v1/delivery-options', name: 'delivery.create_option' },
    summary: 'Add a way to have goods sent',
    may: 'delivery:write',
    body: NewDeliveryOption,
    answer: { 201: DeliveryOption },
    refusals: faults,
    handle: (ctx, { body }) => createOption(ctx, body),
  }),
  route({
    ...{ method: 'GET', path: '/v1/delivery-options/:optionId', name: 'delivery.get_option' },
    summary: 'Show a delivery option',
    may: 'delivery:read',
    scope: anywhere,
    params,
    answer: { 200: DeliveryOption },
    refusals: [codes.unknown_option],
    handle: (ctx, { params: { optionId } }) => optionDetail(ctx, optionId),
  }),
  route({
    ...{ method: 'PATCH', path: '/v1/delivery-options/:optionId', name: 'delivery.change_option' },
    summary: 'Change a delivery option',
    may: 'delivery:write',
    params,
    body: DeliveryOptionUpdate,
    answer: { 200: DeliveryOption },
    refusals: [...faults, codes.unknown_option],
    handle: (ctx, { params: { optionId }, body, ifMatch }) =>
      changeOption(ctx, { optionId, ifMatch, fields: body }),
  }),
  route({
    ...{ method: 'PUT', path: '/v1/delivery-options/:optionId/state' },
    name: 'delivery.move_option',
    summary: 'Pause, resume, archive or bring back a delivery option',
    may: 'delivery:write',
    params,
    body: Shape({ state: DeliveryState }),
    answer: { 200: DeliveryOption },
    refusals: [codes.unknown_option, codes.state_not_reachable],
    handle: (ctx, { params: { optionId }, body: { state }, ifMatch }) =>
      moveOption(ctx, { optionId, ifMatch, state }),
  }),
  route({
    ...{ method: 'GET', path: '/v1/delivery-zones', name: 'delivery.list_zones' },
    summary: 'List delivery zones',
    may: 'delivery:read',
    scope: anywhere,
    answer: { 200: DeliveryZones },
    handle: (ctx) => zoneList(ctx),
  }),
  route({
    ...{ method: 'POST', path: '/v1/delivery-zones', name: 'delivery.create_zone' },
    summary: 'Add a delivery zone',
    may: 'delivery:write',
    body: NewDeliveryZone,
    answer: { 201: DeliveryZone },
    refusals: [codes.code_taken],
    handle: (ctx, { body }) => createZone(ctx, body),
  }),
  route({
    ...{ method: 'PATCH', path: '/v1/delivery-zones/:zoneId', name: 'delivery.change_zone' },
    summary: 'Change a delivery zone',
    may: 'delivery:write',
    params: Shape({ zoneId: DeliveryZoneId }),
    body: DeliveryZoneUpdate,
    answer: { 200: DeliveryZone },
    refusals: [codes.code_taken, codes.unknown_zone],
    handle: (ctx, { params: { zoneId }, body, ifMatch }) =>
      changeZone(ctx, { zoneId, ifMatch, fields: body }),
  }),
]
