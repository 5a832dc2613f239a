import { Type as T } from 'typebox'
import { VariantId } from '@redthread/contract/catalog-product'
import { ChannelId } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { Shape } from '@redthread/contract/define'
import { PublicAvailabilities } from '@redthread/contract/inventory'
import {
  ChannelStock,
  ChannelStockChoice,
  FenceChoice,
} from '@redthread/contract/inventory-policies'
import {
  ChannelStockList,
  ItemStockChoice,
  LevelChoice,
} from '@redthread/contract/inventory-policies'
import { StockDetail } from '@redthread/contract/inventory-policies'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import { LocalDate, LocationId } from '@redthread/contract/locations'
import { route } from '#platform/route.ts'
import { setChannelStock } from '../commands/set-channel-stock.ts'
import { setItemStock } from '../commands/set-item-stock.ts'
import { setFence, setLevelRules } from '../commands/set-level-rules.ts'
import { channelStockList } from '../queries/channel-stock-list.ts'
import { publicAvailability } from '../queries/public-availability.ts'

const { codes } = inventoryRefusals
const params = Shape({ variantId: VariantId })
const ofGoods = [codes.unknown_variant, codes.unknown_location, codes.is_a_bundle]

export const policyRoutes = [
  route({
    method: 'GET',
    path: '/v1/availability',
    name: 'inventory.get_availability',
    summary: 'What can be bought in a channel, in words, with how many where few are left',
    may: 'anyone',
    query: Shape({
      channelId: ChannelId,
      variantIds: T.Array(VariantId, { minItems: 1, maxItems: 200 }),
      at: T.Optional(LocalDate),
    }),
    answer: { 200: PublicAvailabilities },
    refusals: [channelsRefusals.codes.unknown_channel],
    handle: async (ctx, { query: { at, ...asked } }) => ({
      items: await publicAvailability(ctx, {
        ...asked,
        ...(at === undefined ? {} : { at: Temporal.PlainDate.from(at) }),
      }),
    }),
  }),
  route({
    method: 'GET',
    path: '/v1/stock/channels',
    name: 'inventory.list_channel_stock',
    summary: 'From where each channel sells, and how much it leaves for others',
    may: 'inventory:read',
    scope: 'inside',
    answer: { 200: ChannelStockList },
    handle: async (ctx) => ({ items: await channelStockList(ctx) }),
  }),
  route({
    method: 'PUT',
    path: '/v1/stock/channels/:channelId',
    name: 'inventory.set_channel_stock',
    summary: 'Say from where a channel sells, and how much it leaves for others',
    may: 'inventory:write',
    scope: ({ params: { channelId } }) => ({ channelId }),
    params: Shape({ channelId: ChannelId }),
    body: ChannelStockChoice,
    answer: { 200: ChannelStock },
    refusals: [channelsRefusals.codes.unknown_channel, codes.unknown_location],
    handle: (ctx, { params: { channelId }, body: choice, ifMatch }) =>
      setChannelStock(ctx, { channelId, choice, ifMatch }),
  }),
  route({
    method: 'PATCH',
    path: '/v1/stock/variants/:variantId',
    name: 'inventory.set_item_stock',
    summary: 'Say how a variant is followed, its safety stock, low mark and backorders',
    may: 'inventory:write',
    scope: 'everywhere',
    params,
    body: ItemStockChoice,
    answer: { 200: StockDetail },
    refusals: [...ofGoods, codes.tracking_in_use],
    handle: (ctx, { params: { variantId }, body: choice, ifMatch }) =>
      setItemStock(ctx, { variantId, choice, ifMatch }),
  }),
  route({
    method: 'PUT',
    path: '/v1/stock/variants/:variantId/levels/:locationId/rules',
    name: 'inventory.set_level_rules',
    summary: 'Set safety stock and low mark of one location; nulls take those of the variant',
    may: 'inventory:write',
    scope: ({ params: { locationId } }) => ({ channelId: null, locationId }),
    params: Shape({ variantId: VariantId, locationId: LocationId }),
    body: LevelChoice,
    answer: { 200: StockDetail },
    refusals: ofGoods,
    handle: (ctx, { params: place, body: choice }) => setLevelRules(ctx, { ...place, choice }),
  }),
  route({
    method: 'PUT',
    path: '/v1/stock/variants/:variantId/fences',
    name: 'inventory.set_fence',
    summary: 'Keep pieces at a location for one channel alone',
    may: 'inventory:write',
    scope: 'inside',
    params,
    body: FenceChoice,
    answer: { 200: StockDetail },
    refusals: [...ofGoods, channelsRefusals.codes.unknown_channel],
    handle: (ctx, { params: { variantId }, body }) => setFence(ctx, { variantId, ...body }),
  }),
]
