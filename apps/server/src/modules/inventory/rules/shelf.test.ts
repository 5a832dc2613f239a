import assert from 'node:assert/strict'
import { test } from 'node:test'
import { availableToPromise, promisable, putBack, takeOff, type Shelf } from './shelf.ts'

const web = { channelId: 'chn_web', buffer: 0 } as const
const market = { channelId: 'chn_market', buffer: 3 } as const

function shelf(change: Partial<Shelf> = {}): Shelf {
  return {
    ...{ variantId: 'var_a', locationId: 'loc_a', free: 10, safetyStock: 0, backorderLimit: 0 },
    fences: new Map(),
    ...change,
  }
}

const fenced = () => ({ fences: new Map([[web.channelId, 4] as const]) })
for (const [what, seller, change, atp, withMore] of [
  ['all that is free', web, {}, 10, 10],
  ['less its safety stock', web, { safetyStock: 2 }, 8, 8],
  ['less the buffer of the channel', market, {}, 7, 7],
  ['with its own fenced pieces', web, fenced(), 10, 10],
  ['without those of others', market, fenced(), 3, 3],
  ['nothing below zero', web, { free: -2 }, 0, 0],
  ['more than there is, by backorder', web, { free: 1, backorderLimit: 5 }, 1, 6],
  ['less of a backorder that others have begun', web, { free: -2, backorderLimit: 5 }, 0, 3],
] as const) {
  test(`a channel can promise ${what}`, () => {
    const one = shelf(change)
    assert.deepEqual([availableToPromise(one, seller), promisable(one, seller)], [atp, withMore])
  })
}

test('a channel sells its fenced pieces first, and gets them back', () => {
  const one = shelf(fenced())
  const taken = { quantity: 6, fenced: takeOff(one, web, 6) }
  assert.equal(taken.fenced, 4)
  assert.equal(availableToPromise(one, { ...market, buffer: 0 }), 4)
  putBack(one, web, taken)
  assert.deepEqual([one.free, one.fences.get(web.channelId)], [10, 4])
})
