import { Type as T } from 'typebox'
import { BrandId, ChannelId } from '@redthread/contract/channels'
import { Id, Shape, pageQuery } from '@redthread/contract/define'
import { CurrencyCode } from '@redthread/contract/pricing'
import { NewPriceException, ParityPage, PriceException } from '@redthread/contract/pricing-lists'
import { PriceExceptionPage } from '@redthread/contract/pricing-lists'
import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import { route } from '#platform/route.ts'
import { declareException } from '../commands/declare-exception.ts'
import { withdrawException } from '../commands/withdraw-exception.ts'
import { priceExceptions } from '../queries/price-exceptions.ts'
import { priceParity } from '../queries/price-parity.ts'

const { codes } = pricingRefusals

export const parityRoutes = [
  route({
    method: 'GET',
    path: '/v1/price-parity',
    name: 'pricing.compare_channels',
    summary: 'What variants cost in every channel of a brand: the same, declared, or flagged',
    may: 'pricing:read',
    scope: 'inside',
    query: Shape({
      ...pageQuery,
      brandId: BrandId,
      currency: CurrencyCode,
      flagged: T.Optional(T.Boolean({ description: 'Only what nobody has declared.' })),
      q: T.Optional(T.String({ maxLength: 80, description: 'Start of a SKU, part of a name.' })),
    }),
    answer: { 200: ParityPage },
    handle: (ctx, { query }) => priceParity(ctx, query),
  }),
  route({
    method: 'GET',
    path: '/v1/price-exceptions',
    name: 'pricing.list_exceptions',
    summary: 'Differences between channels that somebody has declared: who, why, until when',
    may: 'pricing:read',
    scope: 'inside',
    query: Shape({ ...pageQuery, channelId: T.Optional(ChannelId) }),
    answer: { 200: PriceExceptionPage },
    handle: (ctx, { query }) => priceExceptions(ctx, query),
  }),
  route({
    method: 'POST',
    path: '/v1/price-exceptions',
    name: 'pricing.declare_exception',
    summary: 'Declare that a channel differs in price, with a reason and an end',
    may: 'pricing:write',
    scope: ({ body: { channelId } }) => ({ channelId, locationId: null }),
    body: NewPriceException,
    answer: { 201: PriceException },
    refusals: [codes.unknown_variant],
    handle: (ctx, { body }) => declareException(ctx, body),
  }),
  route({
    method: 'DELETE',
    path: '/v1/price-exceptions/:exceptionId',
    name: 'pricing.withdraw_exception',
    summary: 'Take a declared difference back; the record of it stays',
    may: 'pricing:write',
    scope: 'inside',
    params: Shape({ exceptionId: Id('pex') }),
    answer: { 204: null },
    refusals: [codes.unknown_exception],
    handle: (ctx, { params: { exceptionId } }) => withdrawException(ctx, exceptionId),
  }),
]
