import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { coverTotal, type Promised } from './cover-total.ts'

const kinds = ['card', 'terminal', 'cash', 'gift_card', 'store_credit'] as const

test('what is taken of promises: cash gives change, the rest is taken less of', () => {
  const card = { id: 'card', kind: 'card', amount: 500 } as const
  const cash = { id: 'cash', kind: 'cash', amount: 500 } as const
  const gift = { id: 'gift', kind: 'gift_card', amount: 500 } as const
  const rows: [Promised[], number, string][] = [
    [[], 0, ''],
    [[cash], 500, 'cash 500+0'],
    [[cash], 420, 'cash 420+80'],
    [[card, cash], 600, 'card 500+0 cash 100+400'],
    [[card, gift], 600, 'card 500+0 gift 100+0'],
    [[card, gift], 400, 'card 400+0 gift 0+0'],
    [[card, gift, cash], 300, 'card 300+0 gift 0+0 cash 0+500'],
    [[card], 501, 'missing 1'],
    [[], 1, 'missing 1'],
  ]
  for (const [promised, total, told] of rows) {
    const coverage = coverTotal(promised, total)
    const shares = coverage.kind === 'covered' ? coverage.shares : []
    const said = shares.map(({ id, take, change }) => `${id} ${take}+${change}`).join(' ')
    assert.equal(coverage.kind === 'missing' ? `missing ${coverage.missing}` : said, told)
  }
})

test('what is taken is the total, exactly, and nobody gives more than was promised', () => {
  const promise = fc.record({
    kind: fc.constantFrom(...kinds),
    amount: fc.integer({ min: 1, max: 1_000_000 }),
  })
  const property = fc.property(
    fc.array(promise, { maxLength: 8 }),
    fc.nat(3_000_000),
    (all, total) => {
      const promised = all.map((one, index) => ({ ...one, id: `t${index}` }))
      const coverage = coverTotal(promised, total)
      const sum = promised.reduce((s, { amount }) => s + amount, 0)
      if (coverage.kind === 'missing') return coverage.missing === total - sum && sum < total
      const taken = coverage.shares.reduce((s, { take }) => s + take, 0)
      const within = coverage.shares.every(({ id, take, change, kind }) => {
        const { amount = 0 } = promised.find((one) => one.id === id) ?? {}
        return take >= 0 && take + change <= amount && (kind === 'cash' || change === 0)
      })
      return taken === total && within
    },
  )
  fc.assert(property, { numRuns: 500 })
})
