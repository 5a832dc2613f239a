import { fulfillmentEvents } from '@redthread/contract/fulfillment'
import {
  fulfillmentPermissions,
  fulfillmentRefusals,
} from '@redthread/contract/fulfillment-refusals'
import { liveOn } from '#platform/event.ts'
import type { Module } from '#platform/module.ts'
import { consumers } from './consumers.ts'
import { routes } from './routes.ts'
import { topicsOf } from './rules/topics-of.ts'

export const fulfillment: Module = {
  name: 'fulfillment',
  routes,
  consumers,
  events: fulfillmentEvents,
  refusals: fulfillmentRefusals.codes,
  permissions: fulfillmentPermissions,
  live: fulfillmentEvents.map((event) => liveOn(event, topicsOf, 'fulfillment:read')),
}
