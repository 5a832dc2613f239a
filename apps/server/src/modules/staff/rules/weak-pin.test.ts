import assert from 'node:assert/strict'
import test from 'node:test'
import { isWeakPin } from './weak-pin.ts'

const weak = ['0000', '1111', '1212', '123123', '1234', '4321', '7890', '0987', '1984', '2026']
const fine = ['2580', '7391', '48213', '905517', '1357']

test('a PIN that anyone would try first is not taken', () => {
  for (const pin of weak) assert.equal(isWeakPin(pin), true, pin)
  for (const pin of fine) assert.equal(isWeakPin(pin), false, pin)
})
