import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  fulfillmentActions,
  fulfillmentKinds,
  fulfillmentStates,
  openFulfillmentStates,
} from '@redthread/contract/fulfillment'
import { actionsFrom, stateAfter } from './moves.ts'

const ways = {
  delivery: ['requested', 'accepted', 'picking', 'packed', 'shipped', 'delivered'],
  pickup: ['requested', 'picking', 'ready', 'collected'],
  carry_out: ['requested', 'handed_out'],
} as const

test('each kind has its own way, and every action of it leads on along that way', () => {
  for (const kind of fulfillmentKinds) {
    const way: readonly string[] = ways[kind]
    for (const state of fulfillmentStates) {
      for (const action of fulfillmentActions) {
        const to = stateAfter({ kind, state }, action)
        if (to === null) continue
        assert.ok(way.includes(state) && way.includes(to), `${kind}: ${state} ${action} ${to}`)
        assert.ok(way.indexOf(to) >= way.indexOf(state), `${kind} never goes back`)
      }
    }
  }
})

test('nothing is done with goods that are gone or whose order was canceled', () => {
  for (const kind of fulfillmentKinds) {
    const last = ways[kind].at(-1)
    assert.deepEqual(actionsFrom({ kind, state: last ?? 'canceled' }), [])
    assert.deepEqual(actionsFrom({ kind, state: 'canceled' }), [])
  }
})

test('goods are still ours until they are shipped, collected or handed out', () => {
  const open = new Set<string>(openFulfillmentStates)
  const gone = fulfillmentStates.filter((state) => !open.has(state))
  assert.deepEqual(gone, ['shipped', 'delivered', 'collected', 'handed_out', 'canceled'])
})

test('a parcel is neither handed out at the counter nor made ready for pickup', () => {
  assert.equal(stateAfter({ kind: 'delivery', state: 'packed' }, 'hand_out'), null)
  assert.equal(stateAfter({ kind: 'delivery', state: 'picking' }, 'make_ready'), null)
  assert.equal(stateAfter({ kind: 'pickup', state: 'picking' }, 'pack'), null)
  assert.equal(stateAfter({ kind: 'pickup', state: 'requested' }, 'hand_out'), null)
})
