import { platformRefusals } from '@redthread/contract/platform'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import type { Engine } from '#platform/engine.ts'
import type { AuthCall, AuthOutcome } from '#platform/sign-in/mount-auth.ts'
import { announceRevocationNow } from '#platform/sign-in/revocation.ts'
import { isWeakPassword } from '../rules/weak-password.ts'
import { sessionOfCall, type CallSession } from './session-of-call.ts'

/**
 * Lets only those touch second factors who proved one, or who have none yet: a stolen password
 * alone must neither add a passkey of the thief nor take the owner's away.
 */
export function guardFactor(engine: Engine) {
  return async (call: AuthCall): Promise<void> => {
    await requireProved(engine, call)
  }
}

async function requireProved(engine: Engine, call: AuthCall): Promise<CallSession> {
  const session = await sessionOfCall(engine, call)
  if (session === null) return platformRefusals.refuse.sign_in_required()
  if (session.factor && !session.proved) staffRefusals.refuse.prove_factor()
  return session
}

/** Takes no weak password, and ends all other sessions when it changes. */
export function guardNewPassword(engine: Engine) {
  return async (call: AuthCall) => {
    const { newPassword, currentPassword, token } = call.body
    const isReset = token !== undefined
    const owner = isReset ? { email: '', name: '' } : await requireProved(engine, call)
    if (typeof newPassword !== 'string' || isWeakPassword(newPassword, owner)) {
      return staffRefusals.refuse.weak_password()
    }
    return isReset
      ? { newPassword, token }
      : { newPassword, currentPassword, revokeOtherSessions: true }
  }
}

/** A session that adds the member's first passkey has proved it thereby. */
export function trustNewPasskey(engine: Engine) {
  return async (call: AuthCall, { status }: AuthOutcome): Promise<void> => {
    if (status !== 200) return
    const session = await sessionOfCall(engine, call)
    if (session === null) return
    await engine.pool.query('update staff.session set second_factor = true where id = $1', [
      session.id,
    ])
    await announceRevocationNow(engine, 'staff')
  }
}

/** A password of one's own makes an account of the demo seed one like all others. */
export function settleNewPassword(engine: Engine) {
  return async (_call: AuthCall, { status, answer }: AuthOutcome): Promise<void> => {
    if (status !== 200) return
    const { user } = (answer ?? {}) as { user?: { id?: unknown } }
    await engine.pool.query('update staff.member set demo = false where id = $1', [user?.id])
    await announceRevocationNow(engine, 'staff')
  }
}
