import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pickupCode, typedCode } from './pickup-code.ts'

test('a code has six letters that are not mistaken for one another', () => {
  let next = 0
  const bytes = (count: number) => Uint8Array.from({ length: count }, () => next++ % 256)
  for (let i = 0; i < 200; i++) assert.match(pickupCode(bytes), /^[2-9A-HJKMNP-Z]{6}$/)
})

test('a code is understood however it is written down', () => {
  assert.equal(typedCode(' k7-3 qp9 '), 'K73QP9')
})
