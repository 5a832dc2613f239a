import { Type as T } from 'typebox'
import { BrandId, Channel, ChannelId, ChannelKind, ChannelPage } from '@redthread/contract/channels'
import { ChannelState, ChannelUpdate, NewChannel } from '@redthread/contract/channels'
import { CountryCode } from '@redthread/contract/address'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { Shape, pageQuery } from '@redthread/contract/define'
import { Answer, route } from '#platform/route.ts'
import { changeChannel } from '../commands/change-channel.ts'
import { createChannel } from '../commands/create-channel.ts'
import { moveChannel } from '../commands/move-channel.ts'
import { orderChannels } from '../commands/order-channels.ts'
import { channelDetail } from '../queries/channel-detail.ts'
import { channelList } from '../queries/channel-list.ts'

const { codes } = channelsRefusals
const params = Shape({ channelId: ChannelId })
const place = ({ params: { channelId } }: { params: { channelId: string } }) => ({
  channelId,
  locationId: null,
})
const placeTaken = [codes.code_taken, codes.address_taken, codes.location_taken]

export const channelRoutes = [
  route({
    method: 'GET',
    path: '/v1/channels',
    name: 'channels.list_channels',
    summary: 'List the channels that your grants reach, in their order',
    may: 'channels:read',
    scope: 'inside',
    query: Shape({
      ...pageQuery,
      brandId: T.Optional(BrandId),
      kind: T.Optional(ChannelKind),
      state: T.Optional(ChannelState),
      country: T.Optional(CountryCode),
      q: T.Optional(T.String({ maxLength: 80 })),
    }),
    answer: { 200: ChannelPage },
    handle: (ctx, { query }) => channelList(ctx, query),
  }),
  route({
    method: 'POST',
    path: '/v1/channels',
    name: 'channels.create_channel',
    summary: 'Open a channel of a brand',
    may: 'channels:write',
    body: NewChannel,
    answer: { 201: Channel },
    refusals: [...placeTaken, codes.unknown_brand, codes.brand_archived, codes.invalid_channel],
    handle: (ctx, { body }) => createChannel(ctx, body),
  }),
  route({
    method: 'PUT',
    path: '/v1/channels/order',
    name: 'channels.order_channels',
    summary: 'Put channels into the given order, on the places that they hold',
    may: 'channels:write',
    body: Shape({ ids: T.Array(ChannelId, { minItems: 1, maxItems: 2_000 }) }),
    answer: { 204: null },
    refusals: [codes.unknown_channel],
    handle: async (ctx, { body }) => {
      await orderChannels(ctx, body.ids)
      return new Answer(204, undefined)
    },
  }),
  route({
    method: 'GET',
    path: '/v1/channels/:channelId',
    name: 'channels.get_channel',
    summary: 'Show a channel',
    may: 'channels:read',
    scope: place,
    params,
    answer: { 200: Channel },
    refusals: [codes.unknown_channel],
    handle: (ctx, { params: { channelId } }) => channelDetail(ctx, channelId),
  }),
  route({
    method: 'PATCH',
    path: '/v1/channels/:channelId',
    name: 'channels.change_channel',
    summary: 'Change a channel',
    may: 'channels:write',
    scope: place,
    params,
    body: ChannelUpdate,
    answer: { 200: Channel },
    refusals: [...placeTaken, codes.unknown_channel, codes.invalid_channel],
    handle: (ctx, { params: { channelId }, body, ifMatch }) =>
      changeChannel(ctx, { channelId, ifMatch, fields: body }),
  }),
  route({
    method: 'PUT',
    path: '/v1/channels/:channelId/state',
    name: 'channels.move_channel',
    summary: 'Pause, resume, archive or bring back a channel',
    may: 'channels:write',
    scope: place,
    params,
    body: Shape({ state: ChannelState }),
    answer: { 200: Channel },
    refusals: [
      ...placeTaken,
      codes.unknown_channel,
      codes.unknown_brand,
      codes.brand_archived,
      codes.state_not_reachable,
    ],
    handle: (ctx, { params: { channelId }, body: { state }, ifMatch }) =>
      moveChannel(ctx, { channelId, ifMatch, state }),
  }),
]
