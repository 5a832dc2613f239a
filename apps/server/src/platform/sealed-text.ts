import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { Config } from './config.ts'
import { deriveKey } from './secret.ts'

const nonceBytes = 12
const tagBytes = 16

/** What a seal needs: the installation's secret, and noise. */
export interface Sealer {
  readonly config: Config
  readonly random: (bytes: number) => Uint8Array
}

/**
 * Seals a secret so that it may lie in the database: AES-256-GCM under a key of this installation
 * for this purpose alone. Whoever has only the database reads nothing.
 */
export function sealText({ config, random }: Sealer, purpose: string, text: string): string {
  const nonce = random(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', keyOf(config, purpose), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Opens a sealed text again; throws where secret or purpose are others, or it was altered. */
export function openSealedText(config: Config, purpose: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv(
    'aes-256-gcm',
    keyOf(config, purpose),
    bytes.subarray(0, nonceBytes),
  )
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  const text = decipher.update(bytes.subarray(nonceBytes + tagBytes), undefined, 'utf8')
  return text + decipher.final('utf8')
}

function keyOf(config: Config, purpose: string): Buffer {
  return Buffer.from(deriveKey(config.secret, `sealed text: ${purpose}`), 'hex')
}
