import { Type as T } from 'typebox'
import { ChannelId } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { Instant, Shape, pageQuery } from '@redthread/contract/define'
import { HistoryBackfill, VariantId } from '@redthread/contract/pricing'
import { ChannelPolicy, FrozenPriorPage, OmnibusChoice } from '@redthread/contract/pricing-lists'
import { Answer, route } from '#platform/route.ts'
import { backfillHistory } from '../commands/backfill-history.ts'
import { setChannelPolicy } from '../commands/set-channel-policy.ts'
import { channelPolicy } from '../queries/channel-policy.ts'
import { evidenceCsv, priorPriceEvidence } from '../queries/prior-price-evidence.ts'

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

export const historyRoutes = [
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
  route({
    method: 'POST',
    path: '/v1/prior-prices/backfill',
    name: 'pricing.backfill_history',
    summary: 'Say since when the prices that are there have been asked, before this system knew',
    may: 'pricing:write',
    body: HistoryBackfill,
    answer: { 200: Shape({ entries: T.Integer() }) },
    handle: async (ctx, { body }) => ({ entries: await backfillHistory(ctx, body) }),
  }),
]
