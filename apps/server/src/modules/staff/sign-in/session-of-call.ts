import type { Id } from '@redthread/kernel/id'
import type { Engine } from '#platform/engine.ts'
import { authSecret } from '#platform/sign-in/auth-options.ts'
import { cookieName, readCookie } from '#platform/sign-in/cookie.ts'
import type { AuthCall } from '#platform/sign-in/mount-auth.ts'
import { openSessionCookie } from '#platform/sign-in/signed-value.ts'
import { staffAudience, staffCookies } from './staff-audience.ts'

/** The session that a call of a sign-in endpoint brings along. */
export interface CallSession {
  readonly id: Id<'ses'>
  readonly memberId: Id<'stf'>
  readonly email: string
  readonly name: string
  /** It was opened with a second factor. */
  readonly proved: boolean
  /** The member has set up a second factor of any kind. */
  readonly factor: boolean
}

/** The session token in a call's cookie, if it is one that we signed. */
export function tokenOfCall(engine: Engine, { request }: AuthCall): string | null {
  const name = cookieName(engine.config, staffCookies.session)
  const cookie = readCookie(request.headers.cookie, name)
  return cookie === undefined ? null : openSessionCookie(cookie, authSecret(engine, staffAudience))
}

/** The live session of a call, read anew; null where there is none. */
export async function sessionOfCall(engine: Engine, call: AuthCall): Promise<CallSession | null> {
  const token = tokenOfCall(engine, call)
  if (token === null) return null
  const { rows } = await engine.pool.query<CallSession>({
    name: 'staff_call_session',
    text: `select s.id, m.id as "memberId", m.email, m.name, s.second_factor as proved,
        m.two_factor_enabled
          or exists (select from staff.passkey p where p.member_id = m.id) as factor
      from staff.session s join staff.member m on m.id = s.member_id
      where s.token = $1 and s.expires_at > $2 and m.state = 'active'`,
    values: [token, engine.clock()],
  })
  return rows[0] ?? null
}
