import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pickPrice } from './pick-price.ts'
import { specificity, type PriceContext, type PriceRow } from './price-row.ts'

const at = Date.UTC(2026, 5, 15, 12)
const day = 86_400_000

function row(id: string, amount: number, more: Partial<PriceRow> = {}): PriceRow {
  const plain = { variantId: 'var_1', currency: 'EUR', taxIncluded: true, minQuantity: 1 } as const
  return { ...plain, id, amount, ...more }
}

const context: PriceContext = {
  channelId: 'chn_fi',
  country: 'FI',
  currency: 'EUR',
  groupIds: ['grp_pro', 'grp_staff'],
  companyId: 'cmp_salon',
  quantity: 5,
  at,
}

test('each step of the written order decides against all the steps below it', () => {
  const steps: Record<(typeof specificity)[number], Partial<PriceRow>> = {
    company: { companyId: 'cmp_salon' },
    group: { groupId: 'grp_pro' },
    list: { listId: 'lst_1' },
    list_priority: { listPriority: 9 },
    channel: { channelId: 'chn_fi' },
    country: { country: 'FI' },
    quantity: { minQuantity: 5 },
    newest_start: { validFrom: at - day },
    id: {},
  }
  specificity.forEach((step, index) => {
    const below = specificity.slice(index + 1)
    const list = step === 'list_priority' ? { listId: 'lst_1' } : {}
    const all = Object.assign({}, ...below.map((one) => steps[one])) as Partial<PriceRow>
    const weaker = row('z', 100, { ...all, ...list })
    const stronger = row('a', 200, { ...list, ...steps[step] })
    const { row: won, reasons } = pickPrice([weaker, stronger], context)
    assert.equal(won?.id, 'a', step)
    assert.deepEqual(reasons, [
      { rowId: 'z', outcome: 'lost', code: 'less_specific', than: 'a', by: step },
      { rowId: 'a', outcome: 'won' },
    ])
  })
})

test('a row that is not meant for the question says why', () => {
  const table: [Partial<PriceRow>, object][] = [
    [{ currency: 'DKK' }, { code: 'other_currency' }],
    [{ channelId: 'chn_dk' }, { code: 'other_channel' }],
    [{ country: 'DK' }, { code: 'other_country' }],
    [{ companyId: 'cmp_other' }, { code: 'other_company' }],
    [{ groupId: 'grp_vip' }, { code: 'other_group' }],
    [{ minQuantity: 12 }, { code: 'quantity_below_minimum', missing: 7 }],
    [{ validFrom: at + 1 }, { code: 'not_started', from: at + 1 }],
    [{ validUntil: at }, { code: 'expired', until: at }],
  ]
  for (const [more, loss] of table) {
    const { row: won, reasons } = pickPrice([row('a', 100, more)], context)
    assert.equal(won, null)
    assert.deepEqual(reasons, [{ rowId: 'a', outcome: 'lost', ...loss }])
  }
})

test('a span holds from its first instant until just before its last', () => {
  const span = row('a', 100, { validFrom: at, validUntil: at + 1 })
  assert.equal(pickPrice([span], context).row?.id, 'a')
  assert.equal(pickPrice([span], { ...context, at: at + 1 }).row, null)
  assert.equal(pickPrice([span], { ...context, at: at - 1 }).row, null)
})

test('a price without a company, group or channel is for everybody, null or absent', () => {
  const open = row('a', 100, { channelId: null, groupId: null, companyId: null, validFrom: null })
  const nobody = { ...context, groupIds: [], companyId: null }
  assert.equal(pickPrice([open], nobody).row?.id, 'a')
})

test('a sale tells the regular price it is a reduction of', () => {
  const rows = [
    row('old', 1200, { validUntil: at - day }),
    row('regular', 1000),
    row('sale', 700, { listId: 'lst_june', listKind: 'sale' }),
  ]
  const picked = pickPrice(rows, context)
  assert.equal(picked.row?.id, 'sale')
  assert.equal(picked.regular?.id, 'regular')
  assert.deepEqual(picked.reasons, [
    { rowId: 'old', outcome: 'lost', code: 'expired', until: at - day },
    { rowId: 'regular', outcome: 'regular' },
    { rowId: 'sale', outcome: 'won' },
  ])
})

test('a sale that would raise the price does not hold', () => {
  const rows = [row('regular', 600), row('sale', 700, { listId: 'lst_june', listKind: 'sale' })]
  const picked = pickPrice(rows, context)
  assert.equal(picked.row?.id, 'regular')
  assert.deepEqual(picked.reasons[1], {
    rowId: 'sale',
    outcome: 'lost',
    code: 'not_a_reduction',
    of: 'regular',
  })
})

test("a company's own price stands against a general sale", () => {
  const rows = [
    row('contract', 800, { companyId: 'cmp_salon', listId: 'lst_b2b', listKind: 'override' }),
    row('sale', 700, { listId: 'lst_june', listKind: 'sale' }),
  ]
  const picked = pickPrice(rows, context)
  assert.equal(picked.row?.id, 'contract')
  const than = { code: 'less_specific', than: 'contract', by: 'company' }
  assert.deepEqual(picked.reasons[1], { rowId: 'sale', outcome: 'lost', ...than })
})

test('the order of the rows changes neither the price nor any reason', () => {
  const some = <T>(value: T) => fc.constantFrom(null, value)
  const rows = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      variantId: fc.constant('var_1'),
      currency: fc.constantFrom('EUR', 'DKK'),
      amount: fc.nat({ max: 2000 }),
      taxIncluded: fc.constant(true),
      companyId: some('cmp_salon'),
      groupId: fc.constantFrom(null, 'grp_pro', 'grp_vip'),
      listId: some('lst_1'),
      listKind: fc.constantFrom(null, 'sale', 'override'),
      channelId: fc.constantFrom(null, 'chn_fi', 'chn_dk'),
      country: some('FI'),
      minQuantity: fc.integer({ min: 1, max: 8 }),
      validFrom: fc.constantFrom(null, at - day, at, at + day),
      validUntil: fc.constantFrom(null, at, at + day),
    }),
    { selector: (one) => one.id, maxLength: 12 },
  )
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.nat()), (given: PriceRow[], noise) => {
      const shuffled = given
        .map((one) => ({ one, key: Number(noise.next().value) }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ one }) => one)
      const a = pickPrice(given, context)
      const b = pickPrice(shuffled, context)
      assert.equal(a.row?.id, b.row?.id)
      const byId = (reasons: typeof a.reasons) =>
        reasons.toSorted((x, y) => (x.rowId < y.rowId ? -1 : 1))
      assert.deepEqual(byId(a.reasons), byId(b.reasons))
      assert.equal(a.reasons.length, given.length)
    }),
    { numRuns: 1000 },
  )
})
