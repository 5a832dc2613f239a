import assert from 'node:assert/strict'
import test from 'node:test'
import { codeOf } from './code-of.ts'

const names = [
  ['Tuuli Café', 'tuuli-cafe'],
  ['  Nowy Świat 12 ', 'nowy-swiat-12'],
  ['—', ''],
  [`${'a'.repeat(39)} bcd`, 'a'.repeat(39)],
] as const

for (const [name, code] of names) {
  test(`"${name}" is called "${code}" in addresses`, () => {
    assert.equal(codeOf(name), code)
  })
}
