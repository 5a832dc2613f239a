import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { ParityRow, PriceException } from '@redthread/contract/pricing-lists'
import type { ScheduledChange, TaxRateShown } from '@redthread/contract/pricing'
import type { Page } from '@redthread/kernel/page'
import { announce, euro, givenList, givenPrices, givenPromotion, givenVariant } from './given.ts'
import { openHouse, webFi, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const kluuvi = 'chn_storekluuvi'

async function parity(query = '', as = 'reader') {
  const asked = 'brandId=brd_tuulibeauty&currency=EUR&limit=200'
  const target = `GET /v1/price-parity?${asked}${query}`
  return (await house.call<Page<ParityRow>>(target, { as })).body.items
}

async function rowOf(variantId: string, query = '') {
  return (await parity(query)).find((row) => row.variantId === variantId)
}

function cell(row: ParityRow | undefined, channelId: string) {
  return row?.cells.find((one) => one.channelId === channelId)
}

test('channels that ask the same are the same; salons are compared with tax', async () => {
  const { id } = await givenVariant(house)
  await givenPrices(house, [euro(id, 1255)])
  const row = await rowOf(id)
  assert.deepEqual([row?.usual, row?.flagged], [1255, 0])
  assert.deepEqual([...new Set(row?.cells.map(({ standing }) => standing))], ['same'])
  assert.equal(cell(row, 'chn_beautypro')?.amount, 1000)
  assert.equal(await rowOf(id, '&flagged=true'), undefined)
})

test('a difference is flagged until somebody says why and until when', async () => {
  const { id } = await givenVariant(house)
  await givenPrices(house, [euro(id, 1000), euro(id, 900, { channelId: kluuvi })])
  const row = await rowOf(id, '&flagged=true')
  assert.deepEqual([row?.usual, row?.flagged], [1000, 1])
  assert.deepEqual(cell(row, kluuvi)?.standing, 'flagged')
  const reason = 'Last pieces with a scratched box'
  const until = '2026-06-30T00:00:00Z'
  const body = { channelId: kluuvi, variantId: id, reason, until }
  const declared = await house.call<PriceException>('POST /v1/price-exceptions', {
    as: 'lead',
    body,
  })
  assert.equal(declared.status, 201)
  assert.equal(await rowOf(id, '&flagged=true'), undefined)
  const standing = cell(await rowOf(id), kluuvi)
  assert.deepEqual([standing?.standing, standing?.exceptionId], ['declared', declared.body.id])
  house.at('2026-06-30T00:00:00Z')
  assert.equal((await rowOf(id, '&flagged=true'))?.flagged, 1)
  house.at('2026-06-01T12:00:00Z')
  const target = `DELETE /v1/price-exceptions/${declared.body.id}`
  assert.equal((await house.call(target, { as: 'reader' })).status, 403)
  assert.equal((await house.call(target, { as: 'lead' })).status, 204)
  assert.equal((await rowOf(id, '&flagged=true'))?.flagged, 1)
})

test('a list for some channels makes a difference, a general promotion for some too', async () => {
  const [a, b] = [await givenVariant(house), await givenVariant(house)]
  const list = await givenList(house, { channelIds: [webFi] })
  await givenPrices(house, [
    euro(a.id, 1000),
    euro(a.id, 700, { listId: list.id }),
    euro(b.id, 1000),
  ])
  assert.equal(cell(await rowOf(a.id, '&flagged=true'), webFi)?.amount, 700)
  assert.equal(await rowOf(b.id, '&flagged=true'), undefined)
  await givenPromotion(house, {
    conditions: [{ kind: 'channel', channelIds: [webFi] }],
    targets: [{ kind: 'variants', variantIds: [b.id] }],
  })
  assert.equal(cell(await rowOf(b.id, '&flagged=true'), webFi)?.amount, 900)
})

test('who sees prices of one channel compares that channel only', async () => {
  const rows = await parity('', 'finn')
  assert.ok(rows.length > 0)
  assert.deepEqual(
    [...new Set(rows.flatMap(({ cells }) => cells.map((c) => c.channelId)))],
    [webFi],
  )
})

async function told(): Promise<string[]> {
  const { rows } = await house.engine.pool.query<{ ids: string[] }>(
    `select payload -> 'variantIds' as ids from platform.event
     where type = 'pricing.prices_changed.v1' order by position`,
  )
  return rows.flatMap(({ ids }) => ids)
}

test('a price that begins by itself is listed before, told once when it begins, and stays', async () => {
  const { id, sku } = await givenVariant(house)
  const validFrom = Temporal.Instant.from('2026-06-03T00:00:00Z')
  await givenPrices(house, [euro(id, 1000), euro(id, 1200, { validFrom })])
  const { body } = await house.call<Page<ScheduledChange>>('GET /v1/price-changes?what=price', {
    as: 'reader',
  })
  const planned = body.items.find(({ variantId }) => variantId === id)
  assert.deepEqual([planned?.name, planned?.change, planned?.amount], [sku, 'begins', 1200])
  await announce(house)
  const before = (await told()).filter((one) => one === id).length
  house.at('2026-06-03T00:00:00Z')
  await announce(house)
  await announce(house)
  assert.equal((await told()).filter((one) => one === id).length, before + 1)
  await givenPrices(house, [euro(id, 1300)])
  const { rows } = await house.engine.pool.query<{ amount: number }>(
    'select amount_minor as amount from pricing.price where variant_id = $1',
    [id],
  )
  assert.deepEqual(
    rows.map(({ amount }) => Number(amount)),
    [1300],
  )
  house.at('2026-06-01T12:00:00Z')
})

test('an offer that begins and ends by itself is told twice, however often somebody looks', async () => {
  const { id } = await givenVariant(house)
  const validFrom = Temporal.Instant.from('2026-06-04T00:00:00Z')
  const validUntil = Temporal.Instant.from('2026-06-05T00:00:00Z')
  await givenPrices(house, [euro(id, 1000), euro(id, 700, { validFrom, validUntil })])
  const times = async () => (await told()).filter((one) => one === id).length
  const before = await times()
  for (const day of ['04', '04', '05', '05']) {
    house.at(`2026-06-${day}T00:00:00Z`)
    await announce(house)
  }
  assert.equal(await times(), before + 2)
  house.at('2026-06-01T12:00:00Z')
})

test('the rates of tax are those of the law, by date', async () => {
  const rates = async (country: string) => {
    const target = `GET /v1/tax-rates?country=${country}`
    const { body } = await house.call<{ items: TaxRateShown[] }>(target, { as: 'reader' })
    return body.items.map((one) => [one.taxClass, one.basisPoints, one.validFrom, one.validUntil])
  }
  const finnish = await rates('FI')
  assert.deepEqual(
    finnish.filter(([taxClass]) => taxClass === 'standard'),
    [
      ['standard', 2400, '2013-01-01', '2024-09-01'],
      ['standard', 2550, '2024-09-01', null],
    ],
  )
  assert.deepEqual(
    finnish.filter(([taxClass]) => taxClass === 'food'),
    [
      ['food', 1400, '2013-01-01', '2026-01-01'],
      ['food', 1350, '2026-01-01', null],
    ],
  )
  assert.deepEqual(
    (await rates('PL')).map(([taxClass, points]) => [taxClass, points]),
    [
      ['exempt', 0],
      ['food', 500],
      ['reduced', 800],
      ['standard', 2300],
      ['super_reduced', 500],
      ['zero', 0],
    ],
  )
})
