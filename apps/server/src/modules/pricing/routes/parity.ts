import { Type as T } from 'typebox'
import { BrandId, ChannelId } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { Id, Instant, Shape, pageQuery } from '@redthread/contract/define'
import { CurrencyCode, VariantId } from '@redthread/contract/pricing'
import {
  ChannelPolicy,
  FrozenPriorPage,
  NewPriceException,
} from '@redthread/contract/pricing-lists'
import { OmnibusChoice, ParityPage, PriceException } from '@redthread/contract/pricing-lists'
import { PriceExceptionPage } from '@redthread/contract/pricing-lists'
import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import { Answer, route } from '#platform/route.ts'
import { declareException } from '../commands/declare-exception.ts'
import { setChannelPolicy } from '../commands/set-channel-policy.ts'
import { withdrawException } from '../commands/withdraw-exception.ts'
import { channelPolicy } from '../queries/channel-policy.ts'
import { priceExceptions } from '../queries/price-exceptions.ts'
import { priceParity } from '../queries/price-parity.ts'
import { evidenceCsv, priorPriceEvidence } from '../queries/prior-price-evidence.ts'

const { codes } = pricingRefusals
const atChannel = ({ params: { channelId } }: { params: { channelId: string } }) => ({
  channelId,
  locationId: null,
})
const evidence = {
  variantId: T.Optional(VariantId),
  channelId: T.Optional(ChannelId),
  from: T.Optional(Instant),
  until: T.Optional(Instant),
}

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
  route({
    method: 'GET',
    path: '/v1/prior-prices',
    name: 'pricing.list_prior_prices',
    summary: 'Prior prices as they were frozen when reductions began, with all that proves them',
    may: 'pricing:read',
    scope: 'inside',
    query: Shape({ ...pageQuery, ...evidence }),
    answer: { 200: FrozenPriorPage },
    handle: (ctx, { query }) => priorPriceEvidence(ctx, query),
  }),
  route({
    method: 'GET',
    path: '/v1/prior-prices/export.csv',
    name: 'pricing.export_prior_prices',
    summary: 'The same as CSV for an authority, one line per price that was in effect',
    may: 'pricing:read',
    scope: 'inside',
    query: Shape(evidence),
    answer: { 200: T.String({ description: 'text/csv' }) },
    handle: async (ctx, { query }) =>
      new Answer(200, await evidenceCsv(ctx, query), {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="prior-prices.csv"',
      }),
  }),
  route({
    method: 'GET',
    path: '/v1/channels/:channelId/price-policy',
    name: 'pricing.get_channel_policy',
    summary: 'What a channel says of prior prices where the law leaves a choice',
    may: 'pricing:read',
    scope: atChannel,
    params: Shape({ channelId: ChannelId }),
    answer: { 200: ChannelPolicy },
    handle: (ctx, { params: { channelId } }) => channelPolicy(ctx, channelId),
  }),
  route({
    method: 'PUT',
    path: '/v1/channels/:channelId/price-policy',
    name: 'pricing.set_channel_policy',
    summary: 'Choose; reductions that have begun keep the prior price frozen then',
    may: 'pricing:write',
    scope: atChannel,
    params: Shape({ channelId: ChannelId }),
    body: OmnibusChoice,
    answer: { 200: ChannelPolicy },
    refusals: [channelsRefusals.codes.unknown_channel],
    handle: (ctx, { params: { channelId }, body, ifMatch }) =>
      setChannelPolicy(ctx, { channelId, ...body, ifMatch }),
  }),
]
