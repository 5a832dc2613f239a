import type { RefusalKind } from '@redthread/contract/define'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import type { Engine } from '#platform/engine.ts'
import type { AuthDoor, AuthEndpoint } from '#platform/sign-in/mount-auth.ts'
import { guardCode, guardPassword } from './guard-attempts.ts'
import {
  guardFactor,
  guardNewPassword,
  settleNewPassword,
  trustNewPasskey,
} from './guard-factor.ts'
import { forgetSignedOut, settleSignIn } from './settle-sign-in.ts'
import { staffAudience } from './staff-audience.ts'
import type { StaffAuth } from './staff-auth.ts'

const { codes } = staffRefusals

// What better-auth calls its errors, in our words. The rest is told by its status alone.
const words: Readonly<Record<string, RefusalKind>> = {
  INVALID_EMAIL_OR_PASSWORD: codes.sign_in_failed,
  INVALID_EMAIL: codes.sign_in_failed,
  FAILED_TO_CREATE_SESSION: codes.sign_in_failed,
  INVALID_CODE: codes.wrong_code,
  INVALID_BACKUP_CODE: codes.wrong_code,
  INVALID_TWO_FACTOR_COOKIE: codes.sign_in_again,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: codes.sign_in_again,
  SESSION_NOT_FRESH: codes.sign_in_again,
  INVALID_PASSWORD: codes.wrong_password,
  PASSWORD_TOO_SHORT: codes.weak_password,
  PASSWORD_TOO_LONG: codes.weak_password,
  INVALID_TOKEN: codes.link_not_valid,
  TOTP_ALREADY_ENABLED: codes.factor_exists,
  TOTP_NOT_ENABLED: codes.no_factor,
  CHALLENGE_NOT_FOUND: codes.passkey_failed,
  PASSKEY_NOT_FOUND: codes.passkey_failed,
  AUTHENTICATION_FAILED: codes.passkey_failed,
  FAILED_TO_VERIFY_REGISTRATION: codes.passkey_failed,
  USER_NOT_VERIFIED: codes.passkey_failed,
  UNABLE_TO_CREATE_SESSION: codes.passkey_failed,
}

/** The endpoints of staff sign-in with their guards; `auth` is made with the first call. */
export function staffDoor(engine: Engine, auth: () => Promise<StaffAuth>): AuthDoor {
  return {
    audience: staffAudience,
    endpoints: [...ways(engine, auth), ...factors(engine)],
    handler: async (request) => (await auth()).handler(request),
    refusalOf: (code) => words[code],
  }
}

/** In, out, and the password. */
function ways(engine: Engine, auth: () => Promise<StaffAuth>): AuthEndpoint[] {
  const password = guardPassword(engine)
  const code = guardCode(engine, auth)
  const after = settleSignIn(engine)
  return [
    { ...open('/sign-in/email'), before: password, after },
    { ...open('/two-factor/verify-totp'), before: code, after },
    { ...open('/two-factor/verify-backup-code'), before: code, after },
    { ...open('/passkey/generate-authenticate-options'), method: 'GET' },
    { ...open('/passkey/verify-authentication'), after },
    { ...open('/sign-out'), after: forgetSignedOut(engine) },
    { ...open('/reset-password'), before: guardNewPassword(engine) },
    {
      ...own('/change-password'),
      before: guardNewPassword(engine),
      after: settleNewPassword(engine),
    },
  ]
}

/** Second factors of the signed-in member. */
function factors(engine: Engine): AuthEndpoint[] {
  const before = guardFactor(engine)
  const after = forgetSignedOut(engine)
  return [
    { ...own('/two-factor/enable'), before },
    { ...own('/two-factor/disable'), before, after },
    { ...own('/two-factor/generate-backup-codes'), before },
    { ...own('/passkey/generate-register-options'), method: 'GET', before },
    { ...own('/passkey/verify-registration'), before, after: trustNewPasskey(engine) },
    { ...own('/passkey/list-user-passkeys'), method: 'GET' },
    { ...own('/passkey/update-passkey') },
    { ...own('/passkey/delete-passkey'), before, after },
  ]
}

function open(path: string): AuthEndpoint {
  return { method: 'POST', path, may: 'anyone' }
}

function own(path: string): AuthEndpoint {
  return { method: 'POST', path, may: 'staff' }
}
