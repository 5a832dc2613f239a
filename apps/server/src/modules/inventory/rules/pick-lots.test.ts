import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pickLots, type OpenLot } from './pick-lots.ts'

function lot(code: string, onHand: number, blocked = false): OpenLot {
  return { id: `lot_${code}`, code, expiresOn: null, onHand, blocked }
}

// In the order in which they expire.
const lots = [lot('gone', 4, true), lot('soon', 2), lot('late', 5)]

for (const [what, quantity, named, expected] of [
  ['what expires first', 1, undefined, 'soon 1'],
  ['the next one where it does not do', 4, undefined, 'soon 2, late 2'],
  ['nothing where there are not so many in sale', 8, undefined, null],
  ['those that are named, blocked or not', 3, 'gone 1, late 2', 'gone 1, late 2'],
  ['one that is named twice, as often', 2, 'late 1, late 1', 'late 2'],
  ['nothing where a named one has too few', 3, 'soon 3', null],
  ['nothing where the names do not come to the number', 3, 'soon 2', null],
  ['nothing of a lot that nobody knows', 1, 'other 1', null],
] as const) {
  test(`picks ${what}`, () => {
    const wished = named?.split(', ').map((one) => {
      const [code = '', pieces] = one.split(' ')
      return { code, quantity: Number(pieces) }
    })
    const picked = pickLots(lots, quantity, wished)
    assert.equal(picked?.map((one) => `${one.code} ${one.quantity}`).join(', ') ?? null, expected)
  })
}
