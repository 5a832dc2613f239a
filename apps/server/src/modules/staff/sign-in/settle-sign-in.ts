import type { Id } from '@redthread/kernel/id'
import { appendAudit } from '#platform/audit/append-audit.ts'
import type { Engine } from '#platform/engine.ts'
import { authSecret } from '#platform/sign-in/auth-options.ts'
import { cookieName, readCookie, writeCookie } from '#platform/sign-in/cookie.ts'
import { accountTag, readKnownDevice, rememberAccount } from '#platform/sign-in/known-device.ts'
import type { AuthCall, AuthOutcome } from '#platform/sign-in/mount-auth.ts'
import { announceRevocationNow } from '#platform/sign-in/revocation.ts'
import { openSessionCookie } from '#platform/sign-in/signed-value.ts'
import { forgive } from '#platform/sign-in/throttle.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { hashSecret } from './find-till.ts'
import { attempts } from './guard-attempts.ts'
import { tokenOfCall } from './session-of-call.ts'
import { staffAudience, staffCookies } from './staff-audience.ts'

const year = 365 * 24 * 60 * 60

interface Opened {
  readonly id: Id<'ses'>
  readonly memberId: Id<'stf'>
  readonly email: string
  readonly by: string
}

/**
 * Settles a sign-in that went well: forgives its counters, remembers the browser, ends the session
 * and the till session it brought along, and writes the audit log.
 */
export function settleSignIn(engine: Engine) {
  return async (call: AuthCall, outcome: AuthOutcome): Promise<void> => {
    if (outcome.status !== 200) return
    await forgive(engine, 'staff', attempts.get(call) ?? [])
    const token = tokenGiven(engine, outcome)
    if (token === null) return
    const before = tokenOfCall(engine, call)
    const opened = await replaceSessions(engine, call, { token, before })
    await announceRevocationNow(engine, 'staff')
    if (opened === null) return
    outcome.cookies.push(...cookiesOf(engine, call, opened.email))
    await noteSignIn(engine, call, opened)
  }
}

/** Ends what the call's cookies opened before; gives the new session. */
async function replaceSessions(
  engine: Engine,
  call: AuthCall,
  { token, before }: { token: string; before: string | null },
): Promise<Opened | null> {
  const { pool } = engine
  const till = tillOf(engine, call)
  await pool.query('delete from staff.session where token = $1 and token <> $2', [before, token])
  await pool.query('delete from staff.till_session where token_hash = $1', [till])
  const { rows } = await pool.query<Opened>(
    `select s.id, m.id as "memberId", m.email, s.by
      from staff.session s join staff.member m on m.id = s.member_id where s.token = $1`,
    [token],
  )
  return rows[0] ?? null
}

function cookiesOf(engine: Engine, call: AuthCall, email: string): string[] {
  const { config, random } = engine
  const key = authSecret(engine, staffAudience)
  const name = cookieName(config, staffCookies.known)
  const known = readKnownDevice(readCookie(call.request.headers.cookie, name), key)
  const account = accountTag(email, key)
  const value = rememberAccount(known, account, { key, freshTag: random(12).toHex() })
  return [
    writeCookie(config, { name: staffCookies.known, value, maxAge: year }),
    writeCookie(config, { name: staffCookies.till, value: '', maxAge: 0 }),
  ]
}

async function noteSignIn(engine: Engine, { request }: AuthCall, opened: Opened): Promise<void> {
  const actor = {
    kind: 'staff' as const,
    id: opened.memberId,
    sessionId: opened.id,
    grants: [],
    by: opened.by === 'passkey' ? ('passkey' as const) : ('password' as const),
    trusted: true,
  }
  await unitOfWork(engine, { actor, traceId: request.traceId }, (ctx) =>
    appendAudit(ctx, {
      action: 'staff.sign_in',
      subject: opened.id,
      detail: { by: opened.by },
      ip: request.ip,
      userAgent: request.headers['user-agent']?.slice(0, 300) ?? '',
    }),
  )
}

/** Looks everyone up anew after a session ended or changed, and ends the till's too. */
export function forgetSignedOut(engine: Engine) {
  return async (call: AuthCall): Promise<void> => {
    const till = tillOf(engine, call)
    await engine.pool.query('delete from staff.till_session where token_hash = $1', [till])
    await announceRevocationNow(engine, 'staff')
  }
}

function tillOf({ config }: Engine, { request }: AuthCall): string {
  const name = cookieName(config, staffCookies.till)
  return hashSecret(readCookie(request.headers.cookie, name) ?? '')
}

/** The token of the session cookie that better-auth gives; null where it gave none. */
function tokenGiven(engine: Engine, { cookies }: AuthOutcome): string | null {
  const name = `${cookieName(engine.config, staffCookies.session)}=`
  const given = cookies.findLast((cookie) => cookie.startsWith(name))
  const value = given?.slice(name.length).split(';')[0] ?? ''
  return value === '' ? null : openSessionCookie(value, authSecret(engine, staffAudience))
}
