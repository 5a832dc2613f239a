import { Type as T } from 'typebox'
import { Id, Shape } from '@redthread/contract/define'
import { Me, MeUpdate, Pin, SessionShape } from '@redthread/contract/staff'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import { route } from '#platform/route.ts'
import { endSession, endSessionsOf } from '../commands/end-session.ts'
import { requirePassword } from '../commands/require-password.ts'
import { clearPin, setPin } from '../commands/set-pin.ts'
import { updateMe } from '../commands/update-me.ts'
import { me, selfOf } from '../queries/me.ts'
import { sessionsOf } from '../queries/sessions-of.ts'

const { codes } = staffRefusals

/** What every member may do about themselves. */
export const meRoutes = [
  route({
    ...{ method: 'GET', path: '/v1/me', name: 'staff.get_me', may: 'staff' },
    summary: 'Who is signed in, what they may do and where',
    answer: { 200: Me },
    handle: (ctx) => me(ctx),
  }),
  route({
    ...{ method: 'PATCH', path: '/v1/me', name: 'staff.update_me', may: 'staff' },
    summary: 'Change one’s own name, language or theme',
    body: MeUpdate,
    answer: { 200: Me },
    refusals: [codes.unknown_member, codes.not_with_pin],
    handle: (ctx, { body, ifMatch }) => updateMe(ctx, { ...body, ifMatch }),
  }),
  route({
    ...{ method: 'PUT', path: '/v1/me/pin', name: 'staff.set_pin', may: 'staff' },
    summary: 'Set one’s own PIN for tills',
    body: Shape({ pin: Pin }),
    answer: { 204: null },
    secret: ['pin'],
    perMinute: 10,
    refusals: [codes.weak_pin, codes.not_with_pin],
    handle: (ctx, { body }) => setPin(ctx, body),
  }),
  route({
    ...{ method: 'DELETE', path: '/v1/me/pin', name: 'staff.remove_pin', may: 'staff' },
    summary: 'Remove one’s own PIN',
    answer: { 204: null },
    refusals: [codes.not_with_pin],
    handle: async (ctx) => {
      requirePassword(ctx)
      await clearPin(ctx, selfOf(ctx).id)
    },
  }),
  route({
    ...{ method: 'GET', path: '/v1/me/sessions', name: 'staff.list_my_sessions', may: 'staff' },
    summary: 'Where one is signed in',
    answer: { 200: Shape({ items: T.Array(SessionShape) }) },
    handle: async (ctx) => ({ items: await sessionsOf(ctx, selfOf(ctx).id) }),
  }),
  route({
    ...{ method: 'DELETE', path: '/v1/me/sessions/:sessionId', name: 'staff.end_my_session' },
    summary: 'Sign out elsewhere',
    may: 'staff',
    params: Shape({ sessionId: Id('ses') }),
    answer: { 204: null },
    refusals: [codes.unknown_session, codes.not_with_pin],
    handle: async (ctx, { params }) => {
      requirePassword(ctx)
      await endSession(ctx, { memberId: selfOf(ctx).id, ...params })
    },
  }),
  route({
    ...{ method: 'POST', path: '/v1/me/sign-out-everywhere', name: 'staff.sign_out_everywhere' },
    summary: 'End all of one’s own sessions, this one too',
    may: 'staff',
    answer: { 204: null },
    refusals: [codes.not_with_pin],
    handle: async (ctx) => {
      requirePassword(ctx)
      await endSessionsOf(ctx, selfOf(ctx).id)
    },
  }),
]
