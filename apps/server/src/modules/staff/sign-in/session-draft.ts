import type { Engine } from '#platform/engine.ts'

interface Draft {
  readonly userId: string
}

interface Endpoint {
  readonly path?: string
  readonly context?: {
    readonly session?: { readonly session: Readonly<Record<string, unknown>> } | null
  }
}

// Ends of ceremonies that prove more than a password; the paths are better-auth's own.
const byPasskey = '/passkey/verify-authentication'
const bySecondFactor = ['/two-factor/verify-totp', '/two-factor/verify-backup-code', byPasskey]

/**
 * Judges a session before better-auth opens it: none for a deactivated member, nor for accounts of
 * the demo seed once the demo is off; the others are marked with how they were opened.
 */
export function sessionDraft({ pool, config }: Engine) {
  return async (session: Draft, endpoint: Endpoint | null) => {
    const { rows } = await pool.query<{ state: string; demo: boolean }>({
      name: 'staff_may_sign_in',
      text: 'select state, demo from staff.member where id = $1',
      values: [session.userId],
    })
    const member = rows[0]
    if (member?.state !== 'active' || (member.demo && config.demo === 'off')) return false
    return { data: { ...session, ...openedBy(endpoint) } }
  }
}

function openedBy(endpoint: Endpoint | null): { by: string; secondFactor: boolean } {
  const path = endpoint?.path ?? ''
  // A new password gives a new session, as strong as the one that asked for it.
  const before = path === '/change-password' ? endpoint?.context?.session?.session : undefined
  const isPasskey = path === byPasskey || before?.['by'] === 'passkey'
  const proved = bySecondFactor.includes(path) || before?.['secondFactor'] === true
  return { by: isPasskey ? 'passkey' : 'password', secondFactor: proved }
}
