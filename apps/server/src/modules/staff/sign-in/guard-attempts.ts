import { createHash } from 'node:crypto'
import { platformRefusals } from '@redthread/contract/platform'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import type { Engine } from '#platform/engine.ts'
import { countersOf } from '#platform/sign-in/attempt-counters.ts'
import { authSecret } from '#platform/sign-in/auth-options.ts'
import { cookieName, readCookie } from '#platform/sign-in/cookie.ts'
import { accountTag, readKnownDevice } from '#platform/sign-in/known-device.ts'
import type { AuthCall } from '#platform/sign-in/mount-auth.ts'
import { openSessionCookie } from '#platform/sign-in/signed-value.ts'
import { countAttempt, type Counter } from '#platform/sign-in/throttle.ts'
import { sessionOfCall } from './session-of-call.ts'
import { staffAudience, staffCookies } from './staff-audience.ts'
import type { StaffAuth } from './staff-auth.ts'

const { refuse } = staffRefusals

/** What the counters of an attempt are forgiven by, once it turns out right. */
export const attempts = new WeakMap<AuthCall, readonly Counter[]>()

/** Counts a guess of a password before it is tried; refuses it while its counters say wait. */
export function guardPassword(engine: Engine) {
  return async (call: AuthCall) => {
    const { email, password, rememberMe } = call.body
    if (typeof email !== 'string' || typeof password !== 'string') {
      return platformRefusals.refuse.invalid_request()
    }
    await count(engine, call, { step: 'password', email })
    return { email, password, rememberMe: rememberMe !== false }
  }
}

/**
 * Counts a guess of a one-time code before it is tried, and takes each code only once: better-auth
 * would accept it again as long as its half minute lasts.
 */
export function guardCode(engine: Engine, auth: () => Promise<StaffAuth>) {
  return async (call: AuthCall) => {
    const { code } = call.body
    if (typeof code !== 'string' || code.length > 40) {
      return platformRefusals.refuse.invalid_request()
    }
    const member = await memberOfStep(engine, call, auth)
    if (member === null) return refuse.sign_in_again()
    await count(engine, call, { step: 'code', email: member.email })
    if (!(await isFirstUse(engine, member.id, code))) refuse.wrong_code()
    return { code }
  }
}

interface Guess {
  readonly step: string
  readonly email: string
}

async function count(engine: Engine, call: AuthCall, { step, email }: Guess): Promise<void> {
  const key = authSecret(engine, staffAudience)
  const cookie = readCookie(
    call.request.headers.cookie,
    cookieName(engine.config, staffCookies.known),
  )
  const known = readKnownDevice(cookie, key)
  const account = accountTag(email, key)
  const counters = countersOf({ step, account, ip: call.request.ip, known })
  attempts.set(call, counters)
  const retryAfterMs = await countAttempt(engine, 'staff', counters)
  if (retryAfterMs > 0) refuse.too_many_attempts({ retryAfterMs })
}

interface Stepping {
  readonly id: string
  readonly email: string
}

/** Who is about to prove a second factor: by the session, or by the cookie of the first step. */
async function memberOfStep(
  engine: Engine,
  call: AuthCall,
  auth: () => Promise<StaffAuth>,
): Promise<Stepping | null> {
  const session = await sessionOfCall(engine, call)
  if (session !== null) return { id: session.memberId, email: session.email }
  const name = cookieName(engine.config, staffCookies.secondStep)
  const cookie = readCookie(call.request.headers.cookie, name)
  const step =
    cookie === undefined ? null : openSessionCookie(cookie, authSecret(engine, staffAudience))
  if (step === null) return null
  const { internalAdapter } = await (await auth()).$context
  const memberId = (await internalAdapter.findVerificationValue(step))?.value
  const user = memberId === undefined ? null : await internalAdapter.findUserById(memberId)
  return user && { id: user.id, email: user.email }
}

/** Notes a code as used; false where it was before. Old ones go, as their time is over. */
async function isFirstUse(engine: Engine, memberId: string, code: string): Promise<boolean> {
  const { pool, clock } = engine
  const now = clock()
  const hash = createHash('sha256').update(`${memberId} ${code}`).digest('base64url')
  await pool.query('delete from staff.used_code where member_id = $1 and used_at < $2', [
    memberId,
    now.subtract({ minutes: 5 }),
  ])
  const { rowCount } = await pool.query(
    `insert into staff.used_code (member_id, code_hash, used_at) values ($1, $2, $3)
      on conflict do nothing`,
    [memberId, hash, now],
  )
  return rowCount === 1
}
