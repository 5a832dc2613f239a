import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planFulfillment, type LineWanted, type Standing } from './plan-fulfillment.ts'

const tea: LineWanted = {
  orderLineId: 'oln_tea',
  kind: 'delivery',
  locationId: 'loc_vantaa',
  promise: 'dop_post',
  quantity: 3,
}
const cup: LineWanted = { ...tea, orderLineId: 'oln_cup', quantity: 1 }
const soap: LineWanted = {
  orderLineId: 'oln_soap',
  kind: 'pickup',
  locationId: 'loc_tampere',
  promise: '2026-11-24',
  quantity: 2,
}
const parcel: Standing = {
  id: 'ful_parcel',
  groupKey: 'delivery:loc_vantaa:dop_post#1',
  state: 'requested',
  lines: [{ orderLineId: 'oln_tea', quantity: 3 }],
}

test('lines that leave one place in one way leave together, others apart', () => {
  assert.deepEqual(planFulfillment([tea, soap, cup], []), {
    made: [
      {
        groupKey: 'delivery:loc_vantaa:dop_post#1',
        lines: [
          { orderLineId: 'oln_tea', quantity: 3 },
          { orderLineId: 'oln_cup', quantity: 1 },
        ],
      },
      {
        groupKey: 'pickup:loc_tampere:2026-11-24#1',
        lines: [{ orderLineId: 'oln_soap', quantity: 2 }],
      },
    ],
    changed: [],
    canceled: [],
  })
})

test('the same order told twice changes nothing', () => {
  assert.deepEqual(planFulfillment([tea], [parcel]), { made: [], changed: [], canceled: [] })
})

test('what is canceled of a line is no longer picked, and a parcel without lines is canceled', () => {
  assert.deepEqual(planFulfillment([{ ...tea, quantity: 1 }], [parcel]).changed, [
    { id: 'ful_parcel', lines: [{ orderLineId: 'oln_tea', quantity: 1 }] },
  ])
  assert.deepEqual(planFulfillment([{ ...tea, quantity: 0 }], [parcel]).canceled, ['ful_parcel'])
})

test('an order canceled before anybody heard of it makes nothing', () => {
  const plan = planFulfillment([{ ...tea, quantity: 0 }], [])
  assert.deepEqual(plan, { made: [], changed: [], canceled: [] })
})

test('what was sent stays sent; what is added later goes in another parcel', () => {
  const shipped: Standing = { ...parcel, state: 'shipped' }
  assert.deepEqual(planFulfillment([{ ...tea, quantity: 5 }], [shipped]), {
    made: [
      {
        groupKey: 'delivery:loc_vantaa:dop_post#2',
        lines: [{ orderLineId: 'oln_tea', quantity: 2 }],
      },
    ],
    changed: [],
    canceled: [],
  })
})

test('a line that moves to another place leaves the old parcel for a new one', () => {
  const plan = planFulfillment([{ ...tea, locationId: 'loc_kamppi' }], [parcel])
  assert.deepEqual(plan.canceled, ['ful_parcel'])
  assert.equal(plan.made[0]?.groupKey, 'delivery:loc_kamppi:dop_post#1')
})
