import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAmount } from './read-amount.ts'
import { readGtin, readInstant, readTruth, readWhole } from './read-values.ts'

const amounts = [
  ['12.50', 1250],
  ['12,50', 1250],
  ['0', 0],
  ['.5', 50],
  ['1,295.00', 129_500],
  ['1.295,00', 129_500],
  ['1 295,00', 129_500],
  ['1,295', 129_500],
  ['1.2', 120],
  ['52.0000', 5200],
  ['36.000', 3600],
  ['1,234,567', 123_456_700],
  ['€ 5', 500],
  ['12.50 EUR', 1250],
  ['-0', 0],
  ['-3', 'negative_amount'],
  ['0,005', 'fractional_amount'],
  ['1.234', 'fractional_amount'],
  ['12.50 XXX', 'unknown_currency'],
  ['1e3', 'invalid_amount'],
  ['free', 'invalid_amount'],
  ['1,29,5.00', 'invalid_amount'],
  ['', 'invalid_amount'],
  ['99999999999999999999', 'invalid_amount'],
] as const

for (const [text, expected] of amounts) {
  test(`an amount written ${JSON.stringify(text)} is ${expected}`, () => {
    const read = readAmount(text, 'EUR')
    assert.equal('value' in read ? read.value : read.reason, expected)
  })
}

test('an amount may say its own currency', () => {
  assert.deepEqual(readAmount('105.29 USD', 'EUR'), { value: 10_529, said: 'USD' })
  assert.deepEqual(readAmount('12 zł', 'EUR'), { value: 1200, said: 'PLN' })
})

test('barcodes, quantities, truths and moments', () => {
  assert.deepEqual(readGtin('6417000000017'), { value: '6417000000017' })
  assert.deepEqual(readGtin("'698615070527"), { value: '698615070527' })
  for (const wrong of ['6417000000018', '123', '5.9E+12', 'ABC']) {
    assert.deepEqual(readGtin(wrong), { reason: 'invalid_gtin' })
  }
  assert.deepEqual(readWhole('1,000'), { value: 1000 })
  assert.deepEqual(readWhole('1.5'), { reason: 'invalid_quantity' })
  assert.deepEqual([readTruth('TRUE'), readTruth('0')], [{ value: true }, { value: false }])
  assert.deepEqual(readTruth('maybe'), { reason: 'invalid_value' })
  assert.deepEqual(readInstant('2026-11-27'), { value: '2026-11-27T00:00:00Z' })
  assert.deepEqual(readInstant('27.11.2026'), { reason: 'invalid_date' })
})
