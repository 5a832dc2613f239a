import { sql } from 'kysely'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import { newId, type Id } from '@redthread/kernel/id'
import { Refusal } from '@redthread/kernel/refusal'
import { appendAudit } from '#platform/audit/append-audit.ts'
import type { Ctx } from '#platform/ctx.ts'
import { Answer } from '#platform/route.ts'
import { writeCookie } from '#platform/sign-in/cookie.ts'
import { announceRevocation } from '#platform/sign-in/revocation.ts'
import { afterAttempt, atOnce, type Count } from '#platform/sign-in/throttle-delay.ts'
import { switchable, tillOf } from '../queries/till.ts'
import { hashSecret } from '../sign-in/find-till.ts'
import { isPin } from '../sign-in/pin-hash.ts'
import { staffCookies } from '../sign-in/staff-audience.ts'
import { db } from '../tables.ts'

const { codes, refuse } = staffRefusals
const sessionSeconds = 4 * 60 * 60
// Wrong PINs of one member on one till; forgotten by the right one or a new PIN, not by time.
const patience = { free: 4, capSeconds: 3600, forgetSeconds: Infinity }

export interface Unlock {
  readonly memberId: Id<'stf'>
  readonly pin: string
  readonly ip: string
  readonly userAgent: string
}

/**
 * Opens the till for a colleague by PIN. A wrong PIN is returned, not thrown, so that it counts;
 * guesses for one member on one till wait for each other. Signing in by password stays possible.
 */
export async function unlockTill(ctx: Ctx, unlock: Unlock): Promise<Answer<null> | Refusal> {
  const deviceId = tillOf(ctx)
  const member = await memberAt(ctx, deviceId, unlock.memberId)
  if (member !== null) await countGuess(ctx, deviceId, unlock.memberId)
  const right = await isPin(ctx.config.secret, unlock.pin, member?.pin_hash ?? null)
  if (!right || member === null) return new Refusal(codes.wrong_pin)
  const token = await openSession(ctx, deviceId, unlock)
  const till = { name: staffCookies.till, value: token, maxAge: sessionSeconds }
  const session = { name: staffCookies.session, value: '', maxAge: 0 }
  const cookies = [writeCookie(ctx.config, till), writeCookie(ctx.config, session)]
  return new Answer(204, null, { 'set-cookie': cookies })
}

async function memberAt(ctx: Ctx, deviceId: Id<'dev'>, memberId: Id<'stf'>) {
  const device = await db(ctx)
    .selectFrom('staff.device')
    .select('location_id')
    .where('id', '=', deviceId)
    .executeTakeFirstOrThrow()
  const member = await switchable(ctx, device.location_id)
    .select('m.pin_hash')
    .where('m.id', '=', memberId)
    .executeTakeFirst()
  return member ?? null
}

async function countGuess(ctx: Ctx, device: Id<'dev'>, member: Id<'stf'>): Promise<void> {
  const at = { device_id: device, member_id: member }
  const fresh = { ...at, failures: 0, next_at: atOnce, last_at: ctx.now }
  const made = db(ctx)
    .insertInto('staff.pin_attempt')
    .values(fresh)
    .onConflict((same) => same.doNothing())
    .execute()
  const read = db(ctx)
    .selectFrom('staff.pin_attempt')
    .select(['failures', 'next_at as nextAt', 'last_at as lastAt'])
    .where('device_id', '=', device)
    .where('member_id', '=', member)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const [, before] = await Promise.all([made, read])
  const after = afterAttempt(before, ctx.now, patience)
  if (after === null) return refuse.too_many_attempts({ retryAfterMs: waitOf(ctx, before) })
  const { failures, nextAt: next_at, lastAt: last_at } = after
  await db(ctx)
    .updateTable('staff.pin_attempt')
    .set({ failures, next_at, last_at })
    .where('device_id', '=', device)
    .where('member_id', '=', member)
    .execute()
}

function waitOf({ now }: Ctx, { nextAt }: Count): number {
  return Math.max(Math.ceil(nextAt.since(now).total('milliseconds')), 1)
}

async function openSession(ctx: Ctx, deviceId: Id<'dev'>, unlock: Unlock): Promise<string> {
  const { memberId, ip, userAgent } = unlock
  const token = ctx.random(24).toBase64({ alphabet: 'base64url', omitPadding: true })
  const id = newId('ses', ctx)
  // One at a time: who unlocks a till ends the session of whoever had it before.
  await db(ctx).deleteFrom('staff.till_session').where('device_id', '=', deviceId).execute()
  await Promise.all([
    db(ctx)
      .insertInto('staff.till_session')
      .values({
        ...{ id, token_hash: hashSecret(token), member_id: memberId, device_id: deviceId },
        ...{ ip, user_agent: userAgent, last_seen_at: ctx.now, created_at: ctx.now },
        expires_at: ctx.now.add({ seconds: sessionSeconds }),
      })
      .execute(),
    sql`delete from staff.pin_attempt
      where device_id = ${deviceId} and member_id = ${memberId}`.execute(ctx.tx),
  ])
  const detail = { deviceId, memberId }
  await appendAudit(ctx, { action: 'staff.unlock_till', subject: id, detail, ip, userAgent })
  await announceRevocation(ctx, 'staff')
  return token
}

/** Locks the till again: ends the PIN session of this call. */
export async function lockTill(ctx: Ctx): Promise<Answer<null>> {
  await db(ctx).deleteFrom('staff.till_session').where('device_id', '=', tillOf(ctx)).execute()
  await announceRevocation(ctx, 'staff')
  const gone = writeCookie(ctx.config, { name: staffCookies.till, value: '', maxAge: 0 })
  return new Answer(204, null, { 'set-cookie': [gone] })
}
