import { Type as T } from 'typebox'
import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { Id, Shape } from '@redthread/contract/define'
import { MailAddress } from '@redthread/contract/rights'
import { Invitation, InvitationAnswer, InvitationDraft } from '@redthread/contract/staff'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { route } from '#platform/route.ts'
import { acceptInvitation } from '../commands/accept-invitation.ts'
import { inviteMember, withdrawInvitation } from '../commands/invite-member.ts'
import { sendPasswordReset } from '../jobs.ts'
import { invitationList } from '../queries/invitation-list.ts'

const { codes } = staffRefusals
// Messages wear a brand's face; those to colleagues wear the house's.
const faceless = [channelsRefusals.codes.unknown_brand]

/** How colleagues come in, and how they get a new password. */
export const invitationRoutes = [
  route({
    ...{ method: 'GET', path: '/v1/invitations', name: 'staff.list_invitations' },
    summary: 'The latest invitations in reach',
    ...{ may: 'staff:read', scope: 'inside' },
    answer: { 200: Shape({ items: T.Array(Invitation) }) },
    handle: async (ctx) => ({ items: await invitationList(ctx) }),
  }),
  route({
    ...{ method: 'POST', path: '/v1/invitations', name: 'staff.invite_member' },
    summary: 'Invite a colleague by mail',
    ...{ may: 'staff:write', scope: 'inside' },
    body: InvitationDraft,
    answer: { 201: Invitation },
    refusals: [
      ...[codes.unknown_role, codes.unknown_place, codes.beyond_own_rights],
      ...[codes.unknown_invitation, ...faceless],
    ],
    handle: (ctx, { body }) => inviteMember(ctx, body),
  }),
  route({
    ...{ method: 'DELETE', path: '/v1/invitations/:invitationId' },
    name: 'staff.withdraw_invitation',
    summary: 'Withdraw an open invitation',
    ...{ may: 'staff:write', scope: 'inside' },
    params: Shape({ invitationId: Id('inv') }),
    answer: { 204: null },
    refusals: [codes.unknown_invitation],
    handle: (ctx, { params }) => withdrawInvitation(ctx, params.invitationId),
  }),
  route({
    ...{ method: 'POST', path: '/v1/invitations/accept', name: 'staff.accept_invitation' },
    summary: 'Become a member by the link of an invitation',
    may: 'anyone',
    body: InvitationAnswer,
    answer: { 204: null },
    secret: ['token', 'password'],
    perMinute: 20,
    refusals: [codes.link_not_valid, codes.weak_password, codes.unknown_role],
    handle: (ctx, { body }) => acceptInvitation(ctx, body),
  }),
  route({
    ...{ method: 'POST', path: '/v1/password-resets', name: 'staff.request_password_reset' },
    summary: 'Ask for a new password by mail; the answer is the same for every address',
    may: 'anyone',
    body: Shape({ email: MailAddress }),
    answer: { 202: Shape({}) },
    perMinute: 6,
    refusals: faceless,
    handle: async (ctx, { body }) => {
      await enqueue(ctx, sendPasswordReset, body)
      return {}
    },
  }),
]
