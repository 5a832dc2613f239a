import { staffRefusals } from '@redthread/contract/staff-refusals'
import { newId } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { publicOrigin } from '#platform/sign-in/cookie.ts'
import { hashSecret } from '../sign-in/find-till.ts'
import { db } from '../tables.ts'

interface FirstOwner {
  readonly email: string
  readonly name: string
  readonly locale: Locale
}

/**
 * Makes an invitation to be an owner and gives its link: for the operator of a new house, or of one
 * whose owners are gone. No mail goes out; whoever runs the command hands the link over.
 */
export async function inviteFirstOwner(ctx: Ctx, owner: FirstOwner): Promise<string> {
  const { email, name, locale } = owner
  const role = await db(ctx)
    .selectFrom('staff.role')
    .select('id')
    .where('code', '=', 'owner')
    .executeTakeFirst()
  if (role === undefined) return staffRefusals.refuse.unknown_role()
  const token = ctx.random(24).toBase64({ alphabet: 'base64url', omitPadding: true })
  const wish = { roleId: role.id, channels: null, locations: null }
  await db(ctx)
    .insertInto('staff.invitation')
    .values({
      ...{ id: newId('inv', ctx), email: email.toLowerCase(), name, locale, invited_by: null },
      ...{ token_hash: hashSecret(token), assignments: JSON.stringify([wish]) },
      created_at: ctx.now,
      expires_at: ctx.now.add({ hours: 48 }),
    })
    .execute()
  return `${publicOrigin(ctx.config)}/admin/invitation?token=${token}`
}
