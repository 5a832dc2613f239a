import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isVatId, readVatId } from './vat-id.ts'

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

const typed = [
  ['FI00000019', 'DK', 'FI00000019'],
  ['0000001-9', 'FI', 'FI00000019'],
  ['dk 10 00 00 09', 'FI', 'DK10000009'],
  ['100-000-00-06', 'PL', 'PL1000000006'],
  ['123456789', 'GR', 'EL123456789'],
  ['0000001-8', 'FI', null],
  ['none', 'FI', null],
] as const

for (const [text, country, vatId] of typed) {
  test(`"${text}" in ${country} is read as ${vatId ?? 'no VAT id'}`, () => {
    assert.equal(readVatId(text, country), vatId)
  })
}
