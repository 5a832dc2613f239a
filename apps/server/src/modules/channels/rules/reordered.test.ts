import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reordered } from './reordered.ts'

const cases = [
  ['all of them', 'abcd', 'dcba', 'dcba'],
  ['two that stand apart', 'abcd', 'da', 'dbca'],
  ['one alone', 'abcd', 'b', 'abcd'],
  ['none', 'abcd', '', 'abcd'],
  ['a stranger', 'abcd', 'ax', null],
  ['one twice', 'abcd', 'aa', null],
] as const

for (const [name, all, named, expected] of cases) {
  test(`${name}: ${named || 'nothing'} within ${all}`, () => {
    assert.equal(reordered(all.split(''), named.split(''))?.join('') ?? null, expected)
  })
}
