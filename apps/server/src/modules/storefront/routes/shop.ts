import { Type as T } from 'typebox'
import { ChannelId } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { Shape } from '@redthread/contract/define'
import {
  CategoryTree,
  FoundCode,
  MovedProduct,
  ProductDetail,
  ProductList,
  ProductListQuery,
  Suggestions,
} from '@redthread/contract/storefront'
import { storefrontRefusals } from '@redthread/contract/storefront-search'
import { locales } from '@redthread/kernel/words'
import { route } from '#platform/route.ts'
import { shownTree } from '../queries/shown-tree.ts'
import { noteMiss } from '../commands/note-miss.ts'
import { foundCode } from '../queries/found-code.ts'
import { productDetail } from '../queries/product-detail.ts'
import { productList } from '../queries/product-list.ts'
import { suggestions } from '../queries/suggestions.ts'

const { codes } = storefrontRefusals
const params = Shape({ channelId: ChannelId })
const locale = T.Optional(T.Enum([...locales]))

export const shopRoutes = [
  route({
    method: 'GET',
    path: '/v1/storefront/:channelId/products',
    name: 'storefront.list_products',
    summary: 'List what a channel sells: by category, words, facets and price, with facet counts',
    may: 'anyone',
    // A search without result is noted.
    mode: 'write',
    params,
    query: ProductListQuery,
    answer: { 200: ProductList },
    refusals: [channelsRefusals.codes.unknown_channel, codes.unknown_category],
    handle: (ctx, { params: { channelId }, query }) => {
      return productList(ctx, { ...query, channelId, noteMiss })
    },
  }),
  route({
    method: 'GET',
    path: '/v1/storefront/:channelId/products/:product',
    name: 'storefront.get_product',
    summary: 'Show a product by its address or id, with its variants, prices and legal facts',
    may: 'anyone',
    // How often it is opened is written down now and then.
    mode: 'write',
    params: Shape({ channelId: ChannelId, product: T.String({ minLength: 1, maxLength: 255 }) }),
    query: Shape({ locale }),
    answer: { 200: ProductDetail, 301: MovedProduct },
    refusals: [channelsRefusals.codes.unknown_channel, codes.unknown_product],
    handle: (ctx, { params: asked, query }) => productDetail(ctx, { ...asked, ...query }),
  }),
  route({
    method: 'GET',
    path: '/v1/storefront/:channelId/categories',
    name: 'storefront.list_categories',
    summary: 'List the categories in which a channel sells something, with how much',
    may: 'anyone',
    params,
    query: Shape({ locale }),
    answer: { 200: CategoryTree },
    refusals: [channelsRefusals.codes.unknown_channel],
    handle: (ctx, { params: { channelId }, query }) => shownTree(ctx, { channelId, ...query }),
  }),
  route({
    method: 'GET',
    path: '/v1/storefront/:channelId/suggest',
    name: 'storefront.suggest',
    summary: 'Suggest products, categories and whole words for half-written ones',
    may: 'anyone',
    params,
    query: Shape({ locale, q: T.String({ minLength: 1, maxLength: 200 }) }),
    answer: { 200: Suggestions },
    refusals: [channelsRefusals.codes.unknown_channel],
    handle: (ctx, { params: { channelId }, query }) => suggestions(ctx, { channelId, ...query }),
  }),
  route({
    method: 'GET',
    path: '/v1/storefront/:channelId/lookup',
    name: 'storefront.find_code',
    summary: 'Find the variant of a scanned or typed SKU or GTIN, with its price',
    may: 'anyone',
    params,
    query: Shape({ locale, code: T.String({ minLength: 1, maxLength: 100 }) }),
    answer: { 200: FoundCode },
    refusals: [channelsRefusals.codes.unknown_channel, codes.unknown_code],
    handle: (ctx, { params: { channelId }, query }) => foundCode(ctx, { channelId, ...query }),
  }),
]
