import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The key that signs mails for a domain (RFC 6376). */
export interface DkimKey {
  readonly domainName: string
  readonly keySelector: string
  readonly privateKey: string
}

/**
 * Reads `domain:selector:/path/to/private-key.pem`; null where the setting is empty. Throws Error
 * in words where the file is missing or holds no private key.
 */
export function dkimKey(setting: string): DkimKey | null {
  if (setting === '') return null
  const match = /^([^:]+):([^:]+):(.+)$/.exec(setting)
  if (match === null) throw new Error('must look like domain:selector:/path/to/key.pem')
  const [, domainName = '', keySelector = '', path = ''] = match
  const privateKey = readFileSync(path, 'utf8')
  createPrivateKey(privateKey)
  return { domainName, keySelector, privateKey }
}
