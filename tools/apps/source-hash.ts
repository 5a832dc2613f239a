import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const SHARED = ['kernel', 'contract', 'ui', 'client', 'workbench']
const SKIPPED = new Set(['node_modules', 'build', 'dist', 'test', '.react-router'])

/**
 * A digest of everything that goes into an app's build: its sources, the shared packages and the
 * locked versions. Tests do not count.
 */
export function sourceHash(root: string, app: string): string {
  const hash = createHash('sha256')
  for (const path of ['package-lock.json', ...sources(root, app)]) {
    hash.update(`${path}\0`)
    hash.update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

function sources(root: string, app: string): string[] {
  const folders = [`apps/${app}`, ...SHARED.map((name) => `packages/${name}`), 'tools/apps']
  return folders
    .flatMap((folder) =>
      globSync(`${folder}/**/*`, {
        cwd: root,
        exclude: (path) => SKIPPED.has(path.split('/').at(-1) ?? path),
      }),
    )
    .filter((path) => !path.endsWith('.test.ts') && statSync(join(root, path)).isFile())
    .toSorted()
}
