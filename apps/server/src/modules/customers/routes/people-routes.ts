import { PersonDetail } from '@redthread/contract/customers'
import { customersRefusals } from '@redthread/contract/customers-words'
import { Id, Shape } from '@redthread/contract/define'
import { route } from '#platform/route.ts'
import { undoLink } from '../commands/undo-link.ts'
import { personDetail } from '../queries/person-detail.ts'

const { codes } = customersRefusals

/** People as colleagues see them. A person has no place: whoever holds the right sees all. */
export const peopleRoutes = [
  route({
    ...{ method: 'GET', path: '/v1/people/:personId', name: 'customers.get_person' },
    summary: 'A person, how they were recognized, and who turned out to be them',
    may: 'customers:read',
    scope: () => ({ channelId: null, locationId: null }),
    params: Shape({ personId: Id('per') }),
    answer: { 200: PersonDetail },
    refusals: [codes.unknown_person],
    handle: (ctx, { params }) => personDetail(ctx, params.personId),
  }),
  route({
    ...{ method: 'DELETE', path: '/v1/people/:personId/links/:linkedId' },
    name: 'customers.undo_link',
    summary: 'Undo the link between two people',
    may: 'customers:merge',
    scope: () => ({ channelId: null, locationId: null }),
    params: Shape({ personId: Id('per'), linkedId: Id('per') }),
    answer: { 200: PersonDetail },
    refusals: [codes.unknown_link, codes.unknown_person],
    handle: (ctx, { params }) => undoLink(ctx, params),
  }),
]
