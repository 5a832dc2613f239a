import type { Wire } from '@redthread/client/wire'
import type {
  FulfillmentCounts,
  FulfillmentKind,
  FulfillmentOrder,
  FulfillmentOrderDetail,
  FulfillmentState,
  HandOut,
  Picks,
  Shipment,
} from '@redthread/contract/fulfillment'
import type { Page } from '@redthread/kernel/page'
import { answer } from './answer.ts'
import { api, ifMatch } from './api.ts'

export type Leaving = Wire<FulfillmentOrder>
export type LeavingDetail = Wire<FulfillmentOrderDetail>

export interface LeavingWish {
  locationId?: string
  kind?: FulfillmentKind
  state?: FulfillmentState | 'open'
  orderId?: string
  dueBy?: string
  q?: string
}

export const leavingKey = ['fulfillment'] as const
export const oneLeavingKey = (id: string) => ['fulfillment', 'one', id] as const

/** What is to leave, by its day, page by page. */
export function readLeaving(wish: LeavingWish, after?: string) {
  const query = { limit: 60, ...wish, ...(after ? { after } : {}) }
  return answer<Page<Leaving>>(api.GET('/v1/fulfillment-orders', { params: { query } } as never))
}

/** How many wait, by kind and state; `today` is the reader's day. */
export function countLeaving(query: { locationId?: string; today: string }) {
  return answer<FulfillmentCounts>(
    api.GET('/v1/fulfillment-orders/counts', { params: { query } } as never),
  )
}

/** One fulfillment order with all that happened to it. */
export function readOneLeaving(fulfillmentId: string): Promise<LeavingDetail> {
  const params = { path: { fulfillmentId } }
  return answer<LeavingDetail>(api.GET('/v1/fulfillment-orders/{fulfillmentId}', { params }))
}

/** A step that a store makes with goods, and what it needs to be told. */
export type LeavingStep =
  | { readonly step: 'accept' | 'pack' | 'deliver' | 'ready' | 'notices' }
  | { readonly step: 'picks'; readonly body: Picks }
  | { readonly step: 'ship'; readonly body: Shipment }
  | { readonly step: 'hand-out'; readonly body: HandOut }

/** Makes one step over the version that was seen. */
export function makeStep(
  { id: fulfillmentId, version }: Pick<Leaving, 'id' | 'version'>,
  wanted: LeavingStep,
): Promise<LeavingDetail> {
  const path = `/v1/fulfillment-orders/{fulfillmentId}/${wanted.step}` as const
  const body = 'body' in wanted ? { body: wanted.body } : {}
  const asked = { params: { path: { fulfillmentId } }, headers: ifMatch(version), ...body }
  return answer<LeavingDetail>(api.POST(path, asked as never))
}
