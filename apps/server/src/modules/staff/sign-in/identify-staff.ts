import type { IncomingHttpHeaders } from 'node:http'
import { type Actor, nobody } from '#platform/actor.ts'
import type { Engine } from '#platform/engine.ts'
import { permissionCatalog } from '#platform/permission-catalog.ts'
import { authSecret } from '#platform/sign-in/auth-options.ts'
import { cookieName, readCookie } from '#platform/sign-in/cookie.ts'
import { revocationCount } from '#platform/sign-in/revocation.ts'
import { SessionCache } from '#platform/sign-in/session-cache.ts'
import { openSessionCookie } from '#platform/sign-in/signed-value.ts'
import { findKey } from './find-key.ts'
import { findSession } from './find-session.ts'
import { findTill } from './find-till.ts'
import { staffAudience, staffCookies } from './staff-audience.ts'

/**
 * Makes the function that says which member, key or till calls: an API key before cookies, the
 * one who unlocked the till before a password session. Known callers cost no SQL for 10 seconds.
 */
export function identifyStaff(
  engine: Engine,
): (headers: IncomingHttpHeaders) => Actor | Promise<Actor> {
  const revocations = revocationCount(engine, 'staff')
  const cache = new SessionCache({ clock: engine.clock, revocations })
  const secret = authSecret(engine, staffAudience)
  const names = {
    session: cookieName(engine.config, staffCookies.session),
    device: cookieName(engine.config, staffCookies.device),
    till: cookieName(engine.config, staffCookies.till),
  }

  function byKey(authorization: string): Actor | Promise<Actor> {
    const key = /^Bearer (rtk_\S{1,80})$/.exec(authorization)?.[1]
    if (key === undefined) return nobody
    return cache.get(`key ${key}`, () => findKey(engine, key, permissionCatalog()))
  }

  function byTill(device: string, till: string | undefined): Actor | Promise<Actor> {
    const look = () => findTill(engine, { device, till }, permissionCatalog())
    return cache.get(`till ${device} ${till ?? ''}`, look)
  }

  function bySession(cookie: string): Actor | Promise<Actor> {
    return cache.get(cookie, () => {
      const token = openSessionCookie(cookie, secret)
      if (token === null) return Promise.resolve({ actor: nobody, expiresAt: null })
      return findSession(engine, token, permissionCatalog())
    })
  }

  return ({ authorization, cookie }) => {
    if (authorization !== undefined) return byKey(authorization)
    if (cookie === undefined) return nobody
    const session = readCookie(cookie, names.session)
    const device = readCookie(cookie, names.device)
    const till = device === undefined ? undefined : readCookie(cookie, names.till)
    if (device !== undefined && (till || session === undefined)) return byTill(device, till)
    return session === undefined ? nobody : bySession(session)
  }
}
