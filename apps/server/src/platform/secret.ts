import { hkdfSync } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Config } from './config.ts'
import { randomBytes } from './random.ts'

/**
 * The key that signs sessions: from REDTHREAD_SECRET, else made once and kept in the data folder
 * (readable by its owner only). Throws RangeError where the given one is too short.
 */
export async function loadSecret(config: Config): Promise<string> {
  if (config.secret !== '') {
    if (config.secret.length >= 32) return config.secret
    throw new RangeError('REDTHREAD_SECRET must be at least 32 characters')
  }
  const file = path.join(config.dataDir, 'secret')
  await mkdir(config.dataDir, { recursive: true })
  const fresh = randomBytes(32).toHex()
  // 'wx' fails where the file exists: of two processes that start at once, one makes it.
  await writeFile(file, fresh, { mode: 0o600, flag: 'wx' }).catch(ignoreExisting)
  return (await readFile(file, 'utf8')).trim()
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

/** Derives a key of 32 bytes (hex) for one purpose, so that no two purposes share a key. */
export function deriveKey(secret: string, purpose: string): string {
  return Buffer.from(hkdfSync('sha256', secret, 'redthread', purpose, 32)).toString('hex')
}
