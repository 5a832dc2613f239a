import { createHmac } from 'node:crypto'

/**
 * Hashes a PIN with better-auth's scrypt, peppered with the house's secret: four digits alone
 * would be guessed from the hash in no time.
 */
export async function hashPin(secret: string, pin: string): Promise<string> {
  const { hashPassword } = await import('better-auth/crypto')
  return hashPassword(peppered(secret, pin))
}

/** Tells whether a PIN is the one of a hash; takes as long where there is no hash. */
export async function isPin(secret: string, pin: string, hash: string | null): Promise<boolean> {
  const { hashPassword, verifyPassword } = await import('better-auth/crypto')
  if (hash !== null) return verifyPassword({ hash, password: peppered(secret, pin) })
  await hashPassword(peppered(secret, pin))
  return false
}

function peppered(secret: string, pin: string): string {
  return createHmac('sha256', secret).update(`pin ${pin}`).digest('hex')
}
