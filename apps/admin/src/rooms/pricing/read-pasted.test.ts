import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPasted } from './read-pasted.ts'

function read(text: string) {
  return readPasted(text, 'EUR').map(({ row, fault }) => fault ?? row)
}

const price = { currency: 'EUR', amount: 1290, minQuantity: 1 }

test('cells of a spreadsheet are rows, whatever parts them', () => {
  assert.deepEqual(read('A-1\tEUR\t12,90'), [{ sku: 'A-1', ...price }])
  assert.deepEqual(read('A-1;EUR;12,90'), [{ sku: 'A-1', ...price }])
  assert.deepEqual(read('A-1,EUR,12.90'), [{ sku: 'A-1', ...price }])
})

test('a heading and empty lines are passed over, and lines keep their numbers', () => {
  const lines = readPasted('SKU\tCurrency\tAmount\r\n\r\nA-1\teur\t12.90\r\n', 'EUR')
  assert.deepEqual(lines, [
    { number: 3, text: 'A-1\teur\t12.90', row: { sku: 'A-1', ...price }, fault: null },
  ])
})

test('without a currency the usual one is meant', () => {
  assert.deepEqual(read('A-1\t12.90'), [{ sku: 'A-1', ...price }])
})

test('a fourth cell is the least number of pieces', () => {
  assert.deepEqual(read('A-1\tEUR\t12.90\t10'), [{ sku: 'A-1', ...price, minQuantity: 10 }])
})

test('a dash takes the price out', () => {
  assert.deepEqual(read('A-1\tEUR\t-'), [{ sku: 'A-1', ...price, amount: null }])
})

test('what means nothing says why', () => {
  assert.deepEqual(read('\tEUR\t1'), ['no_sku'])
  assert.deepEqual(read('A-1\tXXX\t1'), ['currency'])
  assert.deepEqual(read('A-1\tEUR\tcheap'), ['amount'])
  assert.deepEqual(read('A-1\tEUR\t'), ['amount'])
  assert.deepEqual(read('A-1\tEUR\t1\t0'), ['quantity'])
})

test('what is beyond five thousand rows is named and left out', () => {
  const lines = read(Array.from({ length: 5_001 }, (_, at) => `A-${at}\t1`).join('\n'))
  assert.equal(lines.filter((line) => line === 'too_many').length, 1)
  assert.equal(lines.at(-1), 'too_many')
})
