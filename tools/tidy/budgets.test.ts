import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plant } from '../testing/planted.ts'
import { BUDGET, budgets, percentile } from './budgets.ts'
import { readRepository } from './repository.ts'

const PATH = 'packages/kernel/src/long.ts'

function rulesBrokenBy(files: Readonly<Record<string, string>>): string[] {
  using planted = plant(files)
  return budgets(readRepository(planted.root, [])).map(({ rule }) => rule)
}

function body(lines: number): string {
  return 'let a = 1\n'.repeat(lines)
}

test('a file of three hundred lines fits, one more does not', () => {
  const rest = Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [`packages/a/b${i}.ts`, 'let a\n']),
  )
  assert.deepEqual(rulesBrokenBy({ ...rest, [PATH]: body(BUDGET.fileLines) }), [])
  assert.deepEqual(rulesBrokenBy({ ...rest, [PATH]: body(BUDGET.fileLines + 1) }), [
    'file-too-long',
  ])
})

test('a function of sixty lines fits, one more does not; a component may have more', () => {
  const short = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`packages/a/b${i}.ts`, 'function a() {\n}\n']),
  )
  const fn = (name: string, lines: number) => `function ${name}() {\n${body(lines - 2)}}\n`
  assert.deepEqual(rulesBrokenBy({ ...short, [PATH]: fn('a', 60) }), [])
  assert.deepEqual(rulesBrokenBy({ ...short, [PATH]: fn('a', 61) }), ['function-too-long'])
  const screen = PATH.replace('.ts', '.tsx')
  assert.deepEqual(rulesBrokenBy({ ...short, [screen]: fn('Screen', 150) }), [])
  assert.deepEqual(rulesBrokenBy({ ...short, [screen]: fn('Screen', 151) }), ['component-too-long'])
  assert.deepEqual(rulesBrokenBy({ ...short, [screen]: fn('screen', 61) }), ['function-too-long'])
})

test('a group of tests is as long as its file', () => {
  const group = `describe('a', () => {\n${body(100)}})\n`
  assert.deepEqual(rulesBrokenBy({ 'packages/a/a.test.ts': group }), [])
})

test('a fourth parameter is one too many; the context does not count', () => {
  assert.deepEqual(rulesBrokenBy({ [PATH]: 'function f(a, b, c) {}\n' }), [])
  assert.deepEqual(rulesBrokenBy({ [PATH]: 'function f(ctx, a, b, c) {}\n' }), [])
  assert.deepEqual(rulesBrokenBy({ [PATH]: 'function f(a, b, c, d) {}\n' }), [
    'too-many-parameters',
  ])
})

test('a line has a hundred columns, unless it is one long word or quote', () => {
  assert.deepEqual(rulesBrokenBy({ [PATH]: `// ${'word '.repeat(19)}\n` }), [])
  assert.deepEqual(rulesBrokenBy({ [PATH]: `// ${'word '.repeat(20)}\n` }), ['line-too-long'])
  assert.deepEqual(rulesBrokenBy({ [PATH]: `f('${'word '.repeat(20)}')\n` }), [])
  assert.deepEqual(rulesBrokenBy({ [PATH]: `// https://${'a'.repeat(100)}\n` }), [])
  assert.deepEqual(rulesBrokenBy({ 'packages/a/a.css': `${'a b '.repeat(26)}\n` }), [
    'line-too-long',
  ])
})

test('many long files break the median, a few the ninetieth percentile', () => {
  const some = (count: number, lines: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`packages/a/${lines}-${i}.ts`, body(lines)]),
    )
  assert.deepEqual(rulesBrokenBy({ ...some(6, 71), ...some(5, 1) }), [
    'files-too-long-at-the-median',
  ])
  assert.deepEqual(rulesBrokenBy({ ...some(2, 181), ...some(9, 1) }), ['files-too-long-at-p90'])
  const long = `function a() {\n${body(24)}}\n`
  assert.deepEqual(rulesBrokenBy({ [PATH]: long }), ['functions-too-long-at-p90'])
})

test('a percentile is a value that is there', () => {
  assert.equal(percentile([], 0.5), 0)
  assert.equal(percentile([3, 1, 2], 0.5), 2)
  assert.equal(percentile([1, 2, 3, 4], 0.5), 2)
  assert.equal(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9), 9)
})

test('what a machine wrote has no budget', () => {
  const path = 'apps/server/src/modules/alpha/tables.ts'
  assert.deepEqual(rulesBrokenBy({ [path]: body(400) }), [])
})
