import type { AssignmentWish, Invitation, InvitationDraft } from '@redthread/contract/staff'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import { newId, type Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { sendMessage } from '#modules/messages/index.ts'
import { allows } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { publicOrigin } from '#platform/sign-in/cookie.ts'
import { invitationById } from '../queries/invitation-list.ts'
import { hashSecret } from '../sign-in/find-till.ts'
import { db } from '../tables.ts'
import { grantsWished } from './write-assignment.ts'
import { requirePlaces } from './require-places.ts'
import { requireCovered } from './require-covered.ts'

const { refuse } = staffRefusals
const validMinutes = 48 * 60

/**
 * Invites a colleague by mail, with roles that the caller may give. The answer is the same whether
 * the address is free or a member's; a member gets no second account and no mail.
 */
export async function inviteMember(ctx: Ctx, draft: InvitationDraft): Promise<Invitation> {
  const email = draft.email.toLowerCase()
  for (const wish of draft.roles) {
    await requirePlaces(ctx, wish)
    await requireCovered(ctx, await grantsWished(ctx, wish))
  }
  const id = newId('inv', ctx)
  const token = ctx.random(24).toBase64({ alphabet: 'base64url', omitPadding: true })
  await db(ctx)
    .insertInto('staff.invitation')
    .values({
      ...{ id, email, name: draft.name, locale: draft.locale, token_hash: hashSecret(token) },
      assignments: JSON.stringify(draft.roles),
      invited_by: ctx.actor.kind === 'staff' ? ctx.actor.id : null,
      created_at: ctx.now,
      expires_at: ctx.now.add({ minutes: validMinutes }),
    })
    .execute()
  if (!(await isMember(ctx, email))) await mail(ctx, { ...draft, email, id, token })
  return (await invitationById(ctx, id)) ?? refuse.unknown_invitation()
}

/** Withdraws an open invitation: its link opens nothing any more. */
export async function withdrawInvitation(ctx: Ctx, invitationId: Id<'inv'>): Promise<void> {
  const invitation = await invitationById(ctx, invitationId)
  if (invitation?.state !== 'open') return refuse.unknown_invitation({ invitationId })
  const mine = invitation.roles.some((wish) => mayTake(ctx, wish))
  if (!mine) refuse.unknown_invitation({ invitationId })
  await db(ctx)
    .updateTable('staff.invitation')
    .set({ revoked_at: ctx.now })
    .where('id', '=', invitationId)
    .where('accepted_at', 'is', null)
    .execute()
}

/** Whoever may invite to a place may withdraw an invitation to it. */
function mayTake(ctx: Ctx, { locations }: AssignmentWish): boolean {
  if (allows(ctx.actor, 'staff:write', {})) return true
  const at = (locationId: string): boolean =>
    allows(ctx.actor, 'staff:write', { channelId: null, locationId })
  return locations !== null && locations.every(at)
}

async function isMember(ctx: Ctx, email: string): Promise<boolean> {
  const row = await db(ctx)
    .selectFrom('staff.member')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst()
  return row !== undefined
}

interface Letter extends InvitationDraft {
  readonly id: Id<'inv'>
  readonly token: string
}

async function mail(ctx: Ctx, { id, token, email, name, locale, roles }: Letter): Promise<void> {
  const url = `${publicOrigin(ctx.config)}/admin/invitation?token=${token}`
  const role = await roleNames(ctx, roles, locale)
  const invitedBy = await inviterName(ctx)
  await sendMessage(ctx, {
    ...{ template: 'staff.invitation', kind: 'mail', to: email, locale, brandId: null },
    values: { url, name, invitedBy, role, validFor: validMinutes },
    dedupeKey: `staff.invitation:${id}`,
  })
}

async function roleNames(
  ctx: Ctx,
  wishes: readonly AssignmentWish[],
  locale: Locale,
): Promise<string> {
  const ids = wishes.map((wish) => wish.roleId)
  const rows = await db(ctx)
    .selectFrom('staff.role')
    .select('names')
    .where((where) => where('id', '=', where.fn.any(where.val(ids))))
    .execute()
  return rows.map((row) => row.names[locale]).join(', ')
}

async function inviterName(ctx: Ctx): Promise<string> {
  if (ctx.actor.kind !== 'staff') return 'Redthread'
  const row = await db(ctx)
    .selectFrom('staff.member')
    .select('name')
    .where('id', '=', ctx.actor.id)
    .executeTakeFirst()
  return row?.name ?? 'Redthread'
}
