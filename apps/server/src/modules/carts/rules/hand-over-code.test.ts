import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeShown, handOverCode, readCode } from './hand-over-code.ts'

const bytes = Uint8Array.from({ length: 24 }, (_, i) => (i * 37) % 256)

test('a code has six signs, none of which looks like another', () => {
  const code = handOverCode(bytes)
  assert.match(code, /^[2-9A-HJKMNP-TV-Z]{6}$/)
})

const rows: readonly [string, string][] = [
  ['7kq 2mx', '7KQ2MX'],
  ['7KQ-2MX', '7KQ2MX'],
  [' 7kq2mx ', '7KQ2MX'],
  ['https://shop.example/take/7KQ2MX', '7KQ2MX'],
  ['https://shop.example/take?code=7KQ2MX', '7KQ2MX'],
]
for (const [typed, code] of rows) {
  test(`${JSON.stringify(typed)} is read as ${code}`, () => {
    assert.equal(readCode(typed), code)
  })
}

test('a code is shown in two halves, and read back', () => {
  assert.equal(readCode(codeShown('7KQ2MX')), '7KQ2MX')
})
