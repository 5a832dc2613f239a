import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isVatId } from './vat-id.ts'

const ids = [
  ['FI01120389', true],
  ['FI01120388', false],
  ['FI0112038', false],
  ['DK13585628', true],
  ['DK13585627', false],
  ['PL8567346215', true],
  ['PL8567346216', false],
  ['PL85673462XX', false],
  ['DE123456789', true],
  ['fi01120389', false],
  ['FI', false],
] as const

for (const [vatId, good] of ids) {
  test(`${vatId} ${good ? 'can be' : 'is no'} VAT id`, () => {
    assert.equal(isVatId(vatId), good)
  })
}
