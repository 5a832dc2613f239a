import { Type as T } from 'typebox'
import { BrandId, BrandTheme, ChannelKind, Code, Storefront } from '@redthread/contract/channels'
import { CountryCode } from '@redthread/contract/address'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { Shape } from '@redthread/contract/define'
import { route } from '#platform/route.ts'
import { findStorefront } from '../queries/find-storefront.ts'
import { readyStorefronts, readyTheme } from '../queries/ready-storefronts.ts'

const { codes } = channelsRefusals

export const storefrontRoutes = [
  route({
    method: 'GET',
    path: '/v1/brands/:brandId/theme',
    name: 'channels.get_theme',
    summary: 'Show what a brand wears now: colors, type, logo, tone and their style sheet',
    may: 'anyone',
    params: Shape({ brandId: BrandId }),
    answer: { 200: BrandTheme },
    refusals: [codes.unknown_brand],
    handle: (ctx, { params: { brandId } }) => readyTheme(ctx, brandId),
  }),
  route({
    method: 'GET',
    path: '/v1/storefronts',
    name: 'channels.list_storefronts',
    summary: 'List the channels that people can visit, in their order',
    may: 'anyone',
    query: Shape({
      kind: T.Optional(ChannelKind),
      brandId: T.Optional(BrandId),
      country: T.Optional(CountryCode),
    }),
    answer: { 200: Shape({ items: T.Array(Storefront) }) },
    handle: (ctx, { query }) => readyStorefronts(ctx, query),
  }),
  route({
    method: 'GET',
    path: '/v1/storefronts/lookup',
    name: 'channels.find_storefront',
    summary: 'Find the channel of a code, or of the web address that a visitor came to',
    may: 'anyone',
    query: Shape({
      code: T.Optional(Code),
      host: T.Optional(T.String({ maxLength: 200 })),
      path: T.Optional(T.String({ maxLength: 500 })),
    }),
    answer: { 200: Storefront },
    refusals: [codes.unknown_channel],
    handle: (ctx, { query }) => findStorefront(ctx, query),
  }),
]
