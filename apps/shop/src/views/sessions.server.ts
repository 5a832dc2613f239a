import type { Locale } from '@redthread/kernel/words'
import type { Door } from '../door.ts'
import type { SessionView } from './account-view.ts'

export async function listSessions(door: Door, _locale: Locale): Promise<SessionView[]> {
  return door.ask('temp.sessions')
}

export async function endSession(door: Door, id: string): Promise<void> {
  await door.ask('temp.end', { query: { id } })
}

export async function endSessions(door: Door): Promise<readonly string[]> {
  return door.ask('temp.endall')
}
