import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { ROOT } from '../shell.ts'
import type { Planted } from './planted.ts'

const SKIPPED = new Set([
  '.git',
  '.redthread',
  '.react-router',
  'build',
  'coverage',
  'dist',
  'node_modules',
])

/**
 * A copy of the repository in which a test may do as it likes. Installed packages are linked; the
 * packages of the repository itself lead to the copies.
 */
export function copyHouse(): Planted {
  const root = mkdtempSync(join(tmpdir(), 'redthread-copy-'))
  cpSync(ROOT, root, { recursive: true, filter: (path) => !SKIPPED.has(basename(path)) })
  const installed = join(root, 'node_modules')
  mkdirSync(installed)
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (name !== '@redthread') symlinkSync(join(ROOT, 'node_modules', name), join(installed, name))
  mkdirSync(join(installed, '@redthread'))
  for (const folder of ['packages', 'apps'])
    for (const name of readdirSync(join(ROOT, folder))) linkOne(root, folder, name)
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) }
}

function linkOne(root: string, folder: string, name: string): void {
  symlinkSync(join(root, folder, name), join(root, 'node_modules/@redthread', name))
  const own = join(ROOT, folder, name, 'node_modules')
  if (existsSync(own)) symlinkSync(own, join(root, folder, name, 'node_modules'))
}
