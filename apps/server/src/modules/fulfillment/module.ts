import {
  fulfillmentChanged,
  fulfillmentEvents,
  fulfillmentMoved,
  fulfillmentRequested,
} from '@redthread/contract/fulfillment'
import {
  fulfillmentPermissions,
  fulfillmentRefusals,
} from '@redthread/contract/fulfillment-refusals'
import { liveOn } from '#platform/event.ts'
import type { Module } from '#platform/module.ts'
import { consumers } from './consumers.ts'
import { routes } from './routes.ts'

interface News {
  readonly fulfillmentId: string
  readonly locationId: string | null
}

const topics = ({ fulfillmentId, locationId }: News): string[] => [
  'fulfillment',
  `fulfillment-at:${locationId}`,
  `fulfillment-order:${fulfillmentId}`,
]

export const fulfillment: Module = {
  name: 'fulfillment',
  routes,
  consumers,
  events: fulfillmentEvents,
  refusals: fulfillmentRefusals.codes,
  permissions: fulfillmentPermissions,
  live: [
    liveOn(fulfillmentRequested, topics, 'fulfillment:read'),
    liveOn(fulfillmentMoved, topics, 'fulfillment:read'),
    liveOn(fulfillmentChanged, topics, 'fulfillment:read'),
  ],
}
