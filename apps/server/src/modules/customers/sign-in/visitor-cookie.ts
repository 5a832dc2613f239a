import { isId, newId, type Id } from '@redthread/kernel/id'
import type { NewVisitor } from '#platform/edge/identify.ts'
import type { Engine } from '#platform/engine.ts'
import { deriveKey } from '#platform/secret.ts'
import { cookieName, readCookie, writeCookie } from '#platform/sign-in/cookie.ts'
import { openValue, signValue } from '#platform/sign-in/signed-value.ts'
import { shopperCookies } from './shopper-audience.ts'

const yearSeconds = 365 * 24 * 60 * 60

/** Makes and reads the cookie of anonymous people: the person's id, signed. Nothing is stored. */
export function visitorCookies(engine: Engine) {
  const { config, random, clock } = engine
  const key = deriveKey(config.secret, 'visitor')
  const name = cookieName(config, shopperCookies.person)

  function make(): NewVisitor {
    const id = newId('per', { now: clock(), random })
    const value = signValue(id, key)
    const setCookie = writeCookie(config, {
      ...{ name: shopperCookies.person, value, maxAge: yearSeconds },
    })
    return { actor: { kind: 'visitor', id, sessionId: null }, setCookie }
  }

  function read(header: string | undefined): Id<'per'> | null {
    const cookie = readCookie(header, name)
    const id = cookie === undefined ? null : openValue(cookie, key)
    return id !== null && isId('per', id) ? id : null
  }

  return { make, read }
}
