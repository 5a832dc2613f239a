import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayAct, orderActions } from '@redthread/contract/orders-states'
import { dueOf } from './due-of.ts'
import { fulfillmentStateOf, paymentStateOf } from './standings.ts'

const pieces = (quantity: number, canceled = 0, fulfilled = 0) => ({
  quantity,
  canceled,
  fulfilled,
})

test('what has reached the person follows from the pieces', () => {
  const table = [
    [[pieces(2), pieces(1)], 'unfulfilled'],
    [[pieces(2, 0, 1), pieces(1)], 'partly_fulfilled'],
    [[pieces(2, 0, 2), pieces(1, 1)], 'fulfilled'],
    [[pieces(2, 2), pieces(1, 1)], 'nothing'],
  ] as const
  for (const [lines, state] of table) assert.equal(fulfillmentStateOf(lines), state)
})

test('what is known of the money follows from what was promised, taken and given back', () => {
  const table = [
    [{ total: 100, authorized: 100, captured: 0, refunded: 0 }, 'authorized'],
    [{ total: 100, authorized: 40, captured: 60, refunded: 0 }, 'authorized'],
    [{ total: 100, authorized: 0, captured: 100, refunded: 0 }, 'paid'],
    [{ total: 100, authorized: 0, captured: 60, refunded: 0 }, 'partly_paid'],
    [{ total: 100, authorized: 0, captured: 0, refunded: 0 }, 'unpaid'],
    [{ total: 0, authorized: 0, captured: 100, refunded: 0 }, 'refund_pending'],
    [{ total: 0, authorized: 0, captured: 100, refunded: 60 }, 'refund_pending'],
    [{ total: 70, authorized: 0, captured: 100, refunded: 0 }, 'refund_pending'],
    [{ total: 0, authorized: 100, captured: 0, refunded: 0 }, 'refund_pending'],
    [{ total: 70, authorized: 0, captured: 100, refunded: 30 }, 'partly_refunded'],
    [{ total: 0, authorized: 0, captured: 100, refunded: 100 }, 'refunded'],
    [{ total: 100, authorized: 0, captured: 100, refunded: 30 }, 'partly_refunded'],
    [{ total: 100, authorized: 0, captured: 100, refunded: 100 }, 'refunded'],
    [{ total: 120, authorized: 0, captured: 100, refunded: 30 }, 'partly_paid'],
    [{ total: 0, authorized: 0, captured: 0, refunded: 0 }, 'voided'],
  ] as const
  for (const [money, state] of table) assert.equal(paymentStateOf(money), state, state)
})

test('what is due is what was not paid, and never what was given back as a favor', () => {
  const table = [
    [{ total: 100, paid: 0, given: 0 }, 100],
    [{ total: 100, paid: 60, given: 0 }, 40],
    [{ total: 100, paid: 100, given: 0 }, 0],
    [{ total: 100, paid: 100, given: 30 }, 0],
    [{ total: 120, paid: 100, given: 30 }, 20],
    [{ total: 70, paid: 100, given: 0 }, -30],
    [{ total: 70, paid: 100, given: 30 }, 0],
    [{ total: 0, paid: 100, given: 60 }, -40],
  ] as const
  for (const [money, due] of table) assert.equal(dueOf(money), due)
})

test('what may be done is a table: by state, and by how much of the goods has gone', () => {
  const untouched = [pieces(2), pieces(1)]
  const begun = [pieces(2, 0, 1), pieces(1)]
  const gone = [pieces(2, 0, 2), pieces(1, 1)]
  const table = [
    ['open', untouched, ['cancel', 'cancel_lines', 'change', 'hold', 'annotate']],
    ['open', begun, ['cancel_lines', 'change', 'hold', 'annotate']],
    ['open', gone, ['change', 'complete', 'annotate']],
    ['on_hold', untouched, ['cancel', 'cancel_lines', 'change', 'release', 'annotate']],
    ['completed', gone, ['annotate']],
    ['canceled', [pieces(1, 1)], ['annotate']],
  ] as const
  for (const [state, lines, actions] of table) {
    const may = orderActions.filter((one) => mayAct(one, { state, lines }))
    assert.deepEqual(may, actions, state)
  }
})
