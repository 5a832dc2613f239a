import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'

const run = promisify(execFile)

test('the main job is done from end to end, and the books balance', async (t) => {
  const told = await run(process.execPath, [join(import.meta.dirname, 'run.ts')], {
    timeout: 240_000,
  }).catch((error: { stdout?: string; stderr?: string }) =>
    assert.fail(`${error.stdout ?? ''}${error.stderr ?? ''}`),
  )
  const { stdout } = told
  const [, held = '0', broken = ''] = /(\d+) held, (\d+) broken/.exec(stdout) ?? []
  t.diagnostic(`${held} held`)
  assert.equal(broken, '0', stdout)
  assert.ok(Number(held) >= 28, stdout)
})
