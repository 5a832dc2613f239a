import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { magicLink } from 'better-auth/plugins/magic-link'
import type { Engine } from '#platform/engine.ts'
import {
  accountNames,
  authOptions,
  passkeyNames,
  personNames,
  sessionNames,
  verificationNames,
} from '#platform/sign-in/auth-options.ts'
import { publicOrigin } from '#platform/sign-in/cookie.ts'
import { requireUserVerified } from '#platform/sign-in/user-verified.ts'
import { linkMinutes, mailMagicLink } from './mail-magic-link.ts'
import { shopperAudience } from './shopper-audience.ts'

const quarter = 90 * 24 * 60 * 60
const hour = 60 * 60

/**
 * better-auth for shoppers, over our own tables: a link by mail or a passkey, no passwords. A
 * shopper's id is the person's. Loaded with the first sign-in.
 */
export function createShopperAuth(engine: Engine) {
  const origin = publicOrigin(engine.config)
  return betterAuth({
    ...authOptions(engine, shopperAudience),
    user: { modelName: 'shopper', fields: personNames },
    account: accountNames('shopper_id'),
    verification: { ...verificationNames, storeIdentifier: 'hashed' },
    session: {
      ...sessionNames('shopper_id'),
      expiresIn: quarter,
      disableSessionRefresh: true,
      freshAge: hour,
      additionalFields: { by: { type: 'string', input: false, required: false } },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, endpoint) => {
            const isPasskey = endpoint?.path === '/passkey/verify-authentication'
            return { data: { ...session, by: isPasskey ? 'passkey' : 'magic_link' } }
          },
        },
      },
    },
    plugins: [
      magicLink({
        expiresIn: linkMinutes * 60,
        storeToken: 'hashed',
        sendMagicLink: ({ email, token, metadata }) =>
          mailMagicLink(engine, { email, token, asked: metadata }),
      }),
      passkey({
        rpName: 'Redthread',
        rpID: new URL(origin).hostname,
        origin,
        schema: passkeyNames('shopper_id'),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        authentication: { afterVerification: requireUserVerified },
        registration: { afterVerification: requireUserVerified },
        advanced: { webAuthnChallengeCookie: 'passkey' },
      }),
    ],
  })
}

export type ShopperAuth = ReturnType<typeof createShopperAuth>
