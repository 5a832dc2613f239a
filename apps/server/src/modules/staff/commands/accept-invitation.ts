import { memberJoined, type AssignmentWishes } from '@redthread/contract/staff'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { firstBeyond } from '../rules/covers-grants.ts'
import { isWeakPassword } from '../rules/weak-password.ts'
import { grantsHeldBy } from '../queries/roles-of.ts'
import { hashSecret } from '../sign-in/find-till.ts'
import { db } from '../tables.ts'
import { grantsWished, writeAssignment } from './write-assignment.ts'

const { refuse } = staffRefusals

interface Acceptance {
  readonly token: string
  readonly name: string
  readonly password: string
}

/**
 * Makes a member of the one who holds an invitation's link, with a password of their choice. The
 * link works once, and only while whoever sent it may still give these roles.
 */
export async function acceptInvitation(
  ctx: Ctx,
  { token, name, password }: Acceptance,
): Promise<void> {
  // Before the look-up: an unknown link costs as much time as a known one.
  const hash = await hashOf(password)
  const invitation = await db(ctx)
    .updateTable('staff.invitation')
    .set({ accepted_at: ctx.now })
    .where('token_hash', '=', hashSecret(token))
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', ctx.now)
    .returning(['email', 'locale', 'assignments', 'invited_by'])
    .executeTakeFirst()
  if (invitation === undefined) return refuse.link_not_valid()
  if (isWeakPassword(password, { email: invitation.email, name })) refuse.weak_password()
  await requireStillGiven(ctx, invitation.invited_by, invitation.assignments)
  const { email, locale } = invitation
  const memberId = await addMember(ctx, { email, name, locale, hash })
  if (memberId === null) return refuse.link_not_valid()
  for (const wish of invitation.assignments) await writeAssignment(ctx, { ...wish, memberId })
  await emit(ctx, memberJoined, memberId, { memberId })
}

/** What a member is made of; `hash` is the password's, null for one that nobody knows yet. */
export interface NewMember {
  readonly email: string
  readonly name: string
  readonly locale: 'en' | 'fi' | 'da' | 'pl'
  readonly hash: string
  readonly demo?: boolean
}

/** Adds a member with a password; null where the address is one's already. */
export async function addMember(ctx: Ctx, member: NewMember): Promise<Id<'stf'> | null> {
  const { email, name, locale, hash, demo = false } = member
  const id = newId('stf', ctx)
  const at = { created_at: ctx.now, updated_at: ctx.now }
  const added = await db(ctx)
    .insertInto('staff.member')
    .values({ id, name, email, locale, email_verified: true, demo, ...at })
    .onConflict((same) => same.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added === undefined) return null
  const account = { id: newId('acc', ctx), member_id: id, account_id: id, password: hash, ...at }
  await db(ctx)
    .insertInto('staff.account')
    .values({ ...account, provider_id: 'credential' })
    .execute()
  return id
}

/** Hashes a password as better-auth does, so that it can be signed in with. */
export async function hashOf(password: string): Promise<string> {
  const { hashPassword } = await import('better-auth/crypto')
  return hashPassword(password)
}

async function requireStillGiven(
  ctx: Ctx,
  inviter: Id<'stf'> | null,
  wishes: AssignmentWishes,
): Promise<void> {
  if (inviter === null) return
  const sender = await db(ctx)
    .selectFrom('staff.member')
    .select('state')
    .where('id', '=', inviter)
    .executeTakeFirst()
  const held = sender?.state === 'active' ? await grantsHeldBy(ctx, inviter) : []
  for (const wish of wishes) {
    if (firstBeyond(held, await grantsWished(ctx, wish)) !== null) refuse.link_not_valid()
  }
}
