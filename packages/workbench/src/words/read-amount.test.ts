import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Currency } from '@redthread/kernel/money'
import { readAmount, writeAmount } from './read-amount.ts'

const rows: readonly [said: string, currency: Currency, minor: number | null][] = [
  ['12', 'EUR', 1200],
  ['12.9', 'EUR', 1290],
  ['12,90', 'EUR', 1290],
  ['12,90 €', 'EUR', 1290],
  ['€12.90', 'EUR', 1290],
  ['1 234,50', 'PLN', 123_450],
  ['1.234,50', 'DKK', 123_450],
  ['1,234.50', 'EUR', 123_450],
  ['1.234.567', 'DKK', 123_456_700],
  ['99,90 zł', 'PLN', 9990],
  ['149 kr.', 'DKK', 14_900],
  ['0', 'EUR', 0],
  ['12.9000', 'EUR', 1290],
  ['12.905', 'EUR', null],
  ['1.234', 'EUR', null],
  ['-5', 'EUR', null],
  ['free', 'EUR', null],
  ['', 'EUR', null],
]

for (const [said, currency, minor] of rows) {
  test(`“${said}” in ${currency} is ${minor ?? 'no amount'}`, () => {
    assert.equal(readAmount(said, currency), minor)
  })
}

test('an amount is written as it is read', () => {
  assert.equal(writeAmount(123_450, 'EUR', 'fi'), '1234,50')
  assert.equal(readAmount(writeAmount(123_450, 'EUR', 'fi'), 'EUR'), 123_450)
})
