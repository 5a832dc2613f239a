import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineOf } from '../test/lines.ts'
import { spreadLine } from './spread-line.ts'
import { totalsOf } from './totals-of.ts'

const line = lineOf({ quantity: 5, unit: 999, discounts: [500, 1], taxBasisPoints: 1350 })
const place = (id: `oln_${string}`, quantity: number) => ({
  id,
  locationId: `loc_${id.slice(4)}` as const,
  quantity,
})

test('a line whose goods lie in two places becomes two lines of the same money', () => {
  const parts = spreadLine(line, [place('oln_a', 2), place('oln_b', 3)], true)
  assert.deepEqual(
    parts.map(({ id, quantity, fulfillment }) => [id, quantity, fulfillment.locationId]),
    [
      ['oln_a', 2, 'loc_a'],
      ['oln_b', 3, 'loc_b'],
    ],
  )
  const whole = totalsOf({ lines: [line], shipping: [] })
  assert.deepEqual(totalsOf({ lines: parts, shipping: [] }), whole)
  for (const part of parts) {
    const off = part.discounts.reduce((sum, { amount }) => sum + amount, 0)
    assert.equal(part.total, part.subtotal - off)
    assert.equal(part.gross, part.net + part.tax)
  }
})

test('a line from one place keeps its amounts and learns its place', () => {
  const [part] = spreadLine(line, [place('oln_a', 5)], true)
  const fulfillment = { ...line.fulfillment, locationId: 'loc_a' }
  assert.deepEqual(part, { ...line, id: 'oln_a', fulfillment })
})
