import type { Locale } from '@redthread/kernel/words'
import type { Door } from '../door.ts'
import type { PasskeyView } from './account-view.ts'

export async function listPasskeys(door: Door, _locale: Locale): Promise<PasskeyView[]> {
  return door.ask('temp.passkeys')
}

export async function removePasskey(door: Door, id: string): Promise<void> {
  await door.ask('temp.remove', { query: { id } })
}
