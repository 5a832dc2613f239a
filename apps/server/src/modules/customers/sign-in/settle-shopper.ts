import type { Id } from '@redthread/kernel/id'
import type { Engine } from '#platform/engine.ts'
import { countersOf } from '#platform/sign-in/attempt-counters.ts'
import { authSecret } from '#platform/sign-in/auth-options.ts'
import { cookieName, readCookie, writeCookie } from '#platform/sign-in/cookie.ts'
import { accountTag, readKnownDevice, rememberAccount } from '#platform/sign-in/known-device.ts'
import type { AuthCall, AuthOutcome } from '#platform/sign-in/mount-auth.ts'
import { announceRevocationNow } from '#platform/sign-in/revocation.ts'
import { openSessionCookie } from '#platform/sign-in/signed-value.ts'
import { forgive } from '#platform/sign-in/throttle.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { recognizeShopper } from '../commands/recognize-shopper.ts'
import { shopperAudience, shopperCookies } from './shopper-audience.ts'
import { visitorCookies } from './visitor-cookie.ts'

const yearSeconds = 365 * 24 * 60 * 60

interface Opened {
  readonly id: Id<'ses'>
  readonly personId: Id<'per'>
  readonly email: string
}

/**
 * Settles a sign-in that went well: the person becomes known, the anonymous one of this browser is
 * linked to them, the browser is remembered, and the session it brought along ends.
 */
export function settleShopper(engine: Engine) {
  return async (call: AuthCall, outcome: AuthOutcome): Promise<void> => {
    turnRedirect(outcome)
    const opened = outcome.status === 200 ? await sessionGiven(engine, call, outcome) : null
    if (opened === null) return
    const visitorId = visitorCookies(engine).read(call.request.headers.cookie)
    const { personId, email, id: sessionId } = opened
    const actor = { kind: 'shopper', id: personId, sessionId } as const
    await unitOfWork(engine, { actor, traceId: call.request.traceId }, (ctx) =>
      recognizeShopper(ctx, { personId, email, sessionId, visitorId }),
    )
    outcome.cookies.push(...(await cookiesFor(engine, call, email)))
  }
}

/** Ends the session everywhere, and starts a new anonymous person. */
export function settleSignOut(engine: Engine) {
  return async (_call: AuthCall, outcome: AuthOutcome): Promise<void> => {
    const { config } = engine
    await announceRevocationNow(engine, 'customers')
    outcome.cookies.push(writeCookie(config, { name: shopperCookies.person, value: '', maxAge: 0 }))
  }
}

/** better-auth tells of a bad link by a redirect; ours is a plain refusal. */
function turnRedirect(outcome: AuthOutcome): void {
  if (outcome.status !== 302) return
  Object.assign(outcome, { status: 410, answer: { code: 'INVALID_TOKEN' } })
}

async function sessionGiven(
  engine: Engine,
  call: AuthCall,
  { cookies }: AuthOutcome,
): Promise<Opened | null> {
  const secret = authSecret(engine, shopperAudience)
  const name = cookieName(engine.config, shopperCookies.session)
  const given = cookies.findLast((cookie) => cookie.startsWith(`${name}=`))
  const token = openSessionCookie(given?.slice(name.length + 1).split(';')[0] ?? '', secret)
  if (token === null) return null
  const brought = readCookie(call.request.headers.cookie, name) ?? ''
  await engine.pool.query('delete from customers.session where token = $1 and token <> $2', [
    openSessionCookie(brought, secret),
    token,
  ])
  if (brought !== '') await announceRevocationNow(engine, 'customers')
  const { rows } = await engine.pool.query<Opened>(
    `select s.id, p.id as "personId", p.email from customers.session s
      join customers.shopper p on p.id = s.shopper_id where s.token = $1`,
    [token],
  )
  return rows[0] ?? null
}

async function cookiesFor(engine: Engine, call: AuthCall, email: string): Promise<string[]> {
  const { config, random } = engine
  const key = authSecret(engine, shopperAudience)
  const name = cookieName(config, shopperCookies.known)
  const known = readKnownDevice(readCookie(call.request.headers.cookie, name), key)
  const account = accountTag(email, key)
  await forgive(engine, 'customers', [
    ...countersOf({ step: 'link', account, ip: call.request.ip, known: null }),
    ...countersOf({ step: 'link', account, ip: call.request.ip, known }),
  ])
  const value = rememberAccount(known, account, { key, freshTag: random(12).toHex() })
  return [
    writeCookie(config, { name: shopperCookies.known, value, maxAge: yearSeconds }),
    writeCookie(config, { name: shopperCookies.person, value: '', maxAge: 0 }),
  ]
}
