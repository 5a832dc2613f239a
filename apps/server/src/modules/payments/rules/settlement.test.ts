import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tenderStates, type TenderState } from '@redthread/contract/payments'
import { settlement, type SeenIntent, type Settlement } from './settlement.ts'

const intent = (change: Partial<SeenIntent> = {}): SeenIntent => ({
  state: 'authorized',
  amount: 500,
  captured: 0,
  refunded: 0,
  decline: null,
  isOurs: true,
  ...change,
})
const captured = { state: 'captured', captured: 500 } as const
const declined = { state: 'needs_method', decline: 'card_declined' } as const

const rows: [TenderState, SeenIntent | null, Settlement][] = [
  ['pending', null, 'rest'],
  ['pending', intent({ state: 'needs_method' }), 'rest'],
  ['pending', intent({ state: 'needs_action' }), 'rest'],
  ['pending', intent({ state: 'processing' }), 'rest'],
  ['pending', intent(), 'record_authorized'],
  ['pending', intent(captured), 'record_authorized'],
  ['pending', intent(declined), 'record_declined'],
  ['pending', intent({ state: 'canceled' }), 'record_lapsed'],
  ['pending', intent({ isOurs: false }), 'record_mismatch'],
  ['declined', intent(declined), 'rest'],
  ['declined', intent(), 'record_authorized'],
  ['authorized', intent(), 'rest'],
  ['authorized', intent({ state: 'canceled' }), 'record_lapsed'],
  ['taken', intent(), 'capture'],
  ['taken', intent(captured), 'record_captured'],
  ['taken', intent({ state: 'captured', captured: 700 }), 'give_back'],
  ['taken', intent({ state: 'captured', captured: 700, refunded: 200 }), 'record_captured'],
  ['taken', intent({ state: 'processing' }), 'rest'],
  ['taken', intent({ state: 'canceled' }), 'record_failed'],
  ['taken', intent({ isOurs: false }), 'record_failed'],
  ['taken', null, 'record_failed'],
  ['released', null, 'record_closed'],
  ['released', intent(), 'cancel'],
  ['released', intent({ state: 'needs_action' }), 'cancel'],
  ['released', intent(captured), 'give_back'],
  ['released', intent({ ...captured, refunded: 500 }), 'record_closed'],
  ['released', intent({ state: 'canceled' }), 'record_closed'],
  ['captured', intent(captured), 'rest'],
]

test('what a tender and its provider do next is as the table says', () => {
  for (const [state, seen, next] of rows) {
    const tender = { state, kind: 'card', amount: 500, isClosed: false } as const
    assert.equal(settlement(tender, seen), next, `${state} ${JSON.stringify(seen)}`)
  }
  assert.equal(
    settlement({ state: 'pending', kind: 'terminal', amount: 5, isClosed: false }, null),
    'present',
  )
})

test('what is closed rests, whatever comes of it', () => {
  for (const state of tenderStates.filter((one) => one === 'released' || one === 'failed')) {
    for (const seen of [null, intent(), intent(captured)]) {
      const tender = { state, kind: 'card', amount: 500, isClosed: true } as const
      assert.equal(settlement(tender, seen), 'rest')
    }
  }
})
