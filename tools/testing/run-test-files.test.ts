import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { shell } from '../shell.ts'
import { lines, plant } from './planted.ts'
import { testFiles } from './test-files.ts'

const HEAD = ["import assert from 'node:assert/strict'", "import { test } from 'node:test'"]

/** Runs test files in a process of their own, as node:test does not run inside of itself. */
async function run(files: Readonly<Record<string, string>>): Promise<string> {
  const runner = join(import.meta.dirname, 'run-test-files.ts')
  const main = lines(
    `import { runTestFiles } from ${JSON.stringify(runner)}`,
    `import { globSync } from 'node:fs'`,
    `const files = globSync(import.meta.dirname + '/*.test.ts').toSorted()`,
    `const heavy = new Set(files.filter((file) => file.includes('browser')))`,
    'const plan = { files, places: 2, heavy, heavyPlaces: 2 }',
    'const tally = await runTestFiles(plan, {})',
    'console.log(JSON.stringify(tally))',
  )
  using planted = plant({ 'package.json': '{"type":"module"}', 'main.ts': main, ...files })
  const { output } = await shell('env -u NODE_TEST_CONTEXT node main.ts', planted.root)
  return output
}

test('passed, failed and skipped tests are counted, also inside of groups', async () => {
  const output = await run({
    'a.test.ts': lines(
      ...HEAD,
      "test('good', () => {})",
      "test('bad', () => assert.equal(1, 2))",
      "test('later', { skip: true }, () => {})",
      "test('group', async (t) => { await t.test('inner', () => assert.equal(3, 4)) })",
    ),
    'b.test.ts': lines(...HEAD, "test('fine', () => assert.ok(true))"),
  })
  assert.match(output, /"passed":2,"failed":2,"skipped":1/)
  assert.match(output, /✓ .*b\.test\.ts · 1 passed/)
  assert.match(output, /✗ .*a\.test\.ts · 1 passed, 2 failed, 1 skipped/)
  assert.match(output, /1 !== 2/)
  assert.match(output, /3 !== 4/)
})

test('a file with a browser that failed runs once more, alone, and both answers are told', async () => {
  const failsFirst = lines(
    ...HEAD,
    "import { existsSync, writeFileSync } from 'node:fs'",
    "const mark = import.meta.filename + '.ran'",
    "test('slow', () => {",
    '  const ranBefore = existsSync(mark)',
    "  writeFileSync(mark, '')",
    "  assert.ok(ranBefore, 'a slow second')",
    '})',
  )
  const output = await run({
    'browser-once.test.ts': failsFirst,
    'browser-always.test.ts': lines(...HEAD, "test('bad', () => assert.equal(1, 2))"),
    'plain.test.ts': failsFirst,
  })
  assert.match(output, /"passed":1,"failed":2,"skipped":0/)
  assert.match(output, /passed alone only: .*browser-once/)
  assert.equal(output.split('a slow second').length - 1 >= 2, true)
  assert.doesNotMatch(output, /once more, alone: .*plain/)
})

test('a file that cannot be loaded, runs no test or breaks at its end fails', async () => {
  const output = await run({
    'empty.test.ts': 'export {}\n',
    'late.test.ts': lines(...HEAD, "test('good', () => {})", 'process.exitCode = 3'),
    'torn.test.ts': "throw new Error('torn at load')\n",
  })
  assert.match(output, /"passed":1,"failed":3,"skipped":0/)
  assert.match(output, /this file ran no test/)
  assert.match(output, /torn at load/)
})

test('test files are found everywhere but in what was built or installed', () => {
  using planted = plant({
    'packages/kernel/src/a.test.ts': '',
    'apps/server/src/modules/x/rules/b.test.ts': '',
    'apps/shop/test/c.test.ts': '',
    'apps/shop/build/d.test.ts': '',
    'apps/shop/node_modules/e/e.test.ts': '',
    'tools/f.ts': '',
  })
  const short = (patterns: readonly string[]) =>
    testFiles(planted.root, patterns).map((path) => path.split('/').at(-1))
  assert.deepEqual(short([]), ['c.test.ts', 'b.test.ts', 'a.test.ts'])
  assert.deepEqual(short(['kernel', 'shop']), ['c.test.ts', 'a.test.ts'])
  assert.deepEqual(short(['nothing']), [])
})
