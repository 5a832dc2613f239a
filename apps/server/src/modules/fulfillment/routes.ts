import { Type as T } from 'typebox'
import { Id, Shape, pageQuery } from '@redthread/contract/define'
import {
  FulfillmentCounts,
  FulfillmentId,
  FulfillmentKindShape,
  FulfillmentOrderDetail,
  FulfillmentOrderPage,
  FulfillmentStateShape,
  HandOut,
  Picks,
  Receivings,
  Shipment,
} from '@redthread/contract/fulfillment'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { fulfillmentRefusals } from '@redthread/contract/fulfillment-refusals'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import { LocalDate, LocationId } from '@redthread/contract/locations'
import { locationsRefusals } from '@redthread/contract/locations-refusals'
import { ordersRefusals } from '@redthread/contract/orders-refusals'
import { Pdf } from '@redthread/contract/orders-documents'
import { packingSlip } from '#modules/orders/index.ts'
import { route } from '#platform/route.ts'
import { goOn } from './commands/go-on.ts'
import { handOut } from './commands/hand-out.ts'
import { makeReady } from './commands/make-ready.ts'
import { pickLines } from './commands/pick-lines.ts'
import { shipParcel } from './commands/ship-parcel.ts'
import { tellAgain } from './commands/tell-again.ts'
import { fulfillmentCounts } from './queries/fulfillment-counts.ts'
import { fulfillmentDetail } from './queries/fulfillment-detail.ts'
import { fulfillmentList } from './queries/fulfillment-list.ts'
import { receivings } from './queries/receivings.ts'

const { codes } = fulfillmentRefusals
const path = '/v1/fulfillment-orders/:fulfillmentId' as const
const params = Shape({ fulfillmentId: FulfillmentId })
const answer = { 200: FulfillmentOrderDetail }
const moving = [codes.unknown_fulfillment, codes.not_from_here, codes.order_on_hold]
const telling = [
  channelsRefusals.codes.unknown_channel,
  channelsRefusals.codes.unknown_brand,
  locationsRefusals.codes.unknown_location,
]
const leaving = [
  ...moving,
  ordersRefusals.codes.unknown_order,
  ordersRefusals.codes.unknown_line,
  ordersRefusals.codes.not_from_here,
  ordersRefusals.codes.too_many_pieces,
  inventoryRefusals.codes.nothing_promised,
  inventoryRefusals.codes.lots_needed,
  inventoryRefusals.codes.serials_needed,
  inventoryRefusals.codes.serial_taken,
  inventoryRefusals.codes.not_enough,
]
const write = { method: 'POST', may: 'fulfillment:write', scope: 'inside', params, answer } as const

export const routes = [
  route({
    method: 'GET',
    path: '/v1/fulfillment-orders',
    name: 'fulfillment.list_orders',
    summary: 'List what is to be picked, sent and handed out where your grants reach, by its day',
    may: 'fulfillment:read',
    scope: 'inside',
    query: Shape({
      ...pageQuery,
      locationId: T.Optional(LocationId),
      channelId: T.Optional(Id('chn')),
      kind: T.Optional(FulfillmentKindShape),
      state: T.Optional(T.Union([FulfillmentStateShape, T.Literal('open')])),
      dueBy: T.Optional(LocalDate),
      orderId: T.Optional(Id('ord')),
      q: T.Optional(T.String({ maxLength: 80, description: 'Number of the order, or a name.' })),
    }),
    answer: { 200: FulfillmentOrderPage },
    handle: (ctx, { query }) => fulfillmentList(ctx, query),
  }),
  route({
    method: 'GET',
    path: '/v1/fulfillment-orders/counts',
    name: 'fulfillment.count_orders',
    summary: 'Count what waits where your grants reach, by kind and state',
    may: 'fulfillment:read',
    scope: 'inside',
    query: Shape({ locationId: T.Optional(LocationId), today: LocalDate }),
    answer: { 200: FulfillmentCounts },
    handle: (ctx, { query }) => fulfillmentCounts(ctx, query),
  }),
  route({
    method: 'GET',
    path,
    name: 'fulfillment.get_order',
    summary: 'Show a fulfillment order with all that happened to it',
    may: 'fulfillment:read',
    scope: 'inside',
    params,
    answer,
    refusals: [codes.unknown_fulfillment],
    handle: (ctx, { params: { fulfillmentId } }) => fulfillmentDetail(ctx, fulfillmentId),
  }),
  route({
    method: 'GET',
    path: `${path}/packing-slip`,
    name: 'fulfillment.get_packing_slip',
    summary: 'What lies in a parcel, as a PDF to go along with it',
    may: 'fulfillment:read',
    scope: 'inside',
    params,
    answer: { 200: Pdf },
    refusals: [codes.unknown_fulfillment, ordersRefusals.codes.unknown_order, ...telling],
    handle: async (ctx, { params: { fulfillmentId } }) =>
      packingSlip(ctx, await fulfillmentDetail(ctx, fulfillmentId)),
  }),
  route({
    method: 'GET',
    path: '/v1/orders/:orderId/receivings',
    name: 'fulfillment.list_receivings',
    summary: 'How the goods of one’s own order arrive: parcels on their way, codes to collect',
    may: 'party',
    params: Shape({ orderId: Id('ord') }),
    answer: { 200: Receivings },
    refusals: [ordersRefusals.codes.unknown_order],
    handle: (ctx, { params: { orderId } }) => receivings(ctx, orderId),
  }),
  route({
    ...write,
    path: `${path}/accept`,
    name: 'fulfillment.accept_order',
    summary: 'Take on a parcel',
    refusals: [...moving, codes.not_all_picked],
    handle: (ctx, { params, ifMatch }) => goOn(ctx, { ...params, ifMatch, action: 'accept' }),
  }),
  route({
    ...write,
    path: `${path}/picks`,
    name: 'fulfillment.pick_lines',
    summary: 'Note how much of each line lies in the basket; the first time begins the picking',
    body: Picks,
    refusals: [...moving, codes.unknown_line, codes.more_than_wanted],
    handle: (ctx, { params, body, ifMatch }) => pickLines(ctx, { ...params, ...body, ifMatch }),
  }),
  route({
    ...write,
    path: `${path}/pack`,
    name: 'fulfillment.pack_order',
    summary: 'Close a parcel in which everything lies',
    refusals: [...moving, codes.not_all_picked],
    handle: (ctx, { params, ifMatch }) => goOn(ctx, { ...params, ifMatch, action: 'pack' }),
  }),
  route({
    ...write,
    path: `${path}/ship`,
    name: 'fulfillment.ship_order',
    summary: 'Hand a packed parcel over to its carrier; the person is told',
    body: Shipment,
    refusals: [...leaving, ...telling],
    handle: (ctx, { params, body, ifMatch }) => shipParcel(ctx, { ...params, ...body, ifMatch }),
  }),
  route({
    ...write,
    path: `${path}/deliver`,
    name: 'fulfillment.note_delivered',
    summary: 'Note that a parcel has arrived',
    refusals: [...moving, codes.not_all_picked],
    handle: (ctx, { params, ifMatch }) => goOn(ctx, { ...params, ifMatch, action: 'deliver' }),
  }),
  route({
    ...write,
    path: `${path}/ready`,
    name: 'fulfillment.make_ready',
    summary: 'Put a picked order on the shelf for its person, who is told with a code',
    refusals: [...moving, ...telling, codes.not_all_picked],
    handle: (ctx, { params, ifMatch }) => makeReady(ctx, { ...params, ifMatch }),
  }),
  route({
    ...write,
    path: `${path}/hand-out`,
    name: 'fulfillment.hand_out',
    summary: 'Give the goods to whoever came, by the code or with a note of how they were known',
    body: HandOut,
    perMinute: 60,
    secret: ['code'],
    refusals: [...leaving, codes.code_needed, codes.wrong_code, codes.code_blocked],
    handle: (ctx, { params, body, ifMatch }) => handOut(ctx, { ...params, ...body, ifMatch }),
  }),
  route({
    ...write,
    path: `${path}/notices`,
    name: 'fulfillment.tell_again',
    summary: 'Send the message of its state once more: ready to collect, or on its way',
    refusals: [...telling, codes.unknown_fulfillment, codes.nothing_to_tell],
    handle: (ctx, { params, ifMatch }) => tellAgain(ctx, { ...params, ifMatch }),
  }),
]
