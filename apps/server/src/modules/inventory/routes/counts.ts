import { Type as T } from 'typebox'
import { Shape, pageQuery } from '@redthread/contract/define'
import {
  CountEntries,
  CountId,
  CountState,
  NewCount,
} from '@redthread/contract/inventory-documents'
import { StockCount, StockCountPage } from '@redthread/contract/inventory-documents'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import { LocationId } from '@redthread/contract/locations'
import { route } from '#platform/route.ts'
import { createCount } from '../commands/create-count.ts'
import { enterCount } from '../commands/enter-count.ts'
import { moveCount } from '../commands/move-count.ts'
import { countPage } from '../queries/count-page.ts'
import { readCount } from '../queries/read-count.ts'

const { codes } = inventoryRefusals
const params = Shape({ countId: CountId })
const ofGoods = [codes.unknown_variant, codes.unknown_location, codes.is_a_bundle]
const ofPieces = [codes.lots_needed, codes.serials_needed, codes.serial_taken]

export const countRoutes = [
  route({
    method: 'GET',
    path: '/v1/stock/counts',
    name: 'inventory.list_counts',
    summary: 'Counts at the locations where you count, the one changed last first',
    may: 'inventory:count',
    scope: 'inside',
    query: Shape({
      ...pageQuery,
      state: T.Optional(CountState),
      locationId: T.Optional(LocationId),
    }),
    answer: { 200: StockCountPage },
    handle: (ctx, { query }) => countPage(ctx, query),
  }),
  route({
    method: 'POST',
    path: '/v1/stock/counts',
    name: 'inventory.create_count',
    summary: 'Ask for a count of a location, or of some variants there',
    may: 'inventory:write',
    scope: ({ body: { locationId } }) => ({ channelId: null, locationId }),
    body: NewCount,
    answer: { 201: StockCount },
    refusals: [...ofGoods, codes.unknown_document],
    handle: (ctx, { body }) => createCount(ctx, body),
  }),
  route({
    method: 'GET',
    path: '/v1/stock/counts/:countId',
    name: 'inventory.get_count',
    summary: 'Show a count with its lines; who counts blind does not see what is expected',
    may: 'inventory:count',
    scope: 'inside',
    params,
    answer: { 200: StockCount },
    refusals: [codes.unknown_document],
    handle: (ctx, { params: { countId } }) => readCount(ctx, countId),
  }),
  route({
    method: 'POST',
    path: '/v1/stock/counts/:countId/entries',
    name: 'inventory.enter_count',
    summary: 'Write down what you counted',
    may: 'inventory:count',
    scope: 'inside',
    params,
    body: CountEntries,
    answer: { 200: StockCount },
    refusals: [
      ...[codes.unknown_document, codes.state_not_reachable, codes.invalid_document],
      ...[...ofGoods, ...ofPieces],
    ],
    handle: (ctx, { params: { countId }, body }) => enterCount(ctx, { countId, entries: body }),
  }),
  route({
    method: 'PUT',
    path: '/v1/stock/counts/:countId/state',
    name: 'inventory.move_count',
    summary: 'Say that it is counted, reviewed, completed or canceled',
    may: 'inventory:count',
    scope: 'inside',
    params,
    body: Shape({ state: CountState }),
    answer: { 200: StockCount },
    refusals: [
      ...[codes.unknown_document, codes.state_not_reachable, codes.recount_needed],
      ...ofPieces,
    ],
    handle: (ctx, { params: { countId }, body: { state }, ifMatch }) =>
      moveCount(ctx, { countId, state, ifMatch }),
  }),
]
