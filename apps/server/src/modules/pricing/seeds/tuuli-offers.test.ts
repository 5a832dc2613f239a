import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ParityRow } from '@redthread/contract/pricing-lists'
import type { Promotion } from '@redthread/contract/promotions'
import type { Page } from '@redthread/kernel/page'
import { catalog } from '#modules/catalog/module.ts'
import { variantPage } from '#modules/catalog/index.ts'
import { faultyPrices } from '../queries/faulty-prices.ts'
import { pricesFor } from '../queries/prices-for.ts'
import { pricing } from '../module.ts'
import { openHouse } from '../test/given.ts'

test('the demo opens with lists, promotions and codes in force, and one price to look into', async (t) => {
  const house = await openHouse()
  t.after(() => house.close())
  for (const { run } of [...(catalog.seeds ?? []), ...(pricing.seeds ?? [])]) await house.unit(run)
  const { body } = await house.call<Page<Promotion>>('GET /v1/promotions?state=active&limit=100', {
    as: 'reader',
  })
  const codes = body.items.map(({ code }) => code)
  assert.ok(['welcome', 'free-delivery', 'come-back'].every((code) => codes.includes(code)))
  const asked = 'brandId=brd_tuulibeauty&currency=EUR&flagged=true'
  const parity = await house.call<Page<ParityRow>>(`GET /v1/price-parity?${asked}`, {
    as: 'reader',
  })
  assert.equal(parity.body.items.length, 1)
  const flagged = parity.body.items[0]?.cells.find(({ standing }) => standing === 'flagged')
  assert.equal(flagged?.channelId, 'chn_storekluuvi')
  const reduced = await house.unit(async (ctx) => {
    const ids = (await variantPage(ctx, { q: 'TB-', limit: 5_000 })).map((one) => one.variantId)
    const shop = { channelId: 'chn_beautyfi', country: 'FI', currency: 'EUR' } as const
    const prices = await pricesFor(ctx, ids, shop)
    return [...prices.values()].filter(({ compareAt }) => compareAt !== null)
  })
  assert.ok(reduced.length > 0)
  assert.deepEqual([...new Set(reduced.map(({ prior }) => prior?.rule))], ['lowest_in_window'])
  assert.deepEqual(await house.unit(faultyPrices), [])
  for (const { run } of pricing.seeds ?? []) await house.unit(run)
})
