import { Type as T } from 'typebox'
import { ChannelId } from '@redthread/contract/channels'
import { Shape, pageQuery } from '@redthread/contract/define'
import { PriceListId, PriceReport, PriceRowPage } from '@redthread/contract/pricing'
import { ListRows, NewPriceList, PriceList, PriceListPage } from '@redthread/contract/pricing-lists'
import { PriceListState, PriceListUpdate } from '@redthread/contract/pricing-lists'
import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import { route } from '#platform/route.ts'
import { changePriceList } from '../commands/change-price-list.ts'
import { createPriceList } from '../commands/create-price-list.ts'
import { setListRows } from '../commands/set-list-rows.ts'
import { priceListDetail } from '../queries/price-list-detail.ts'
import { priceListPage } from '../queries/price-list-page.ts'
import { priceListRows } from '../queries/price-list-rows.ts'

const { codes } = pricingRefusals
const params = Shape({ listId: PriceListId })

export const priceListRoutes = [
  route({
    method: 'GET',
    path: '/v1/price-lists',
    name: 'pricing.list_price_lists',
    summary: 'Price lists that your grants reach, the one changed last first',
    may: 'pricing:read',
    scope: 'inside',
    query: Shape({
      ...pageQuery,
      state: T.Optional(PriceListState),
      channelId: T.Optional(ChannelId),
    }),
    answer: { 200: PriceListPage },
    handle: (ctx, { query }) => priceListPage(ctx, query),
  }),
  route({
    method: 'POST',
    path: '/v1/price-lists',
    name: 'pricing.create_price_list',
    summary: 'Make a price list; nobody pays its prices before it is switched on',
    may: 'pricing:write',
    scope: 'inside',
    body: NewPriceList,
    answer: { 201: PriceList },
    refusals: [codes.code_taken, codes.invalid_list],
    handle: (ctx, { body }) => createPriceList(ctx, body),
  }),
  route({
    method: 'GET',
    path: '/v1/price-lists/:listId',
    name: 'pricing.get_price_list',
    summary: 'Show a price list',
    may: 'pricing:read',
    scope: 'inside',
    params,
    answer: { 200: PriceList },
    refusals: [codes.unknown_list],
    handle: (ctx, { params: { listId } }) => priceListDetail(ctx, listId),
  }),
  route({
    method: 'PATCH',
    path: '/v1/price-lists/:listId',
    name: 'pricing.change_price_list',
    summary: 'Change what a price list is for, and from when until when',
    may: 'pricing:write',
    scope: 'inside',
    params,
    body: PriceListUpdate,
    answer: { 200: PriceList },
    refusals: [codes.unknown_list, codes.code_taken, codes.invalid_list, codes.state_not_reachable],
    handle: (ctx, { params: { listId }, body, ifMatch }) =>
      changePriceList(ctx, { listId, ifMatch, fields: body }),
  }),
  route({
    method: 'PUT',
    path: '/v1/price-lists/:listId/state',
    name: 'pricing.move_price_list',
    summary: 'Switch a price list on, pause it, or put it away',
    may: 'pricing:write',
    scope: 'inside',
    params,
    body: Shape({ state: PriceListState }),
    answer: { 200: PriceList },
    refusals: [codes.unknown_list, codes.code_taken, codes.invalid_list, codes.state_not_reachable],
    handle: (ctx, { params: { listId }, body: { state }, ifMatch }) =>
      changePriceList(ctx, { listId, ifMatch, state }),
  }),
  route({
    method: 'GET',
    path: '/v1/price-lists/:listId/rows',
    name: 'pricing.list_price_list_rows',
    summary: 'The prices of a list, page by page',
    may: 'pricing:read',
    scope: 'inside',
    params,
    query: Shape(pageQuery),
    answer: { 200: PriceRowPage },
    handle: (ctx, { params: { listId }, query }) => priceListRows(ctx, listId, query),
  }),
  route({
    method: 'PUT',
    path: '/v1/price-lists/:listId/rows',
    name: 'pricing.set_price_list_rows',
    summary: 'Paste prices into a list by SKU; null takes one out; a dry run only tells',
    may: 'pricing:write',
    scope: 'inside',
    params,
    body: ListRows,
    answer: { 200: PriceReport },
    refusals: [codes.unknown_list],
    handle: (ctx, { params: { listId }, body }) => setListRows(ctx, { listId, ...body }),
  }),
]
