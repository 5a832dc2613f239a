import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ROOT, shell } from './shell.ts'
import { lines, plant } from './testing/planted.ts'

/** Lints one file under the rules of the repository. */
async function lint(...text: readonly string[]): Promise<string> {
  const files = {
    '.gitignore': 'node_modules\n',
    '.oxlintrc.json': readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8'),
    'package.json': JSON.stringify({ type: 'module' }),
    'tsconfig.json': JSON.stringify({
      extends: join(ROOT, 'tsconfig.base.json'),
      compilerOptions: { module: 'nodenext', types: ['node'] },
      include: ['*.ts'],
    }),
    'planted.ts': lines(...text),
  }
  using planted = plant(files, { packages: true })
  const { output } = await shell('oxlint --type-aware --deny-warnings --format unix', planted.root)
  return output
}

test('clean code gives nothing to say', async () => {
  assert.doesNotMatch(await lint('export const a = 1'), /planted\.ts:/)
})

test('`any`, forgotten promises and half a switch are caught by name', async () => {
  const any = ['export function f(a: any): number {', '  return a', '}']
  assert.match(await lint(...any), /no-explicit-any/)
  const forgotten = [
    'async function work(): Promise<void> {}',
    'export function f(): void {',
    '  work()',
    '}',
  ]
  assert.match(await lint(...forgotten), /no-floating-promises/)
  const half = [
    "export function f(state: 'open' | 'shut'): number {",
    '  switch (state) {',
    "    case 'open':",
    '      return 1',
    '  }',
    '  return 0',
    '}',
  ]
  assert.match(await lint(...half), /switch-exhaustiveness-check/)
})

test('a default export and an unused name are caught', async () => {
  assert.match(await lint('export default 1'), /no-default-export/)
  assert.match(await lint('const a = 1', 'export {}'), /no-unused-vars/)
})
