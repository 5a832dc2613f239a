import type { RefusalKind } from '@redthread/contract/define'
import { customersRefusals } from '@redthread/contract/customers-words'
import type { Engine } from '#platform/engine.ts'
import type { AuthDoor } from '#platform/sign-in/mount-auth.ts'
import { guardLink, readLinkToken } from './guard-link.ts'
import { settleShopper, settleSignOut } from './settle-shopper.ts'
import { shopperAudience } from './shopper-audience.ts'
import type { ShopperAuth } from './shopper-auth.ts'

const { codes } = customersRefusals

// What better-auth calls its errors, in our words. The rest is told by its status alone.
const words: Readonly<Record<string, RefusalKind>> = {
  INVALID_TOKEN: codes.link_not_valid,
  SESSION_NOT_FRESH: codes.sign_in_again,
  CHALLENGE_NOT_FOUND: codes.passkey_failed,
  PASSKEY_NOT_FOUND: codes.passkey_failed,
  AUTHENTICATION_FAILED: codes.passkey_failed,
  FAILED_TO_VERIFY_REGISTRATION: codes.passkey_failed,
  USER_NOT_VERIFIED: codes.passkey_failed,
}

/** The endpoints of shopper sign-in with their guards; `auth` is made with the first call. */
export function shopperDoor(engine: Engine, auth: () => Promise<ShopperAuth>): AuthDoor {
  const after = settleShopper(engine)
  const open = { method: 'POST', may: 'anyone' } as const
  const own = { method: 'POST', may: 'shopper' } as const
  return {
    audience: shopperAudience,
    handler: async (request) => (await auth()).handler(request),
    refusalOf: (code) => words[code],
    endpoints: [
      { ...open, path: '/sign-in/magic-link', before: guardLink(engine) },
      { ...open, path: '/magic-link/verify', inner: readLinkToken, after },
      { ...open, path: '/passkey/generate-authenticate-options', method: 'GET' },
      { ...open, path: '/passkey/verify-authentication', after },
      { ...open, path: '/sign-out', after: settleSignOut(engine) },
      { ...own, path: '/passkey/generate-register-options', method: 'GET' },
      { ...own, path: '/passkey/verify-registration' },
      { ...own, path: '/passkey/list-user-passkeys', method: 'GET' },
      { ...own, path: '/passkey/update-passkey' },
      { ...own, path: '/passkey/delete-passkey' },
    ],
  }
}
