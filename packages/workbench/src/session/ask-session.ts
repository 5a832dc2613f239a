import { answer } from '../api/answer.ts'
import { api } from '../api/api.ts'
import type { Session } from './session.tsx'

export const SESSION = ['session'] as const

/** Asks the server who is signed in; throws a `Problem` with 401 where nobody is. */
export async function askSession(): Promise<Session> {
  return answer<Session>(api.GET('/v1/me'))
}
