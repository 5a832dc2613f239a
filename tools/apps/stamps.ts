import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FILE = 'build/apps.json'

/** The source digest of each app's last good build; empty before the first one. */
export function readStamps(root: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(join(root, FILE), 'utf8')) as Record<string, string>
  } catch {
    return {}
  }
}

/** Remembers a good build. */
export function writeStamp(root: string, app: string, hash: string): void {
  mkdirSync(join(root, 'build'), { recursive: true })
  const stamps = { ...readStamps(root), [app]: hash }
  writeFileSync(join(root, FILE), `${JSON.stringify(stamps, null, 2)}\n`)
}
