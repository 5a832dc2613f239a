import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { ExportTicket, ExportWish } from '@redthread/contract/integrations-exports'
import { integrationsRefusals } from '@redthread/contract/integrations-refusals'
import { route } from '#platform/route.ts'
import { createExport } from '../commands/create-export.ts'

export const exportRoutes = [
  route({
    method: 'POST',
    path: '/v1/exports',
    name: 'integrations.create_export',
    summary: 'Ask for a file of products; it is fetched from the path in the answer',
    may: 'integrations:export',
    body: ExportWish,
    answer: { 201: ExportTicket },
    refusals: [integrationsRefusals.codes.channel_needed, channelsRefusals.codes.unknown_channel],
    secret: ['path'],
    handle: (ctx, { body }) => createExport(ctx, body),
  }),
]
