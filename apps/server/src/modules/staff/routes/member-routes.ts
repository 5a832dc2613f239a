import { Id, Shape } from '@redthread/contract/define'
import {
  MemberDetail,
  MemberPage,
  memberQuery,
  MemberRoles,
  MemberStateChange,
} from '@redthread/contract/staff'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import { route } from '#platform/route.ts'
import { assignRoles } from '../commands/assign-roles.ts'
import { endSession, endSessionsOf } from '../commands/end-session.ts'
import { requireAbove } from '../commands/require-covered.ts'
import { resetSecondFactor } from '../commands/reset-second-factor.ts'
import { setMemberState } from '../commands/set-member-state.ts'
import { clearPin } from '../commands/set-pin.ts'
import { memberDetail } from '../queries/member-detail.ts'
import { memberList } from '../queries/member-list.ts'

const { codes } = staffRefusals
const ofMember = { params: Shape({ memberId: Id('stf') }) }
const rights = [codes.unknown_member, codes.beyond_own_rights, codes.own_rights]
const write = { may: 'staff:write', scope: 'inside' } as const

/** Colleagues: seen within reach, changed by those who may do all that they may. */
export const memberRoutes = [
  route({
    ...{ method: 'GET', path: '/v1/staff', name: 'staff.list_members' },
    summary: 'Colleagues in reach, by name',
    ...{ may: 'staff:read', scope: 'inside' },
    query: Shape(memberQuery),
    answer: { 200: MemberPage },
    handle: (ctx, { query }) => memberList(ctx, query),
  }),
  route({
    ...{ method: 'GET', path: '/v1/staff/:memberId', name: 'staff.get_member', ...ofMember },
    summary: 'One colleague, with roles and sessions',
    ...{ may: 'staff:read', scope: 'inside' },
    answer: { 200: MemberDetail },
    refusals: [codes.unknown_member],
    handle: (ctx, { params }) => memberDetail(ctx, params.memberId),
  }),
  route({
    ...{ method: 'PUT', path: '/v1/staff/:memberId/state', ...ofMember, ...write },
    name: 'staff.set_member_state',
    summary: 'Shut a colleague out at once, or let them in again',
    body: MemberStateChange,
    answer: { 200: MemberDetail },
    refusals: [...rights, codes.last_owner],
    handle: (ctx, { params, body, ifMatch }) =>
      setMemberState(ctx, { ...params, ...body, ifMatch }),
  }),
  route({
    ...{ method: 'PUT', path: '/v1/staff/:memberId/roles', ...ofMember, ...write },
    name: 'staff.assign_roles',
    summary: 'Give a colleague these roles, in place of those they had',
    body: MemberRoles,
    answer: { 200: MemberDetail },
    refusals: [...rights, codes.unknown_role, codes.unknown_place, codes.last_owner],
    handle: (ctx, { params, body, ifMatch }) => assignRoles(ctx, { ...params, ...body, ifMatch }),
  }),
  route({
    ...{ method: 'DELETE', path: '/v1/staff/:memberId/sessions', ...ofMember, ...write },
    name: 'staff.end_sessions',
    summary: 'End all sessions of a colleague',
    answer: { 204: null },
    refusals: rights,
    handle: async (ctx, { params }) => {
      await requireAbove(ctx, params.memberId)
      await endSessionsOf(ctx, params.memberId)
    },
  }),
  route({
    ...{ method: 'DELETE', path: '/v1/staff/:memberId/sessions/:sessionId', ...write },
    name: 'staff.end_session',
    summary: 'End one session of a colleague',
    params: Shape({ memberId: Id('stf'), sessionId: Id('ses') }),
    answer: { 204: null },
    refusals: [...rights, codes.unknown_session],
    handle: async (ctx, { params }) => {
      await requireAbove(ctx, params.memberId)
      await endSession(ctx, params)
    },
  }),
  route({
    ...{ method: 'DELETE', path: '/v1/staff/:memberId/second-factor', ...ofMember, ...write },
    name: 'staff.reset_second_factor',
    summary: 'Take away the codes and passkeys of a colleague who lost them',
    answer: { 204: null },
    refusals: rights,
    handle: (ctx, { params }) => resetSecondFactor(ctx, params.memberId),
  }),
  route({
    ...{ method: 'DELETE', path: '/v1/staff/:memberId/pin', ...ofMember, ...write },
    name: 'staff.clear_pin',
    summary: 'Remove a colleague’s PIN and open the tills that wrong ones shut',
    answer: { 204: null },
    refusals: rights,
    handle: async (ctx, { params }) => {
      await requireAbove(ctx, params.memberId)
      await clearPin(ctx, params.memberId)
    },
  }),
]
