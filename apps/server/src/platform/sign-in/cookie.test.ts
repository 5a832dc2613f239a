import assert from 'node:assert/strict'
import test from 'node:test'
import { readCookie } from './cookie.ts'

const cases: [string | undefined, string, string | undefined][] = [
  [undefined, 'a', undefined],
  ['a=1', 'a', '1'],
  ['a=1; b=2', 'b', '2'],
  ['ba=1; a=2', 'a', '2'],
  ['xa=1', 'a', undefined],
  ['a=', 'a', ''],
  ['b=2; a=1; c=3', 'a', '1'],
  ['b=a=1; a=2', 'a', '2'],
]

test('a cookie is found by its whole name only', () => {
  for (const [header, name, value] of cases) {
    assert.equal(readCookie(header, name), value, header ?? 'no header')
  }
})
