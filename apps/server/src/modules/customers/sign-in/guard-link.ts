import { customersRefusals } from '@redthread/contract/customers-words'
import { platformRefusals } from '@redthread/contract/platform'
import { preferredLocale } from '@redthread/kernel/words'
import type { Engine } from '#platform/engine.ts'
import { countersOf } from '#platform/sign-in/attempt-counters.ts'
import { authSecret } from '#platform/sign-in/auth-options.ts'
import { cookieName, readCookie } from '#platform/sign-in/cookie.ts'
import { accountTag, readKnownDevice } from '#platform/sign-in/known-device.ts'
import type { AuthCall } from '#platform/sign-in/mount-auth.ts'
import { countAttempt } from '#platform/sign-in/throttle.ts'
import { safePath } from '../rules/safe-path.ts'
import type { Asked } from './mail-magic-link.ts'
import { shopperAudience, shopperCookies } from './shopper-audience.ts'

/**
 * Counts a wish for a link before it is mailed, so that nobody's inbox is flooded; whoever has
 * signed in on this browser before is counted apart. The same for every address, known or not.
 */
export function guardLink(engine: Engine) {
  return async (call: AuthCall) => {
    const { email, callbackURL, errorCallbackURL, shop } = call.body
    if (typeof email !== 'string' || email.length > 254) {
      return platformRefusals.refuse.invalid_request()
    }
    await count(engine, call, email)
    const { headers } = call.request
    const asked: Asked = {
      locale: preferredLocale(headers['accept-language']),
      host: headers.host ?? '',
      shop: typeof shop === 'string' ? shop.slice(0, 40) : '',
      next: safePath(callbackURL),
      failed: safePath(errorCallbackURL),
    }
    return { email: email.trim().toLowerCase(), metadata: asked }
  }
}

async function count(engine: Engine, call: AuthCall, email: string): Promise<void> {
  const key = authSecret(engine, shopperAudience)
  const name = cookieName(engine.config, shopperCookies.known)
  const known = readKnownDevice(readCookie(call.request.headers.cookie, name), key)
  const account = accountTag(email, key)
  const counters = countersOf({ step: 'link', account, ip: call.request.ip, known })
  const retryAfterMs = await countAttempt(engine, 'customers', counters)
  if (retryAfterMs > 0) customersRefusals.refuse.too_many_attempts({ retryAfterMs })
}

/** better-auth verifies by GET, which mail scanners would use up; ours is a POST with the token. */
export function readLinkToken({ body }: AuthCall): { method: 'GET'; path: string } {
  const token = typeof body['token'] === 'string' ? body['token'] : ''
  if (!/^[A-Za-z]{20,64}$/.test(token)) return customersRefusals.refuse.link_not_valid()
  return { method: 'GET', path: `/magic-link/verify?token=${token}` }
}
