import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { OrderLine } from '@redthread/contract/orders'
import { lineOf } from '../test/lines.ts'
import { takePieces } from './take-pieces.ts'
import { totalsOf } from './totals-of.ts'

test('one of three pieces goes with a third of price, discount and tax', () => {
  const line = lineOf({ quantity: 3, unit: 1000, discounts: [500, 100], taxBasisPoints: 2550 })
  const left = takePieces(line, { count: 1, taxIncluded: true })
  assert.deepEqual(
    { canceled: left.canceled, subtotal: left.subtotal, total: left.total, tax: left.tax },
    { canceled: 1, subtotal: 2000, total: 1600, tax: 325 },
  )
  assert.deepEqual(
    left.discounts.map(({ amount }) => amount),
    [333, 67],
  )
})

test('the last piece takes the rest along: nothing is left of any amount', () => {
  const line = lineOf({ quantity: 7, unit: 333, discounts: [5], taxBasisPoints: 1350 })
  const gone = takePieces(takePieces(line, { count: 4, taxIncluded: true }), {
    count: 3,
    taxIncluded: true,
  })
  const { subtotal, total, net, tax, gross } = gone
  assert.deepEqual({ subtotal, total, net, tax, gross }, zero)
})
const zero = { subtotal: 0, total: 0, net: 0, tax: 0, gross: 0 }

test('pieces that were handed over cannot be taken off', () => {
  const line = { ...lineOf({ quantity: 3, unit: 100 }), fulfilled: 2 }
  assert.throws(() => takePieces(line, { count: 2, taxIncluded: true }), RangeError)
  assert.throws(() => takePieces(line, { count: 0, taxIncluded: true }), RangeError)
})

const runs = Number(process.env['REDTHREAD_TEST_SIZE'] ?? 300)

test('however pieces are taken off, amounts agree and none falls below zero', () => {
  const seed = Number(process.env['REDTHREAD_TEST_SEED'] ?? Date.now() % 1_000_000)
  process.stdout.write(`seed ${seed}\n`)
  const shape = fc.record({
    quantity: fc.integer({ min: 1, max: 12 }),
    unit: fc.integer({ min: 0, max: 5_000 }),
    shares: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 3 }),
    taxBasisPoints: fc.constantFrom(0, 1000, 1350, 2300, 2500, 2550),
    taxIncluded: fc.boolean(),
    takes: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 8 }),
  })
  const holds = fc.property(shape, ({ shares, takes, taxIncluded, ...given }) => {
    let open = given.quantity * given.unit
    const discounts = shares.map((share) => {
      const amount = Math.floor((open * share) / 100)
      open -= amount
      return amount
    })
    let line: OrderLine = lineOf({ ...given, discounts, taxIncluded })
    for (const count of takes) {
      if (count > line.quantity - line.canceled) break
      const before = line
      line = takePieces(line, { count, taxIncluded })
      agrees(line, taxIncluded)
      for (const name of ['subtotal', 'total', 'net', 'tax', 'gross'] as const) {
        assert.ok(line[name] >= 0 && line[name] <= before[name], name)
      }
      assert.ok(before.gross - line.gross >= before.tax - line.tax, 'tax of what is given back')
    }
  })
  fc.assert(holds, { numRuns: runs, seed })
})

function agrees(line: OrderLine, taxIncluded: boolean): void {
  const off = line.discounts.reduce((sum, { amount }) => sum + amount, 0)
  assert.equal(line.total, line.subtotal - off)
  assert.equal(line.gross, line.net + line.tax)
  assert.equal(line.total, taxIncluded ? line.gross : line.net)
  const totals = totalsOf({ lines: [line], shipping: [] })
  const added = taxIncluded ? 0 : totals.taxTotal
  assert.equal(totals.total, totals.subtotal - totals.discountTotal + added)
}
