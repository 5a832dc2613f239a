import { Type as T } from 'typebox'
import { Id, Shape } from '@redthread/contract/define'
import { SavedMapping } from '@redthread/contract/integrations'
import { integrationsRefusals } from '@redthread/contract/integrations-refusals'
import { Answer, route } from '#platform/route.ts'
import { dropMapping } from '../commands/drop-mapping.ts'
import { mappingList } from '../queries/mapping-list.ts'

export const mappingRoutes = [
  route({
    method: 'GET',
    path: '/v1/import-mappings',
    name: 'integrations.list_mappings',
    summary: 'List kept column mappings',
    may: 'integrations:read',
    answer: { 200: Shape({ items: T.Array(SavedMapping) }) },
    handle: (ctx) => mappingList(ctx),
  }),
  route({
    method: 'DELETE',
    path: '/v1/import-mappings/:mappingId',
    name: 'integrations.drop_mapping',
    summary: 'Forget a kept column mapping',
    may: 'integrations:import',
    params: Shape({ mappingId: Id('map') }),
    answer: { 204: null },
    refusals: [integrationsRefusals.codes.unknown_mapping],
    handle: async (ctx, { params: { mappingId } }) => {
      await dropMapping(ctx, mappingId)
      return new Answer(204, undefined)
    },
  }),
]
