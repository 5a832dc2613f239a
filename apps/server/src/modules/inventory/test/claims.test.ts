import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Refusal } from '@redthread/kernel/refusal'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { claimStock } from '../commands/claim-stock.ts'
import { commitHold } from '../commands/commit-hold.ts'
import { holdStock } from '../commands/hold-stock.ts'
import { releaseHold } from '../commands/release-hold.ts'
import { setFence } from '../commands/set-level-rules.ts'
import type { HoldWish, LineToHold } from '../holding/hold-wish.ts'
import { fresh, givenBundle, givenGoods, givenStock, givenVariant, hold } from './given.ts'
import { kamppi, levelOf, line, openHouse, putStock, tampere, tillKamppi } from './given.ts'
import { vantaa, verify, webFi, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

function wishFor(lines: LineToHold[], change: Partial<HoldWish> = {}): HoldWish {
  return { reference: fresh('crt'), channelId: webFi, lines, ...change }
}

function orderOf({ lines }: HoldWish) {
  const orderLines = lines.map(({ lineId }) => ({ lineId, orderLineId: fresh('oln') }))
  return { orderId: fresh('ord'), orderLines }
}

/** Buys as placing does: at once where that may be, else by a hold; tells which. */
async function buy(ctx: Ctx, wish: HoldWish): Promise<'claimed' | 'held'> {
  const claim = await claimStock(ctx, wish)
  if (claim === null) {
    const { id: holdId } = await holdStock(ctx, wish)
    await commitHold(ctx, { holdId, ...orderOf(wish) })
    return 'held'
  }
  try {
    await claim.take(orderOf(wish))
    return 'claimed'
  } finally {
    claim.end()
  }
}

async function reservedOf(variantId: Id<'var'>) {
  const { rows } = await house.engine.pool.query<{ kind: string; quantity: number }>(
    `select r.state || ' ' || m.kind as kind, r.quantity from inventory.reservation r
     join inventory.movement m on m.order_line_id = r.order_line_id and m.variant_id = r.variant_id
     where r.variant_id = $1 order by 1, 2`,
    [variantId],
  )
  return rows
}

test('an order takes its goods at once: level, allocation and ledger agree', async () => {
  const [soap, brush] = [await givenStock(house, { [kamppi]: 5 }), await givenGoods(house)]
  await putStock(house, brush.id, { [kamppi]: 4 })
  const set = await givenBundle(house, [[brush.sku, 2]])
  const wish = wishFor([line(soap, { quantity: 3 }), line(set, { lineId: 'b' })])
  assert.equal(await house.unit((ctx) => buy(ctx, wish)), 'claimed')
  assert.equal((await levelOf(house, soap, kamppi))?.promised, 3)
  assert.equal((await levelOf(house, brush.id, kamppi))?.promised, 2)
  assert.deepEqual(await reservedOf(soap), [{ kind: 'committed allocated', quantity: 3 }])
  assert.deepEqual(await reservedOf(brush.id), [{ kind: 'committed allocated', quantity: 2 }])
  assert.deepEqual(await verify(house), [])
})

test('a unit that comes to nothing leaves the shelf as it was, and lets others have their turn', async () => {
  const id = await givenStock(house, { [kamppi]: 1 })
  const failed = house.unit(async (ctx) => {
    await buy(ctx, wishFor([line(id)]))
    throw new Error('the card was declined')
  })
  await assert.rejects(failed, /declined/)
  assert.equal((await levelOf(house, id, kamppi))?.promised, 0)
  assert.equal(await house.unit((ctx) => buy(ctx, wishFor([line(id)]))), 'claimed')
  assert.deepEqual(await verify(house), [])
})

test('who is overtaken between the look and the purchase is asked again, and told so', async () => {
  const id = await givenStock(house, { [kamppi]: 2 })
  const wish = wishFor([line(id)])
  const tried: string[] = []
  const slow = house.unit(async (ctx) => {
    const claim = await claimStock(ctx, wish)
    tried.push(claim === null ? 'held' : 'claimed')
    if (claim === null) return holdStock(ctx, wish)
    // While this one thinks, others take both pieces.
    await hold(house, [line(id, { quantity: 2 })])
    try {
      return await claim.take(orderOf(wish))
    } finally {
      claim.end()
    }
  })
  const refused = await slow.then(
    () => assert.fail('sold what was gone'),
    (error: unknown) => error,
  )
  assert.deepEqual(tried, ['claimed', 'held'])
  assert.ok(refused instanceof Refusal)
  assert.equal(refused.kind.code, 'inventory.not_enough')
  assert.equal((await levelOf(house, id, kamppi))?.promised, 2)
  assert.deepEqual(await verify(house), [])
})

test('who was overtaken once does not try the same again', async () => {
  const id = await givenStock(house, { [kamppi]: 9 })
  const wish = wishFor([line(id, { inHand: true })], { channelId: tillKamppi })
  const tried: string[] = []
  await house.unit(async (ctx) => {
    const claim = await claimStock(ctx, wish)
    tried.push(claim === null ? 'held' : 'claimed')
    if (claim === null) return void (await holdStock(ctx, wish))
    await hold(house, [line(id)])
    await claim.take(orderOf(wish)).finally(claim.end)
  })
  assert.deepEqual(tried, ['claimed', 'held'])
  assert.deepEqual(await verify(house), [])
})

test('while somebody is after an article the next one holds it first', async () => {
  const id = await givenStock(house, { [kamppi]: 9 })
  const claimed = () => house.unit((ctx) => claimStock(ctx, wishFor([line(id)])))
  const first = await claimed()
  assert.equal(await claimed(), null)
  first?.end()
  first?.end()
  const next = await claimed()
  assert.notEqual(next, null)
  next?.end()
})

test('others who leave enough stop nobody', async () => {
  const id = await givenStock(house, { [kamppi]: 9 })
  const wish = wishFor([line(id, { quantity: 4 })])
  let tries = 0
  await house.unit(async (ctx) => {
    tries++
    const claim = await claimStock(ctx, wish)
    await hold(house, [line(id, { quantity: 5 })])
    await claim?.take(orderOf(wish))
    claim?.end()
  })
  assert.equal(tries, 1)
  assert.equal((await levelOf(house, id, kamppi))?.promised, 9)
  assert.deepEqual(await verify(house), [])
})

test('forty buyers at once get what there is, and not one piece more', async () => {
  const [first, second] = [
    await givenStock(house, { [kamppi]: 7 }),
    await givenStock(house, { [kamppi]: 30 }),
  ]
  const bought = await Promise.allSettled(
    Array.from({ length: 40 }, (_, n) => {
      const lines = [line(first), line(second, { lineId: 'b' })]
      const wish = wishFor(n % 2 === 0 ? lines : lines.toReversed())
      return house.unit((ctx) => buy(ctx, wish))
    }),
  )
  assert.equal(bought.filter(({ status }) => status === 'fulfilled').length, 7)
  for (const one of bought) {
    if (one.status === 'rejected') assert.ok(one.reason instanceof Refusal, String(one.reason))
  }
  assert.equal((await levelOf(house, first, kamppi))?.promised, 7)
  assert.equal((await levelOf(house, second, kamppi))?.promised, 7)
  assert.deepEqual(await verify(house), [])
})

test('the same reference buys once, though it comes many times at once', async () => {
  const id = await givenStock(house, { [kamppi]: 9 })
  const wish = wishFor([line(id)])
  const order = orderOf(wish)
  await Promise.allSettled(
    Array.from({ length: 8 }, () =>
      house.unit(async (ctx) => {
        const claim = await claimStock(ctx, wish)
        if (claim !== null) return claim.take(order).finally(claim.end)
        const { id: holdId } = await holdStock(ctx, wish)
        await commitHold(ctx, { holdId, ...order })
      }),
    ),
  )
  assert.equal((await levelOf(house, id, kamppi))?.promised, 1)
  assert.deepEqual(await verify(house), [])
})

test('goods in the customer’s hand are taken, whatever the books say', async () => {
  const id = await givenStock(house, { [kamppi]: 1 })
  const wish = wishFor([line(id, { quantity: 2, inHand: true })], { channelId: tillKamppi })
  assert.equal(await house.unit((ctx) => buy(ctx, wish)), 'claimed')
  assert.equal((await levelOf(house, id, kamppi))?.short, 1)
  assert.deepEqual(await verify(house), [])
})

test('what takes more than a look is held first', async () => {
  const scarce = await givenStock(house, { [kamppi]: 1 })
  const spread = await givenStock(house, { [kamppi]: 2, [tampere]: 2, [vantaa]: 2 })
  const fenced = await givenStock(house, { [kamppi]: 5 })
  const fence = { variantId: fenced, locationId: kamppi, channelId: webFi, quantity: 2 }
  await house.unit((ctx) => setFence(ctx, fence))
  const uncounted = await givenVariant(house)
  const kept = wishFor([line(await givenStock(house, { [kamppi]: 5 }))])
  const before = await house.unit((ctx) => holdStock(ctx, kept))
  await house.unit((ctx) => releaseHold(ctx, { holdId: before.id }))
  for (const wish of [
    wishFor([line(scarce, { quantity: 2 })]),
    wishFor([line(spread, { quantity: 5, locationId: null })]),
    wishFor([line(fenced)]),
    wishFor([line(uncounted)]),
    kept,
  ]) {
    assert.equal(await house.unit((ctx) => claimStock(ctx, wish)), null, JSON.stringify(wish))
  }
})

test('the low mark is told by the sale that reaches it, as it really stood then', async () => {
  const id = await givenStock(house, { [kamppi]: 6 })
  await house.engine.pool.query(
    'update inventory.level set low_stock_at = 2 where variant_id = $1',
    [id],
  )
  const wish = wishFor([line(id, { quantity: 2 })])
  await house.unit(async (ctx) => {
    const claim = await claimStock(ctx, wish)
    // Seen were six; by now it is four, and this sale takes it to two.
    await hold(house, [line(id, { quantity: 2 })])
    await claim?.take(orderOf(wish))
    claim?.end()
  })
  const { rows } = await house.engine.pool.query<{ available: number }>(
    `select (payload ->> 'available')::int as available from platform.event
     where type = 'inventory.stock_low.v1' and payload ->> 'variantId' = $1`,
    [id],
  )
  assert.deepEqual(rows, [{ available: 2 }])
})
