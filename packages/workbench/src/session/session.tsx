import type { Wire } from '@redthread/client/wire'
import type { Me } from '@redthread/contract/staff'
import { createContext, use } from 'react'

/** Who is signed in, as the server says. */
export type Session = Wire<Me>

export const SessionContext = createContext<Session | undefined>(undefined)

/** The signed-in person; only below the sign-in gate. */
export function useSession(): Session {
  const session = use(SessionContext)
  if (session === undefined) throw new Error('useSession outside the sign-in gate')
  return session
}
