import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isGeneral } from './is-general.ts'
import type { Promotion } from './promotion.ts'

const plain: Promotion = {
  id: 'pmo_1',
  name: 'plain',
  lane: 'default',
  priority: 0,
  mode: 'stack',
  stopAfter: false,
  class: 'product',
  combinesWith: [],
  conditions: [],
  targets: [],
  benefits: [{ kind: 'percent', basisPoints: 1_000 }],
  couponRequired: false,
}

const cases: readonly [string, Partial<Promotion>, boolean][] = [
  ['ten percent off everything', {}, true],
  ['in one channel', { conditions: [{ kind: 'channel', channelIds: ['chn_1'] }] }, true],
  ['off a category', { targets: [{ kind: 'categories', categoryIds: ['cat_1'] }] }, true],
  ['with a code', { couponRequired: true }, false],
  ['for members', { conditions: [{ kind: 'customer_group', groupIds: ['grp_1'] }] }, false],
  ['at some hours', { conditions: [{ kind: 'time_window', zone: 'Europe/Helsinki' }] }, false],
  ['from an amount on', { conditions: [{ kind: 'cart_subtotal', min: { EUR: 1 } }] }, false],
  ['from two pieces on', { targets: [{ kind: 'line_quantity', min: 2 }] }, false],
  ['off the order', { class: 'order' }, false],
  ['as long as it lasts', { limits: { total: 100 } }, false],
  [
    'off the first piece only',
    { benefits: [{ kind: 'percent', basisPoints: 1, maxPieces: 1 }] },
    false,
  ],
  ['a free piece', { benefits: [{ kind: 'cheapest_free', every: 3, free: 1 }] }, false],
]

for (const [name, change, general] of cases) {
  test(`${name}: ${general ? 'part of the price that all see' : 'not everybody sees it'}`, () => {
    assert.equal(isGeneral({ ...plain, ...change }), general)
  })
}
