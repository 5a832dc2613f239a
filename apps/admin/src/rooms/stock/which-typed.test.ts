import assert from 'node:assert/strict'
import test from 'node:test'
import { usualWhich, whichOf, type WhichTyped } from './which-typed.ts'

const lot = (code: string, quantity = 0, expiresOn = '') => ({ code, quantity, expiresOn })
const typed = (change: Partial<WhichTyped>): WhichTyped => ({ lots: [], serials: '', ...change })

test('a lot that stands alone holds all that came, with its expiry', () => {
  const which = typed({ lots: [lot(' L-1 ', 0, '2027-01-31')] })
  const lots = [{ code: 'L-1', quantity: 12, expiresOn: '2027-01-31' }]
  assert.deepEqual(whichOf('lot', 12, which), { lots })
})

const lots: readonly [string, WhichTyped['lots'], boolean][] = [
  ['no number', [lot('')], false],
  ['too few pieces', [lot('A', 3), lot('B', 4)], false],
  ['every piece', [lot('A', 3), lot('B', 5)], true],
  ['one number twice', [lot('A', 3), lot('A', 5)], false],
  ['a row left empty', [lot('A', 3), lot('B', 5), lot('', 0)], true],
]
for (const [words, given, isRight] of lots) {
  test(`of eight pieces in lots with ${words} are ${isRight ? 'taken in' : 'asked for again'}`, () => {
    assert.equal(whichOf('lot', 8, typed({ lots: given })) !== null, isRight)
  })
}

test('each piece of a kind with numbers is named once', () => {
  const serials = ['S-1', 'S-2', 'S-3']
  assert.deepEqual(whichOf('serial', 3, typed({ serials: 'S-1\nS-2, S-3\n' })), { serials })
  assert.equal(whichOf('serial', 3, typed({ serials: 'S-1\nS-2' })), null)
  assert.equal(whichOf('serial', 2, typed({ serials: 'S-1\nS-1' })), null)
  assert.deepEqual(whichOf('quantity', 3, typed({})), {})
})

test('what was announced and has not come yet stands there at first', () => {
  const line = {
    ...{ variantId: 'var_x' as const, sku: 'X', title: 'X', quantity: 10, damaged: 1, received: 3 },
    ...{ unitCost: null, tracking: 'lot' as const, serials: ['S-1'] },
    lots: [
      { code: 'A', quantity: 4, expiresOn: '2027-01-31' },
      { code: 'B', quantity: 6 },
    ],
  }
  assert.deepEqual(usualWhich(line), { lots: [lot('B', 6)], serials: '' })
})
