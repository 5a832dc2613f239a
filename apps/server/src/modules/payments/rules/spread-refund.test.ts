import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spreadRefund, type Refundable } from './spread-refund.ts'

test('a refund goes first to what a bank or the till gave, each capped by what it gave', () => {
  const tenders: Refundable[] = [
    { id: 'gift', kind: 'gift_card', left: 300 },
    { id: 'cash', kind: 'cash', left: 200 },
    { id: 'card', kind: 'card', left: 500 },
  ]
  const rows: [number, string][] = [
    [400, 'card 400 | 0'],
    [600, 'card 500 cash 100 | 0'],
    [1000, 'card 500 cash 200 gift 300 | 0'],
    [1100, 'card 500 cash 200 gift 300 | 100'],
  ]
  for (const [amount, told] of rows) {
    const { parts, rest } = spreadRefund(tenders, amount)
    assert.equal(`${parts.map((p) => `${p.tenderId} ${p.amount}`).join(' ')} | ${rest}`, told)
  }
})

test('what was given back already is not given back again', () => {
  const tenders: Refundable[] = [{ id: 'card', kind: 'card', left: 0 }]
  assert.deepEqual(spreadRefund(tenders, 100), { parts: [], rest: 100 })
})
