import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gtinCheckDigit, isGtin } from './gtin.ts'

// Numbers from GS1's own examples and from goods on the shelf.
const right = ['73513537', '036000291452', '4006381333931', '6416453061385', '10614141000415']
const wrong = ['73513538', '036000291453', '4006381333932', '400638133393', '', 'ABCDEFGH', '12']

test('numbers of goods are known by their check digit', () => {
  for (const gtin of right) assert.ok(isGtin(gtin), gtin)
  for (const gtin of wrong) assert.ok(!isGtin(gtin), gtin)
})

test('a slip in any one digit is noticed', () => {
  for (const gtin of right) {
    for (let place = 0; place < gtin.length; place++) {
      const other = (Number(gtin[place]) + 1) % 10
      assert.ok(!isGtin(gtin.slice(0, place) + other + gtin.slice(place + 1)))
    }
  }
})

test('the check digit is the same with zeros in front', () => {
  assert.equal(gtinCheckDigit('400638133393'), 1)
  assert.equal(gtinCheckDigit('0400638133393'), 1)
})
