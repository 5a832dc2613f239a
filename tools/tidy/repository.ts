import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseSource, type Source } from './source.ts'

/** What the checks look at: the files of a folder tree and the map that it should follow. */
export interface Repository {
  readonly root: string
  /** Every file that people write, from the root, sorted. */
  readonly files: readonly string[]
  /** The TypeScript among them that no machine wrote. */
  readonly sources: readonly Source[]
  readonly rooms: readonly string[]
  /** The text of a file; empty where it is not there. */
  readonly read: (path: string) => string
}

/** One thing that is not as it should be. */
export interface Finding {
  readonly rule: string
  readonly path: string
  readonly line?: number
  readonly message: string
}

const SKIPPED = /(^|\/)(node_modules|build|dist|[.]git|[.]redthread|[.]react-router|coverage)(\/|$)/
const TOP = ['packages', 'apps', 'tools', 'bench', 'story', 'docs', '.ci']

/** Written by `npm run generate`; nobody reads them line by line. */
export const GENERATED = /^packages\/client\/src\/schema[.]ts$|\/tables[.]ts$|[.]gen[.]ts$/

/** Reads and parses the tree under `root`. */
export function readRepository(root: string, rooms: readonly string[]): Repository {
  const files = listFiles(root)
  const known = new Set(files)
  const read = (path: string) => (known.has(path) ? readFileSync(join(root, path), 'utf8') : '')
  const sources = files
    .filter((path) => /[.]tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => parseSource(path, read(path)))
  return { root, files, sources, rooms, read }
}

/** The files that people read and write: generated ones left out. */
export function writtenSources({ sources }: Repository): Source[] {
  return sources.filter((source) => !GENERATED.test(source.path))
}

/** The module that a path lies in, or null. */
export function roomOf(path: string): string | null {
  return /^apps\/server\/src\/modules\/([^/]+)\//.exec(path)?.[1] ?? null
}

function listFiles(root: string): string[] {
  const patterns = ['*', '.oxlintrc.json', ...TOP.map((folder) => `${folder}/**/*`)]
  return patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root, exclude: (path) => SKIPPED.test(path) }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !SKIPPED.test(path) && statSync(join(root, path)).isFile())
    .toSorted()
}
