import type { Locale } from '@redthread/kernel/words'
import type { Door } from '../door.ts'
import type { ProfileView } from './account-view.ts'

export async function findProfile(door: Door): Promise<ProfileView> {
  return door.ask('temp.profile')
}

export async function saveProfile(
  door: Door,
  profile: { name: string; locale: Locale },
): Promise<boolean> {
  return door.ask('temp.save', { query: profile })
}
