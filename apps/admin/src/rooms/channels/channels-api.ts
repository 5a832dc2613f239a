import type { Page } from '@redthread/kernel/page'
import type { Wire } from '@redthread/client/wire'
import type { Channel, ChannelState, ChannelUpdate, NewChannel } from '@redthread/contract/channels'
import { answer } from '@redthread/workbench/api/answer'
import { api, ifMatch } from '@redthread/workbench/api/api'

export const channelsKey = ['channels'] as const
export const channelKey = (channelId: string) => ['channels', channelId] as const

/** Every channel that the person's grants reach, in the retailer's order. */
export function readChannels(filter: { brandId?: string; q?: string } = {}) {
  const query = { limit: 200, ...filter }
  return answer<Page<Wire<Channel>>>(api.GET('/v1/channels', { params: { query } }))
}

export function readChannel(channelId: string) {
  return answer<Wire<Channel>>(
    api.GET('/v1/channels/{channelId}', { params: { path: { channelId } } }),
  )
}

export function createChannel(body: NewChannel) {
  return answer<Wire<Channel>>(api.POST('/v1/channels', { body }))
}

/** Changes a channel over the version that was seen. */
export function updateChannel(channelId: string, version: number, body: ChannelUpdate) {
  return answer<Wire<Channel>>(
    api.PATCH('/v1/channels/{channelId}', {
      params: { path: { channelId } },
      headers: ifMatch(version),
      body,
    }),
  )
}

export function moveChannel(channelId: string, version: number, state: ChannelState) {
  return answer<Wire<Channel>>(
    api.PUT('/v1/channels/{channelId}/state', {
      params: { path: { channelId } },
      headers: ifMatch(version),
      body: { state },
    }),
  )
}
