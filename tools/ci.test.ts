import assert from 'node:assert/strict'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ROOT, shell } from './shell.ts'
import { lines, plant } from './testing/planted.ts'

/** What each command of npm prints, and how it ends. */
type Played = Readonly<Record<'ci' | 'build' | 'check' | 'test', readonly [string, number]>>

const GOOD: Played = {
  ci: ['added 700 packages', 0],
  build: ['shop: built', 0],
  check: ['✓ types\n✓ lint\nAll 2 checks passed.', 0],
  test: ['✓ a.test.ts\n12 passed, 0 failed, 1 skipped', 0],
}

/** Runs the script with an npm that plays a part; answers its last line and its exit code. */
async function ci(played: Partial<Played>, installed = true): Promise<[string, number]> {
  const parts = Object.entries({ ...GOOD, ...played }).map(
    ([name, [output, code]]) => `*" ${name} "*) printf '%s\\n' '${output}'; exit ${code};;`,
  )
  const npm = lines('#!/bin/sh', 'case " $* " in', ...parts, 'esac')
  const bin = { 'node_modules/.bin/node': '', 'node_modules/.bin/tsc': '' }
  using planted = plant({
    '.ci/run': readFileSync(join(ROOT, '.ci/run'), 'utf8'),
    'fake/npm': npm,
    ...(installed ? bin : {}),
  })
  const executable = ['.ci/run', 'fake/npm', ...(installed ? Object.keys(bin) : [])]
  for (const path of executable) chmodSync(join(planted.root, path), 0o755)
  const { output, code } = await shell('PATH="$PWD/fake:$PATH" .ci/run', planted.root)
  return [output.trimEnd().split('\n').at(-1) ?? '', code]
}

test('the last line counts checks and tests, and the exit code tells the same', async () => {
  assert.deepEqual(await ci({}), ['14 passed, 0 failed', 0])
  assert.deepEqual(await ci({}, false), ['14 passed, 0 failed', 0])
  const check = ['✓ types\n✗ lint\n1 of 2 checks failed: lint.', 1] as const
  assert.deepEqual(await ci({ check }), ['13 passed, 1 failed', 1])
  const failing = ['✗ a.test.ts\n10 passed, 2 failed, 0 skipped', 1] as const
  assert.deepEqual(await ci({ test: failing }), ['12 passed, 2 failed', 1])
})

test('what breaks without a count still fails', async () => {
  assert.deepEqual(await ci({ ci: ['no network', 1] }, false), ['0 passed, 1 failed', 1])
  assert.deepEqual(await ci({ build: ['torn', 1] }), ['14 passed, 1 failed', 1])
  assert.deepEqual(await ci({ check: ['torn', 1] }), ['12 passed, 1 failed', 1])
  assert.deepEqual(await ci({ test: ['Segmentation fault', 139] }), ['2 passed, 1 failed', 1])
})
