import { createECDH } from 'node:crypto'

/** The pair that tells push services who sends (RFC 8292), both base64url. */
export interface PushKeys {
  readonly privateKey: string
  readonly publicKey: string
}

/**
 * Reads a private key, 32 bytes as base64url, and works out the public one that browsers ask for;
 * null where the setting is empty. Throws Error in words where it is no such key.
 */
export function pushKeys(setting: string): PushKeys | null {
  if (setting === '') return null
  const bytes = Buffer.from(setting, 'base64url')
  if (!/^[\w-]+$/.test(setting) || bytes.length !== 32) {
    throw new Error('must be 32 bytes, written as base64url')
  }
  const pair = createECDH('prime256v1')
  try {
    pair.setPrivateKey(bytes)
  } catch {
    throw new Error('is no private key of the curve P-256')
  }
  return { privateKey: setting, publicKey: pair.getPublicKey('base64url') }
}
