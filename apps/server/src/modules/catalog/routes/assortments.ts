import { Type as T } from 'typebox'
import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import { AssortmentChange, AssortmentPage } from '@redthread/contract/catalog-views'
import { ChannelId } from '@redthread/contract/channels'
import { Shape, pageQuery } from '@redthread/contract/define'
import { route } from '#platform/route.ts'
import { changeAssortment } from '../commands/change-assortment.ts'
import { assortment } from '../queries/assortment.ts'

const { codes } = catalogRefusals
const params = Shape({ channelId: ChannelId })
const there = ({ params: { channelId } }: { params: { channelId: string } }) => ({
  channelId,
  locationId: null,
})

export const assortmentRoutes = [
  route({
    method: 'GET',
    path: '/v1/assortments/:channelId',
    name: 'catalog.list_assortment',
    summary: 'List what a channel offers, and whether it is to be seen there now',
    may: 'catalog:read',
    scope: there,
    params,
    query: Shape({
      ...pageQuery,
      q: T.Optional(T.String({ maxLength: 200 })),
      complete: T.Optional(T.Boolean()),
      live: T.Optional(T.Boolean({ description: 'To be seen there now, or not.' })),
    }),
    answer: { 200: AssortmentPage },
    refusals: [codes.unknown_channel],
    handle: (ctx, { params: { channelId }, query }) => assortment(ctx, { channelId, ...query }),
  }),
  route({
    method: 'POST',
    path: '/v1/assortments/:channelId',
    name: 'catalog.change_assortment',
    summary: 'Publish products to a channel with a window, and take others out of it',
    may: 'catalog:publish',
    scope: there,
    params,
    body: AssortmentChange,
    answer: { 200: Shape({ source: T.String(), changed: T.Integer() }) },
    refusals: [codes.unknown_channel, codes.unknown_product, codes.invalid_product],
    handle: (ctx, { params: { channelId }, body }) => changeAssortment(ctx, { channelId, ...body }),
  }),
]
