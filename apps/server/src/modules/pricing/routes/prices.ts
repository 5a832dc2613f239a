import { Type as T } from 'typebox'
import { CountryCode } from '@redthread/contract/address'
import { ChannelId } from '@redthread/contract/channels'
import { Instant, Shape, pageQuery } from '@redthread/contract/define'
import { CompanyId, CurrencyCode, GroupId, PriceChanges } from '@redthread/contract/pricing'
import { PriceExplanation, PriceReport, PriceRows, ProductId } from '@redthread/contract/pricing'
import { ScheduledChangePage, TaxRates, VariantId } from '@redthread/contract/pricing'
import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import { route } from '#platform/route.ts'
import { changePrices } from '../commands/change-prices.ts'
import { priceExplanation } from '../queries/price-explanation.ts'
import { productPrices, variantPrices } from '../queries/product-prices.ts'
import { scheduledChanges } from '../queries/scheduled-changes.ts'
import { taxRateList } from '../queries/tax-rate-list.ts'

const { codes } = pricingRefusals

export const priceRoutes = [
  route({
    method: 'GET',
    path: '/v1/variants/:variantId/prices',
    name: 'pricing.list_variant_prices',
    summary: 'Every price that is written down for a variant',
    may: 'pricing:read',
    scope: 'inside',
    params: Shape({ variantId: VariantId }),
    answer: { 200: PriceRows },
    handle: async (ctx, { params }) => ({ items: await variantPrices(ctx, [params.variantId]) }),
  }),
  route({
    method: 'GET',
    path: '/v1/products/:productId/prices',
    name: 'pricing.list_product_prices',
    summary: "Every price that is written down for a product's variants",
    may: 'pricing:read',
    scope: 'inside',
    params: Shape({ productId: ProductId }),
    answer: { 200: PriceRows },
    handle: async (ctx, { params }) => ({ items: await productPrices(ctx, params.productId) }),
  }),
  route({
    method: 'PUT',
    path: '/v1/prices',
    name: 'pricing.set_prices',
    summary: 'Write many prices down, or take them away; a dry run tells what would happen',
    may: 'pricing:write',
    scope: 'inside',
    body: PriceChanges,
    answer: { 200: PriceReport },
    handle: (ctx, { body }) => changePrices(ctx, body),
  }),
  route({
    method: 'GET',
    path: '/v1/variants/:variantId/price-explanation',
    name: 'pricing.explain_price',
    summary: 'Why a variant costs what it costs: who won, and what became of every other price',
    may: 'pricing:read',
    scope: ({ query: { channelId } }) => ({ channelId, locationId: null }),
    params: Shape({ variantId: VariantId }),
    query: Shape({
      channelId: ChannelId,
      country: CountryCode,
      currency: CurrencyCode,
      groupId: T.Optional(GroupId),
      companyId: T.Optional(CompanyId),
      quantity: T.Optional(T.Integer({ minimum: 1, maximum: 1_000_000, default: 1 })),
      at: T.Optional(Instant),
    }),
    answer: { 200: PriceExplanation },
    refusals: [codes.unknown_variant],
    handle: (ctx, { params, query: { groupId, quantity = 1, at = ctx.now, ...asked } }) =>
      priceExplanation(ctx, {
        ...params,
        ...asked,
        quantity,
        at,
        groupIds: groupId === undefined ? [] : [groupId],
      }),
  }),
  route({
    method: 'GET',
    path: '/v1/price-changes',
    name: 'pricing.list_scheduled_changes',
    summary: 'What begins or ends by itself: prices, price lists and promotions, the next first',
    may: 'pricing:read',
    query: Shape({
      ...pageQuery,
      what: T.Optional(T.Enum(['price', 'list', 'promotion'])),
      until: T.Optional(Instant),
    }),
    answer: { 200: ScheduledChangePage },
    handle: (ctx, { query }) => scheduledChanges(ctx, query),
  }),
  route({
    method: 'GET',
    path: '/v1/tax-rates',
    name: 'pricing.list_tax_rates',
    summary: 'The rates of value-added tax by country, class and date, with their source',
    may: 'pricing:read',
    scope: 'inside',
    query: Shape({ country: T.Optional(CountryCode) }),
    answer: { 200: TaxRates },
    handle: async (ctx, { query }) => ({ items: await taxRateList(ctx, query) }),
  }),
]
