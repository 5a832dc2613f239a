import { createHash } from 'node:crypto'
import { newId } from '@redthread/kernel/id'
import { sendMessage } from '#modules/messages/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { publicOrigin } from '#platform/sign-in/cookie.ts'
import { db } from '../tables.ts'

const validMinutes = 60

/**
 * Mails a link for a new password to the member with this address; does nothing where there is
 * none. Runs in a job, so that asking takes the same time for every address.
 */
export async function mailPasswordReset(ctx: Ctx, email: string): Promise<void> {
  const member = await db(ctx)
    .selectFrom('staff.member')
    .select(['id', 'name', 'locale', 'email'])
    .where('email', '=', email.toLowerCase())
    .where('state', '=', 'active')
    .executeTakeFirst()
  if (member === undefined) return
  const token = ctx.random(24).toBase64({ alphabet: 'base64url', omitPadding: true })
  const at = { created_at: ctx.now, updated_at: ctx.now }
  const id = newId('ver', ctx)
  await db(ctx)
    .insertInto('staff.verification')
    .values({
      ...{ id, identifier: identifierOf(token), value: member.id, ...at },
      expires_at: ctx.now.add({ minutes: validMinutes }),
    })
    .execute()
  const url = `${publicOrigin(ctx.config)}/admin/password?token=${token}`
  await sendMessage(ctx, {
    ...{ template: 'staff.password_reset', kind: 'mail', to: member.email },
    ...{ locale: member.locale, brandId: null },
    values: { url, name: member.name, validFor: validMinutes },
    dedupeKey: `staff.password_reset:${id}`,
  })
}

/** How better-auth keeps the identifier of a reset: hashed, so that rows open nothing. */
function identifierOf(token: string): string {
  return createHash('sha256').update(`reset-password:${token}`).digest('base64url')
}
