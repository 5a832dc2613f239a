import { globSync } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = ['packages', 'apps', 'tools', 'bench', 'story']
const SKIPPED = new Set(['node_modules', 'build', 'dist', '.redthread', '.react-router'])

/**
 * The test files under `root` whose path contains one of `patterns` (all of them without any),
 * slowest kind first.
 */
export function testFiles(root: string, patterns: readonly string[]): string[] {
  const found = FOLDERS.flatMap((folder) =>
    globSync(`${folder}/**/*.test.ts`, {
      cwd: root,
      exclude: (name) => SKIPPED.has(name.split('/').at(-1) ?? name),
    }),
  )
  return found
    .filter((path) => patterns.length === 0 || patterns.some((pattern) => path.includes(pattern)))
    .toSorted((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .map((path) => join(root, path))
}

/** Browser journeys and behavior tests start first: the last one to finish is a short one. */
function weight(path: string): number {
  if (/\/browser\/pages-/.test(path)) return 4
  if (/apps\/(shop|counter|desk|admin)\/test\//.test(path)) return 3
  if (path.startsWith('tools/')) return 2
  return /\/test\//.test(path) ? 1 : 0
}
