import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { PriceExplanation, PriceReport } from '@redthread/contract/pricing'
import { priceDocuments } from '../queries/price-documents.ts'
import { pricesFor } from '../queries/prices-for.ts'
import { euro, givenList, givenPrices, givenVariant, openHouse } from './given.ts'
import { webDk, webFi, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const inFinland = { channelId: webFi, country: 'FI', currency: 'EUR' } as const

async function priceOf(variantId: `var_${string}`, asked: object = {}) {
  const prices = await house.unit((ctx) => pricesFor(ctx, [variantId], { ...inFinland, ...asked }))
  return prices.get(variantId) ?? null
}

async function entriesOf(variantId: string): Promise<(number | null)[]> {
  const { rows } = await house.engine.pool.query<{ amount: string | null }>(
    `select amount_minor as amount from pricing.price_history where variant_id = $1 order by id`,
    [variantId],
  )
  return rows.map(({ amount }) => (amount === null ? null : Number(amount)))
}

test('a price that is written down is the price in every channel of its currency', async () => {
  const { id } = await givenVariant(house)
  const [outcome] = await givenPrices(house, [euro(id, 1290)])
  assert.equal(outcome?.outcome, 'created')
  const price = await priceOf(id)
  assert.equal(price?.amount, 1290)
  assert.equal(price.rowId, outcome.rowId)
  assert.equal(price.taxBasisPoints, 2550)
  assert.deepEqual([price.prior, price.compareAt, price.nextChangeAt], [null, null, null])
  assert.equal(await priceOf(id, { currency: 'DKK', country: 'DK', channelId: webDk }), null)
})

test('what is the same writes nothing; what changes is noted once, with its history', async () => {
  const { id } = await givenVariant(house)
  await givenPrices(house, [euro(id, 1000)])
  const events = async () =>
    (await house.engine.pool.query(`select 1 from platform.event where subject = $1`, [id]))
      .rowCount
  const before = await events()
  assert.equal((await givenPrices(house, [euro(id, 1000)]))[0]?.outcome, 'unchanged')
  assert.equal(await events(), before)
  assert.deepEqual(await entriesOf(id), [1000])
  assert.equal((await givenPrices(house, [euro(id, 1100)]))[0]?.outcome, 'changed')
  assert.deepEqual(await entriesOf(id), [1000, 1100])
  assert.equal((await givenPrices(house, [euro(id, null)]))[0]?.outcome, 'removed')
  assert.deepEqual(await entriesOf(id), [1000, 1100, null])
  assert.equal(await priceOf(id), null)
})

test('each faulty row is refused with its reason, the others are written', async () => {
  const { id } = await givenVariant(house)
  const later = Temporal.Instant.from('2026-07-01T00:00Z')
  const until = Temporal.Instant.from('2026-08-01T00:00Z')
  const outcomes = await givenPrices(house, [
    euro(id, 1000),
    euro(id, 1100),
    euro('var_nobody', 1),
    euro(id, 900, { validFrom: later, validUntil: until }),
    euro(id, 800, { validFrom: later.add({ hours: 24 }) }),
    euro(id, 700, { validFrom: until, validUntil: later }),
    euro(id, 700, { validUntil: Temporal.Instant.from('2026-01-01T00:00Z') }),
    euro(id, 700, { channelId: webDk }),
    euro(id, 700, { channelId: 'chn_nowhere' }),
    euro(id, 700, { listId: 'lst_none' }),
  ])
  assert.deepEqual(
    outcomes.map(({ outcome, code }) => code ?? outcome),
    [
      'created',
      'twice_in_request',
      'unknown_variant',
      'created',
      'overlapping_window',
      'window_ends_before_it_begins',
      'window_is_over',
      'wrong_currency',
      'unknown_channel',
      'unknown_list',
    ],
  )
  const again = await givenPrices(house, [
    euro(id, 850, { validFrom: later.add({ hours: 24 }), validUntil: until }),
  ])
  assert.equal(again[0]?.code, 'overlapping_window')
})

test('a dry run tells the outcomes and writes nothing', async () => {
  const { id } = await givenVariant(house)
  const body = { rows: [{ variantId: id, currency: 'EUR', amount: 500 }], dryRun: true }
  const { body: report } = await house.call<PriceReport>('PUT /v1/prices', { as: 'lead', body })
  assert.deepEqual(report, { dryRun: true, outcomes: [{ outcome: 'created', rowId: null }] })
  assert.equal(await priceOf(id), null)
  assert.deepEqual(await entriesOf(id), [])
})

test('what is written down comes back as it was, and taking it in again changes nothing', async () => {
  const { id } = await givenVariant(house)
  const list = await givenList(house)
  const validFrom = Temporal.Instant.from('2026-09-01T00:00Z')
  const validUntil = Temporal.Instant.from('2026-10-01T00:00Z')
  await givenPrices(house, [
    euro(id, 1000),
    euro(id, 950, { channelId: webFi }),
    euro(id, 900, { listId: list.id, minQuantity: 10 }),
    euro(id, 800, { validFrom, validUntil, country: 'FI', taxIncluded: false }),
    euro(id, 700, { groupId: 'grp_club' }),
    { variantId: id, currency: 'DKK', amount: 7900, companyId: 'com_salon' },
  ])
  const documents = await house.unit((ctx) => priceDocuments(ctx, [id]))
  const rows = documents.get(id) ?? []
  assert.equal(rows.length, 6)
  const again = await givenPrices(house, rows)
  assert.deepEqual([...new Set(again.map(({ outcome }) => outcome))], ['unchanged'])
})

test('why this price: the winner, and the reason of every other candidate', async () => {
  const { id } = await givenVariant(house)
  const off = await givenList(house, { channelIds: [webDk] })
  const sale = await givenList(house)
  const later = Temporal.Instant.from('2026-07-01T00:00Z')
  await givenPrices(house, [
    euro(id, 1000),
    euro(id, 980, { channelId: webFi }),
    euro(id, 800, { listId: sale.id }),
    euro(id, 790, { listId: off.id }),
    euro(id, 700, { groupId: 'grp_club' }),
    euro(id, 600, { minQuantity: 6 }),
    euro(id, 500, { validFrom: later }),
  ])
  const query = 'channelId=chn_beautyfi&country=FI&currency=EUR'
  const { body } = await house.call<PriceExplanation>(
    `GET /v1/variants/${id}/price-explanation?${query}`,
    { as: 'reader' },
  )
  assert.equal(body.amount, 800)
  const told = body.candidates.map(({ row, outcome, code }) => [row.amount, code ?? outcome])
  assert.deepEqual(
    told.toSorted(([a], [b]) => Number(a) - Number(b)),
    [
      [500, 'not_started'],
      [600, 'quantity_below_minimum'],
      [700, 'other_group'],
      [790, 'other_channel'],
      [800, 'won'],
      [980, 'regular'],
      [1000, 'less_specific'],
    ],
  )
  const six = await house.call<PriceExplanation>(
    `GET /v1/variants/${id}/price-explanation?${query}&quantity=6&groupId=grp_club`,
    { as: 'reader' },
  )
  assert.equal(six.body.amount, 700)
})

test('who may write prices in one channel writes them there, and nowhere else', async () => {
  const { id } = await givenVariant(house)
  const put = (as: string, row: object) =>
    house.call('PUT /v1/prices', {
      as,
      body: { rows: [{ variantId: id, currency: 'EUR', ...row }] },
    })
  assert.equal((await put('finn', { amount: 100, channelId: webFi })).status, 200)
  assert.equal((await put('finn', { amount: 100 })).status, 403)
  assert.equal((await put('finn', { amount: 100, channelId: 'chn_beautyapp' })).status, 403)
  assert.equal((await put('reader', { amount: 100, channelId: webFi })).status, 403)
  assert.equal((await put('lead', { amount: 100 })).status, 200)
  const list = await givenList(house, { channelIds: [webDk] })
  assert.equal((await put('finn', { amount: 100, listId: list.id })).status, 403)
})
