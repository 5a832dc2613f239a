import type { Account, AccountUpdate } from '@redthread/contract/customers'
import type { Door } from '../door.ts'
import type { ProfileView } from './account-view.ts'

/** The signed-in reader's own account. */
export async function findProfile(door: Door): Promise<ProfileView> {
  const account = await door.ask<Account>('customers.get_account')
  const { email, locale, version } = account
  return {
    email,
    locale,
    version,
    givenName: account.givenName ?? '',
    familyName: account.familyName ?? '',
  }
}

/** How saving went; `changed`: it was saved elsewhere meanwhile, nothing was overwritten. */
export type Saving = 'saved' | 'changed' | 'refused'

/** Saves name and language, if nobody changed them since `version`. */
export async function saveProfile(
  door: Door,
  update: AccountUpdate,
  version: number,
): Promise<Saving> {
  const errand = { method: 'PATCH', path: '/v1/account', body: update, ifMatch: version } as const
  const { status } = await door.send(errand)
  if (status < 300) return 'saved'
  return status === 412 ? 'changed' : 'refused'
}
