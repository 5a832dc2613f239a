import type { SavedAddress } from '@redthread/contract/customers-addresses'
import type { Locale } from '@redthread/kernel/words'
import type { OnWire } from './on-wire.ts'

export type SavedAddressView = OnWire<Omit<SavedAddress, 'address'>> & Pick<SavedAddress, 'address'>

/** The signed-in person, as their own pages show them. */
export interface ProfileView {
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly locale: Locale | null
  readonly version: number
}

/** A place where the person is signed in. */
export interface SessionView {
  readonly id: string
  readonly device: string
  readonly lastSeen: string
  readonly current: boolean
}

export interface PasskeyView {
  readonly id: string
  readonly name: string
  readonly added: string
}
