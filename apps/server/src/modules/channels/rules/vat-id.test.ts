import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isVatId } from './vat-id.ts'

const ids = [
  ['FI00000019', true],
  ['FI00000018', false],
  ['FI0000001', false],
  ['DK10000009', true],
  ['DK10000008', false],
  ['PL1000000006', true],
  ['PL1000000007', false],
  ['PL10000000XX', false],
  ['DE123456789', true],
  ['fi00000019', false],
  ['FI', false],
] as const

for (const [vatId, good] of ids) {
  test(`${vatId} ${good ? 'can be' : 'is no'} VAT id`, () => {
    assert.equal(isVatId(vatId), good)
  })
}
