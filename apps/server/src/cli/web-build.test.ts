import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Trouble } from '#platform/trouble.ts'
import { temporaryFolder } from '#test/holding.ts'
import { ensureWebBuild } from './web-build.ts'

// Stands in for tools/build-apps.ts, which takes a minute: builds what it is asked for at once.
const builder = `
import { mkdirSync, writeFileSync } from 'node:fs'
const stamps = {}
for (const app of process.argv.slice(2)) {
  mkdirSync('apps/' + app + '/build', { recursive: true })
  stamps[app] = 'x'
  console.log(app + ': built in 0.1 s')
}
mkdirSync('build', { recursive: true })
writeFileSync('build/apps.json', JSON.stringify(stamps))
writeFileSync('asked', process.argv.slice(2).join(' '))
`

function repository(folder: string, tool: string): { asked(): string } {
  mkdirSync(join(folder, 'tools'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'tools', 'build-apps.ts'), tool)
  return { asked: () => readFileSync(join(folder, 'asked'), 'utf8') }
}

function listener() {
  const lines: string[] = []
  const note = (text: string): void => void lines.push(text)
  return { lines, terminal: { step: () => ({ note, done: note }) } }
}

test('apps that were never built are built at the first start, and shown being built', async () => {
  await using folder = temporaryFolder()
  const { asked } = repository(folder.path, builder)
  const { lines, terminal } = listener()
  await ensureWebBuild(terminal, folder.path)
  assert.equal(asked(), 'shop counter desk admin')
  assert.ok(lines.includes('desk: built in 0.1 s'))
  assert.equal(lines.at(-1), 'shop, counter, desk, admin built')
})

test('what is built is left alone; a build that was cut off is made again', async () => {
  await using folder = temporaryFolder()
  const { asked } = repository(folder.path, builder)
  const { lines, terminal } = listener()
  await ensureWebBuild(terminal, folder.path)
  lines.length = 0
  await ensureWebBuild(terminal, folder.path)
  assert.deepEqual(lines, [])
  writeFileSync(join(folder.path, 'build', 'apps.json'), '{"shop":"x","counter":"x","admin":"x"}')
  await ensureWebBuild(terminal, folder.path)
  assert.equal(asked(), 'desk')
})

test('a failed build is told with its last words', async () => {
  await using folder = temporaryFolder()
  repository(folder.path, `console.error('shop: no such room'); process.exit(1)`)
  await assert.rejects(ensureWebBuild(listener().terminal, folder.path), (error: Trouble) => {
    assert.equal(error.kind, 'web_build_failed')
    assert.match(error.message, /shop: no such room/)
    return true
  })
})
