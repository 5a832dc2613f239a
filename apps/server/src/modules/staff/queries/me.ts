import { platformRefusals } from '@redthread/contract/platform'
import type { Me } from '@redthread/contract/staff'
import type { Id } from '@redthread/kernel/id'
import type { Grant, StaffActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { secondFactorState } from '../rules/second-factor.ts'
import { db } from '../tables.ts'
import { memberFacts } from './member-facts.ts'
import { rolesOf } from './roles-of.ts'

/** The signed-in member who calls: rights as of now, of the sign-in that was used. */
export async function me(ctx: Ctx): Promise<Me> {
  const actor = selfOf(ctx)
  const [member, roles, session, needed, device] = await Promise.all([
    memberFacts(ctx, actor.id),
    rolesOf(ctx, [actor.id]),
    db(ctx)
      .selectFrom('staff.session')
      .select('second_factor')
      .where('id', '=', actor.sessionId as Id<'ses'>)
      .executeTakeFirst(),
    needsSecondFactor(ctx, actor.id),
    deviceOf(ctx, actor.deviceId),
  ])
  if (member === undefined) return platformRefusals.refuse.sign_in_required()
  const proved = actor.by === 'pin' || session?.second_factor === true
  const demo = member.demo && ctx.config.demo === 'on'
  return {
    ...member.view,
    by: actor.by,
    trusted: actor.trusted,
    secondFactor: secondFactorState({ needed, proved, demo }),
    roles: roles.get(actor.id) ?? [],
    grants: actor.grants.map(grantView),
    device,
  }
}

/** The member who calls; the edge has let nobody else in. */
export function selfOf(ctx: Ctx): StaffActor {
  return ctx.actor.kind === 'staff' ? ctx.actor : platformRefusals.refuse.sign_in_required()
}

async function needsSecondFactor(ctx: Ctx, memberId: Id<'stf'>): Promise<boolean> {
  const forcing = await db(ctx)
    .selectFrom('staff.assignment as a')
    .innerJoin('staff.role as r', 'r.id', 'a.role_id')
    .select('r.id')
    .where('a.member_id', '=', memberId)
    .where('r.needs_second_factor', '=', true)
    .executeTakeFirst()
  return forcing !== undefined
}

async function deviceOf(ctx: Ctx, deviceId: Id<'dev'> | undefined): Promise<Me['device']> {
  if (deviceId === undefined) return null
  const device = await db(ctx)
    .selectFrom('staff.device')
    .select(['id', 'name', 'location_id as locationId'])
    .where('id', '=', deviceId)
    .executeTakeFirst()
  return device ?? null
}

function grantView({ permission, channels, locations }: Grant): Me['grants'][number] {
  return {
    permission,
    channels: channels === '*' ? null : (channels as Id<'chn'>[]),
    locations: locations === '*' ? null : (locations as Id<'loc'>[]),
  }
}
