/**
 * `npm test [-- pattern…]`: every *.test.ts of the repository on node:test, several files at once,
 * of those with a browser no more than there are cores, and those that failed once more alone.
 * A pattern keeps the files whose path contains it. `--name=…` keeps the tests whose name matches.
 * `DATABASE_URL` runs them on that server instead of the embedded PostgreSQL.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from './shell.ts'
import { runTestFiles } from './testing/run-test-files.ts'
import { planTests } from './testing/test-plan.ts'
import { testFiles } from './testing/test-files.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    list: { type: 'boolean', default: false },
    concurrency: { type: 'string', default: String(cpus().length + 1) },
  },
})

const files = testFiles(ROOT, positionals)
if (values.list) {
  for (const file of files) console.log(relative(ROOT, file))
  process.exit(0)
}
if (files.length === 0) {
  console.error(`No test file matches ${positionals.join(' ') || '*.test.ts'}.`)
  process.exit(1)
}
buildAppsOnce()
// Most files load the same hundreds of modules: each is read and compiled once.
process.env['NODE_COMPILE_CACHE'] ??= join(ROOT, 'node_modules/.cache/compiled')
const plan = planTests(files, cpus().length, Number(values.concurrency))
const tally = await runTestFiles(plan, values.name === undefined ? {} : { name: values.name })
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`)
process.exit(tally.failed === 0 ? 0 : 1)

/** Builds the apps that browser tests open, where they are stale: once, not once per test file. */
function buildAppsOnce(): void {
  if (process.env['REDTHREAD_TEST_BUILD'] === 'off') return
  process.env['REDTHREAD_TEST_BUILD'] = 'off'
  if (!files.some((file) => /demo-house|every-page/.test(readFileSync(file, 'utf8')))) return
  execFileSync(process.execPath, [join(ROOT, 'tools/build-apps.ts'), '--if-stale'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
