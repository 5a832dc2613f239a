import { nobody } from '#platform/actor.ts'
import type { Identify } from '#platform/edge/identify.ts'
import type { Engine } from '#platform/engine.ts'
import { authSecret } from '#platform/sign-in/auth-options.ts'
import { cookieName, readCookie } from '#platform/sign-in/cookie.ts'
import { revocationCount } from '#platform/sign-in/revocation.ts'
import { SessionCache } from '#platform/sign-in/session-cache.ts'
import { openSessionCookie } from '#platform/sign-in/signed-value.ts'
import { findShopper } from './find-shopper.ts'
import { shopperAudience, shopperCookies } from './shopper-audience.ts'
import { visitorCookies } from './visitor-cookie.ts'

/**
 * Makes the functions that say which person calls: the shopper of a session, else the visitor of
 * a signed cookie. A visitor costs no SQL at all, a known shopper none for 10 seconds.
 */
export function identifyPerson(engine: Engine): Pick<Identify, 'person' | 'visitor'> {
  const revocations = revocationCount(engine, 'customers')
  const cache = new SessionCache({ clock: engine.clock, revocations })
  const secret = authSecret(engine, shopperAudience)
  const session = cookieName(engine.config, shopperCookies.session)
  const visitors = visitorCookies(engine)

  function visitorOf(header: string) {
    const id = visitors.read(header)
    return id === null ? nobody : { kind: 'visitor' as const, id, sessionId: null }
  }

  return {
    visitor: visitors.make,
    person: ({ cookie: header }) => {
      if (header === undefined) return nobody
      const cookie = readCookie(header, session)
      const token = cookie === undefined ? null : openSessionCookie(cookie, secret)
      if (cookie === undefined || token === null) return visitorOf(header)
      const found = cache.get(cookie, () => findShopper(engine, token))
      if (!(found instanceof Promise)) return found
      return found.then((actor) => (actor.kind === 'nobody' ? visitorOf(header) : actor))
    },
  }
}
