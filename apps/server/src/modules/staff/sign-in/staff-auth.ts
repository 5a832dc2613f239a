import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { requireUserVerified } from '#platform/sign-in/user-verified.ts'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { passwordLength } from '@redthread/contract/staff'
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
import { announceRevocationNow } from '#platform/sign-in/revocation.ts'
import { sessionDraft } from './session-draft.ts'
import { staffAudience } from './staff-audience.ts'

const shift = 14 * 60 * 60
const half = 30 * 60

/**
 * better-auth for staff, over our own tables. Nobody signs up: members come by invitation. Sessions
 * last a long shift and are not prolonged. Loaded with the first sign-in: it weighs 60 MB.
 */
export function createStaffAuth(engine: Engine) {
  const origin = publicOrigin(engine.config)
  return betterAuth({
    ...authOptions(engine, staffAudience),
    user: {
      modelName: 'member',
      fields: personNames,
      additionalFields: {
        state: { type: 'string', input: false, returned: false, required: false },
        demo: { type: 'boolean', input: false, returned: false, required: false },
      },
    },
    account: accountNames('member_id'),
    verification: { ...verificationNames, storeIdentifier: 'hashed' },
    session: {
      ...sessionNames('member_id'),
      expiresIn: shift,
      disableSessionRefresh: true,
      freshAge: half,
      additionalFields: {
        by: { type: 'string', input: false, required: false },
        secondFactor: {
          type: 'boolean',
          input: false,
          required: false,
          fieldName: 'second_factor',
        },
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: ({ user }) => endTills(engine, user.id),
    },
    databaseHooks: { session: { create: { before: sessionDraft(engine) } } },
    plugins: [secondFactor(), ownPasskey(origin)],
  })
}

/** One-time codes; better-auth's own lock is off, as it would lock the owner out with the thief. */
function secondFactor() {
  return twoFactor({
    issuer: 'Redthread',
    accountLockout: { enabled: false },
    schema: {
      user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
      twoFactor: {
        modelName: 'two_factor',
        fields: {
          backupCodes: 'backup_codes',
          userId: 'member_id',
          failedVerificationCount: 'failed_verification_count',
          lockedUntil: 'locked_until',
        },
      },
    },
  })
}

/** Passkeys that check who holds them: they stand for both factors. */
function ownPasskey(origin: string) {
  return passkey({
    rpName: 'Redthread',
    rpID: new URL(origin).hostname,
    origin,
    schema: passkeyNames('member_id'),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    authentication: { afterVerification: requireUserVerified },
    registration: { afterVerification: requireUserVerified },
    advanced: { webAuthnChallengeCookie: 'passkey' },
  })
}

export type StaffAuth = ReturnType<typeof createStaffAuth>

/** A new password ends tills too, and makes an account of the demo seed one like all others. */
async function endTills(engine: Engine, memberId: string): Promise<void> {
  const { pool } = engine
  await pool.query('delete from staff.till_session where member_id = $1', [memberId])
  await pool.query('update staff.member set demo = false where id = $1', [memberId])
  await announceRevocationNow(engine, 'staff')
}
