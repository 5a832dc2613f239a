import { Type as T } from 'typebox'
import { BrandKit } from '@redthread/contract/brand-kit'
import { BrandId, KitPage, KitVersion } from '@redthread/contract/channels'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { Shape, pageQuery } from '@redthread/contract/define'
import { Answer, route } from '#platform/route.ts'
import { discardKitDraft } from '../commands/discard-kit-draft.ts'
import { publishKit } from '../commands/publish-kit.ts'
import { restoreKit } from '../commands/restore-kit.ts'
import { saveKitDraft } from '../commands/save-kit-draft.ts'
import { kitDetail } from '../queries/kit-detail.ts'
import { kitHistory } from '../queries/kit-history.ts'

const { codes } = channelsRefusals
const params = Shape({ brandId: BrandId })
const numbered = Shape({ brandId: BrandId, number: T.Integer({ minimum: 1, maximum: 1_000_000 }) })
const Note = T.String({ maxLength: 200 })
const mayFail = [codes.unknown_brand, codes.brand_archived]

export const kitRoutes = [
  route({
    method: 'GET',
    path: '/v1/brands/:brandId/kit',
    name: 'channels.get_kit',
    summary: 'Show the kit to edit: the draft, else the one worn now',
    may: 'channels:read',
    scope: 'inside',
    params,
    answer: { 200: KitVersion },
    refusals: [codes.unknown_kit],
    handle: (ctx, { params: { brandId } }) => kitDetail(ctx, brandId, null),
  }),
  route({
    method: 'PUT',
    path: '/v1/brands/:brandId/kit',
    name: 'channels.save_kit_draft',
    summary: 'Save the draft of the kit; hard-to-read pairs of colors come back as warnings',
    may: 'channels:write',
    params,
    body: Shape({ kit: BrandKit, note: T.Optional(Note) }),
    answer: { 200: KitVersion },
    refusals: [...mayFail, codes.broken_drawing],
    handle: (ctx, { params: { brandId }, body: { kit, note = '' }, ifMatch }) =>
      saveKitDraft(ctx, { brandId, kit, note, ifMatch }),
  }),
  route({
    method: 'DELETE',
    path: '/v1/brands/:brandId/kit',
    name: 'channels.discard_kit_draft',
    summary: 'Throw the draft of the kit away',
    may: 'channels:write',
    params,
    answer: { 204: null },
    refusals: [...mayFail, codes.no_draft],
    handle: async (ctx, { params: { brandId }, ifMatch }) => {
      await discardKitDraft(ctx, { brandId, ifMatch })
      return new Answer(204, undefined)
    },
  }),
  route({
    method: 'POST',
    path: '/v1/brands/:brandId/kit/publish',
    name: 'channels.publish_kit',
    summary: 'Let every page, mail and receipt of the brand wear the draft from now on',
    may: 'channels:publish',
    params,
    body: Shape({
      note: T.Optional(Note),
      overrideReason: T.Optional(
        T.String({
          minLength: 3,
          maxLength: 300,
          description: 'Why texts that are hard to read are published all the same.',
        }),
      ),
    }),
    answer: { 200: KitVersion },
    refusals: [...mayFail, codes.no_draft, codes.unreadable_colors],
    handle: (ctx, { params: { brandId }, body: { note = null, overrideReason = null }, ifMatch }) =>
      publishKit(ctx, { brandId, ifMatch, note, overrideReason }),
  }),
  route({
    method: 'GET',
    path: '/v1/brands/:brandId/kits',
    name: 'channels.list_kits',
    summary: 'List every kit of a brand, the newest first',
    may: 'channels:read',
    scope: 'inside',
    params,
    query: Shape(pageQuery),
    answer: { 200: KitPage },
    refusals: [codes.unknown_brand],
    handle: (ctx, { params: { brandId }, query }) => kitHistory(ctx, { brandId, ...query }),
  }),
  route({
    method: 'GET',
    path: '/v1/brands/:brandId/kits/:number',
    name: 'channels.get_kit_version',
    summary: 'Show one kit of the history',
    may: 'channels:read',
    scope: 'inside',
    params: numbered,
    answer: { 200: KitVersion },
    refusals: [codes.unknown_kit],
    handle: (ctx, { params: { brandId, number } }) => kitDetail(ctx, brandId, number),
  }),
  route({
    method: 'POST',
    path: '/v1/brands/:brandId/kits/:number/restore',
    name: 'channels.restore_kit',
    summary: 'Take a kit of the history back as the draft',
    may: 'channels:write',
    params: numbered,
    body: Shape({ note: T.Optional(Note) }),
    answer: { 200: KitVersion },
    refusals: [...mayFail, codes.unknown_kit, codes.broken_drawing],
    handle: (ctx, { params: { brandId, number }, body: { note = '' }, ifMatch }) =>
      restoreKit(ctx, { brandId, number, note, ifMatch }),
  }),
]
