import { Type as T } from 'typebox'
import { Brand, BrandId, BrandPage, BrandState, BrandUpdate } from '@redthread/contract/channels'
import { NewBrand } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { Shape, pageQuery } from '@redthread/contract/define'
import { Answer, route } from '#platform/route.ts'
import { changeBrand } from '../commands/change-brand.ts'
import { createBrand } from '../commands/create-brand.ts'
import { orderBrands } from '../commands/order-brands.ts'
import { setBrandState } from '../commands/set-brand-state.ts'
import { brandDetail } from '../queries/brand-detail.ts'
import { brandList } from '../queries/brand-list.ts'

const { codes } = channelsRefusals
const params = Shape({ brandId: BrandId })

export const brandRoutes = [
  route({
    method: 'GET',
    path: '/v1/brands',
    name: 'channels.list_brands',
    summary: 'List brands in their order',
    may: 'channels:read',
    scope: 'inside',
    query: Shape({
      ...pageQuery,
      state: T.Optional(BrandState),
      q: T.Optional(T.String({ maxLength: 80 })),
    }),
    answer: { 200: BrandPage },
    handle: (ctx, { query }) => brandList(ctx, query),
  }),
  route({
    method: 'POST',
    path: '/v1/brands',
    name: 'channels.create_brand',
    summary: 'Open a brand, with a starter kit as its draft',
    may: 'channels:write',
    body: NewBrand,
    answer: { 201: Brand },
    refusals: [codes.code_taken, codes.invalid_legal_entity],
    handle: (ctx, { body }) => createBrand(ctx, body),
  }),
  route({
    method: 'PUT',
    path: '/v1/brands/order',
    name: 'channels.order_brands',
    summary: 'Put brands into the given order, on the places that they hold',
    may: 'channels:write',
    body: Shape({ ids: T.Array(BrandId, { minItems: 1, maxItems: 500 }) }),
    answer: { 204: null },
    refusals: [codes.unknown_brand],
    handle: async (ctx, { body }) => {
      await orderBrands(ctx, body.ids)
      return new Answer(204, undefined)
    },
  }),
  route({
    method: 'GET',
    path: '/v1/brands/:brandId',
    name: 'channels.get_brand',
    summary: 'Show a brand',
    may: 'channels:read',
    scope: 'inside',
    params,
    answer: { 200: Brand },
    refusals: [codes.unknown_brand],
    handle: (ctx, { params: { brandId } }) => brandDetail(ctx, brandId),
  }),
  route({
    method: 'PATCH',
    path: '/v1/brands/:brandId',
    name: 'channels.change_brand',
    summary: 'Change a brand',
    may: 'channels:write',
    params,
    body: BrandUpdate,
    answer: { 200: Brand },
    refusals: [codes.unknown_brand, codes.code_taken, codes.invalid_legal_entity],
    handle: (ctx, { params: { brandId }, body, ifMatch }) =>
      changeBrand(ctx, { brandId, ifMatch, fields: body }),
  }),
  route({
    method: 'PUT',
    path: '/v1/brands/:brandId/state',
    name: 'channels.set_brand_state',
    summary: 'Archive a brand, or open it again',
    may: 'channels:write',
    params,
    body: Shape({ state: BrandState }),
    answer: { 200: Brand },
    refusals: [codes.unknown_brand, codes.brand_in_use],
    handle: (ctx, { params: { brandId }, body: { state }, ifMatch }) =>
      setBrandState(ctx, { brandId, ifMatch, state }),
  }),
]
