import assert from 'node:assert/strict'
import { test } from 'node:test'
import { priorPrice, type PriorPriceQuestion } from './omnibus.ts'
import type { OmnibusPolicy, OmnibusRule, PriceEntry, PriceSource } from './price-history.ts'

const day = 86_400_000
const start = Date.UTC(2026, 5, 1)
const plain: OmnibusPolicy = {
  progressive: false,
  perishable: false,
  newArrival: 'since_first_sale',
}
const progressive = { ...plain, progressive: true }

type Row = [days: number, amount: number | null, source?: PriceSource]

/** Entries at so many days before (−) or after the first of June. */
function history(...rows: Row[]): PriceEntry[] {
  return rows.map(([days, amount, source = 'price'], i) => {
    return { id: `e${i}`, amount, effectiveFrom: start + days * day, source }
  })
}

interface Case {
  readonly name: string
  readonly entries: readonly PriceEntry[]
  readonly ask?: Partial<PriorPriceQuestion>
  readonly prior: number | null
  readonly rule?: OmnibusRule
  /** Days of the entries that are shown as evidence. */
  readonly evidence?: readonly number[]
}

const cases: readonly Case[] = [
  {
    name: 'unchanged for a year: the price that was in effect all along',
    entries: history([-365, 1000], [0, 700]),
    prior: 1000,
    evidence: [-365],
  },
  {
    name: 'raised ten days before the cut: the raise does not count',
    entries: history([-365, 1000], [-10, 1400], [0, 900]),
    prior: 1000,
    evidence: [-365, -10],
  },
  {
    name: 'raised forty days before: the raised price was in effect the whole window',
    entries: history([-365, 1000], [-40, 1400], [0, 900]),
    prior: 1400,
    evidence: [-40],
  },
  {
    name: 'a short dip inside the window counts',
    entries: history([-365, 1000], [-20, 800], [-15, 1000], [0, 900]),
    prior: 800,
    evidence: [-365, -20, -15],
  },
  {
    name: 'progressive cut without the option: the last step is measured against the one before',
    entries: history([-365, 1000], [-10, 800, 'price_list'], [0, 700, 'price_list']),
    prior: 800,
  },
  {
    name: 'progressive cut with the option: the first prior price is kept',
    entries: history([-365, 1000], [-10, 800, 'price_list'], [0, 700, 'price_list']),
    ask: { policy: progressive },
    prior: 1000,
    rule: 'progressive_first',
    evidence: [-365],
  },
  {
    name: 'progressive over three steps and more than 30 days',
    entries: history(
      [-365, 1000],
      [-50, 900, 'price_list'],
      [-25, 800, 'promotion'],
      [0, 700, 'price_list'],
    ),
    ask: { policy: progressive },
    prior: 1000,
    rule: 'progressive_first',
  },
  {
    name: 'progressive, interrupted by the full price: starts anew',
    entries: history([-365, 1000], [-20, 800, 'price_list'], [-10, 1000], [0, 700, 'price_list']),
    ask: { policy: progressive },
    prior: 800,
  },
  {
    name: 'progressive, interrupted by days without a price: starts anew',
    entries: history(
      [-365, 1000],
      [-20, 800, 'price_list'],
      [-10, null],
      [-5, 800, 'price_list'],
      [0, 700, 'price_list'],
    ),
    ask: { policy: progressive },
    prior: 800,
  },
  {
    name: 'progressive: a regular price cut for good long ago is not part of the sale',
    entries: history([-365, 1200], [-200, 1000], [0, 700, 'price_list']),
    ask: { policy: progressive },
    prior: 1000,
    rule: 'lowest_in_window',
  },
  {
    name: 'a price list that starts in the middle of the window counts from its start',
    entries: history([-365, 1000], [-12, 850, 'price_list'], [-2, 1000], [0, 900]),
    prior: 850,
    evidence: [-365, -12, -2],
  },
  {
    name: 'an automatic promotion for everybody counts as a price',
    entries: history([-365, 1000], [-12, 750, 'promotion'], [-5, 1000], [0, 800, 'price_list']),
    prior: 750,
  },
  {
    name: 'a personal coupon does not',
    entries: [
      ...history([-365, 1000], [-12, 500, 'coupon'], [-11, 1000], [0, 800]),
      {
        id: 'p',
        amount: 400,
        effectiveFrom: start - 3 * day,
        source: 'price_list',
        personal: true,
      },
    ],
    prior: 1000,
  },
  {
    name: 'new arrival: the lowest since the first sale',
    entries: history([-12, 1000], [-6, 950], [0, 700]),
    prior: 950,
    rule: 'new_arrival_since_first_sale',
    evidence: [-12, -6],
  },
  {
    name: 'new arrival, none by policy',
    entries: history([-12, 1000], [0, 700]),
    ask: { policy: { ...plain, newArrival: 'none' } },
    prior: null,
    rule: 'new_arrival_none',
  },
  {
    name: 'on sale for exactly 30 days: no longer a new arrival',
    entries: history([-30, 1000], [0, 700]),
    ask: { policy: { ...plain, newArrival: 'none' } },
    prior: 1000,
    rule: 'lowest_in_window',
  },
  {
    name: 'a sale of 60 days keeps the prior price of its first day to its last',
    entries: history([-365, 1000], [0, 700, 'price_list']),
    ask: { at: start + 60 * day - 1 },
    prior: 1000,
    evidence: [-365],
  },
  {
    name: 'perishable goods need none',
    entries: history([-365, 1000], [0, 700]),
    ask: { policy: { ...plain, perishable: true } },
    prior: null,
    rule: 'perishable_none',
  },
  {
    name: 'two changes in the same instant: only the later one was ever in effect',
    entries: history([-365, 1000], [-10, 500], [-10, 950], [0, 900]),
    prior: 950,
    evidence: [-365, -10],
  },
  {
    name: 'cut and put right in the same instant as the sale begins',
    entries: history([-365, 1000], [0, 400], [0, 700]),
    prior: 1000,
  },
  {
    name: 'a change exactly as the window opens: the price it ended is outside',
    entries: history([-365, 600], [-30, 1000], [0, 900]),
    prior: 1000,
    evidence: [-30],
  },
  {
    name: 'a change one millisecond later: the price it ended is inside',
    entries: [
      ...history([-365, 600]),
      { id: 'x', amount: 1000, effectiveFrom: start - 30 * day + 1, source: 'price' },
      ...history([0, 500]),
    ],
    prior: 600,
  },
  {
    name: 'a reduction undone and repeated is measured against itself',
    entries: history([-365, 1000], [-20, 700, 'price_list'], [-10, 1000], [0, 700, 'price_list']),
    prior: 700,
  },
  {
    name: 'repeated after more than 30 days it is a reduction again',
    entries: history([-365, 1000], [-50, 700, 'price_list'], [-31, 1000], [0, 700, 'price_list']),
    prior: 1000,
  },
  {
    name: 'the same price from another source is no new reduction',
    entries: history([-365, 1000], [0, 700, 'price_list'], [20, 700, 'promotion']),
    ask: { at: start + 25 * day },
    prior: 1000,
  },
  {
    name: 'days without a price do not count; the price before them does',
    entries: history([-365, 1000], [-20, null], [0, 700]),
    prior: 1000,
    evidence: [-365, -20],
  },
  {
    name: 'not for sale for the whole window: nothing to compare with',
    entries: history([-365, 1000], [-60, null], [0, 700]),
    prior: null,
    rule: 'no_history',
  },
  {
    name: 'a raise is no reduction',
    entries: history([-365, 1000], [0, 1200]),
    prior: null,
    rule: 'no_reduction',
  },
  {
    name: 'never changed: no reduction',
    entries: history([-365, 1000]),
    prior: null,
    rule: 'no_reduction',
  },
  { name: 'no entry at all', entries: [], prior: null, rule: 'no_history' },
  {
    name: 'raised within a sale whose begin is known: still the prior price of that begin',
    entries: history([-365, 1000], [-5, 700, 'price_list'], [-1, 750, 'price_list']),
    ask: { reductionStart: start - 5 * day },
    prior: 1000,
  },
  {
    name: 'entries given out of order are put in order',
    entries: history([0, 700], [-365, 1000], [-10, 1400]),
    prior: 1000,
  },
]

for (const { name, entries, ask, prior, rule, evidence } of cases) {
  test(name, () => {
    const answer = priorPrice(entries, { at: start + day, policy: plain, ...ask })
    assert.equal(answer.prior, prior)
    assert.equal(answer.rule, rule ?? 'lowest_in_window')
    if (evidence !== undefined) {
      const days = answer.evidence.map(({ effectiveFrom }) => (effectiveFrom - start) / day)
      assert.deepEqual(days, evidence)
    }
  })
}

test('countries have histories of their own: the same cut, two prior prices', () => {
  const finnish = history([-365, 1000], [-20, 800], [-10, 1000], [0, 700])
  const danish = history([-365, 7900], [0, 5900])
  const question = { at: start, policy: plain }
  assert.equal(priorPrice(finnish, question).prior, 800)
  assert.equal(priorPrice(danish, question).prior, 7900)
})

test('what happens after the reduction began changes nothing about its prior price', () => {
  const before = history([-365, 1000], [-10, 1400], [0, 900, 'price_list'])
  const question = { at: start, policy: plain }
  const frozen = priorPrice(before, question)
  const later = [...before, ...history([10, 500], [20, 1600], [30, null])]
  assert.deepEqual(priorPrice(later, question), frozen)
})

test('the window is 30 days on the calendar of the zone, whatever the clocks do', () => {
  const zone = 'Europe/Helsinki'
  // Clocks went back on 25 October 2026 and forward on 29 March 2026, in the night to Sunday.
  const table: [string, number, number][] = [
    ['autumn', Date.UTC(2026, 10, 9, 22), Date.UTC(2026, 9, 10, 21)],
    ['spring', Date.UTC(2026, 3, 9, 21), Date.UTC(2026, 2, 10, 22)],
    ['summer', Date.UTC(2026, 6, 30, 21), Date.UTC(2026, 5, 30, 21)],
  ]
  for (const [name, begin, opens] of table) {
    const entries: PriceEntry[] = [
      { id: 'a', amount: 600, effectiveFrom: begin - 300 * day, source: 'price' },
      { id: 'b', amount: 1000, effectiveFrom: opens, source: 'price' },
      { id: 'c', amount: 800, effectiveFrom: begin, source: 'price_list' },
    ]
    const answer = priorPrice(entries, { at: begin, policy: plain, zone })
    assert.equal(answer.windowStart, opens, name)
    assert.equal(answer.prior, 1000, name)
  }
  const hours = priorPrice(history([-365, 1000], [0, 700]), { at: start, policy: plain })
  assert.equal(hours.windowStart, start - 30 * day)
})
