import assert from 'node:assert/strict'
import test from 'node:test'
import { orderWishOf } from './order-wish.ts'

test('an address without filters asks for all orders, the newest first', () => {
  assert.deepEqual(orderWishOf(new URLSearchParams()), { sort: 'newest' })
})

test('each filter of the address is asked for; what means nothing is left out', () => {
  const params = new URLSearchParams({
    q: ' virtanen ',
    state: 'open',
    payment: 'paid',
    goods: 'nonsense',
    channel: 'chn_1',
    from: 'yesterday',
    sort: 'oldest',
  })
  assert.deepEqual(orderWishOf(params), {
    sort: 'oldest',
    q: 'virtanen',
    state: ['open'],
    paymentState: ['paid'],
    channelId: ['chn_1'],
  })
})

test('the last day of a stretch is wanted whole', () => {
  const { placedFrom = '', placedUntil = '' } = orderWishOf(
    new URLSearchParams({ from: '2026-11-20', until: '2026-11-20' }),
  )
  assert.equal(Date.parse(placedUntil) - Date.parse(placedFrom), 24 * 3_600_000)
})
