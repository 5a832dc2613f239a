import { createHmac } from 'node:crypto'
import { openValue, signValue } from './signed-value.ts'

/** Which accounts a browser has signed in to before, under a tag of its own. */
export interface KnownDevice {
  readonly tag: string
  readonly accounts: readonly string[]
}

const mostAccounts = 8

/** Names an account without telling its address: 16 characters of a keyed hash. */
export function accountTag(email: string, key: string): string {
  const hash = createHmac('sha256', key).update(`account ${email.trim().toLowerCase()}`)
  return hash.digest('base64url').slice(0, 16)
}

/** Reads the cookie that proves earlier sign-ins; null where there is none of ours. */
export function readKnownDevice(cookie: string | undefined, key: string): KnownDevice | null {
  const value = cookie === undefined ? null : openValue(cookie, key)
  const [tag, ...accounts] = value?.split('~') ?? []
  return tag === undefined || accounts.length === 0 ? null : { tag, accounts }
}

/** The cookie's value once this browser has signed in to the account, newest first. */
export function rememberAccount(
  known: KnownDevice | null,
  account: string,
  { key, freshTag }: { key: string; freshTag: string },
): string {
  const others = known?.accounts.filter((a) => a !== account) ?? []
  const accounts = [account, ...others].slice(0, mostAccounts)
  return signValue([known?.tag ?? freshTag, ...accounts].join('~'), key)
}
