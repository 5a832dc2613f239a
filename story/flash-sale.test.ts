import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { cartOf } from './cart.ts'
import { gatherCast, type Cast } from './cast.ts'
import { levelsOf } from './chapters/stock.ts'
import type { Answer, Device } from './device.ts'
import { openInstallation } from './installation.ts'

const buyers = 64
const pieces = 50
// The server dies as these many orders have been told to their buyers.
const crashesAfter = [4, 19, 38]
const channels = ['chn_beautyfi', 'chn_beautyapp', 'chn_beautyphone']
const sku = 'TB-BDY-HANDWASH-600'

/** What a buyer was told last: an order, or that there is nothing left. */
type Told = { readonly orderId: string; readonly device: Device } | 'nothing left'

test('64 people in three channels want 50 pieces while the server dies again and again', async (t) => {
  await using house = await openInstallation()
  const cast = await gatherCast(house.url)
  const variantId = await onlyFifty(cast)
  let soldSoFar = 0
  let crashing = Promise.resolve()
  const told = await Promise.all(
    Array.from({ length: buyers }, async (_, at) => {
      const channelId = channels[at % channels.length] ?? ''
      const one = await buy(cast.stranger(`buyer ${at}`), channelId, variantId)
      if (one !== 'nothing left' && crashesAfter.includes(++soldSoFar)) {
        crashing = crashing.then(() => house.crash())
      }
      return one
    }),
  )
  await crashing
  const sold = told.filter((one) => one !== 'nothing left')
  t.diagnostic(`${sold.length} sold, ${told.length - sold.length} told that nothing is left`)
  assert.equal(sold.length, pieces)
  assert.equal(new Set(sold.map(({ orderId }) => orderId)).size, pieces)
  for (const { orderId } of sold) {
    const order = await cast.owner.get<{ lines: { variantId: string; quantity: number }[] }>(
      `GET /v1/orders/${orderId}`,
    )
    assert.deepEqual(
      order.lines.map((line) => [line.variantId, line.quantity]),
      [[variantId, 1]],
    )
  }
  const levels = await levelsOf(cast.owner, variantId)
  const sum = (of: 'onHand' | 'committed' | 'reserved') =>
    levels.reduce((all, level) => all + level[of], 0)
  assert.deepEqual([sum('onHand'), sum('committed'), sum('reserved')], [pieces, pieces, 0])
  const { code, output } = house.cli('verify')
  assert.equal(code, 0, output)
})

/** Leaves 50 pieces of the article in the warehouse and none elsewhere. */
async function onlyFifty({ owner }: Cast): Promise<string> {
  const found = await owner.get<{ matches: { id: string }[] }>(
    `GET /v1/variants/lookup?code=${sku}`,
  )
  const variantId = found.matches[0]?.id ?? assert.fail('the article is gone')
  const rows = (await levelsOf(owner, variantId)).map(({ locationId }) => {
    return { variantId, locationId, quantity: locationId === 'loc_vantaa' ? pieces : 0 }
  })
  await owner.get('PUT /v1/stock', { rows, reason: 'Flash sale' })
  return variantId
}

/** Buys one piece, asking each question again until it is answered. */
async function buy(device: Device, channelId: string, variantId: string): Promise<Told> {
  const begun = await insist<{ cartId: string }>(device, 'POST /v1/carts', {
    channelId,
    contact: { email: 'a@example.com', phone: '+358401234567', givenName: 'A', familyName: 'B' },
    address: {
      ...{ lines: ['Hämeenkatu 1'], postalCode: '33100', city: 'Tampere' },
      ...{ region: null, country: 'FI' },
    },
  })
  const { cartId } = begun.body
  const lines = [{ variantId, quantity: 1, fulfillment: { kind: 'delivery' } }]
  const put = await insist(device, `POST /v1/carts/${cartId}/lines`, { lines })
  if (put.status === 409) return 'nothing left'
  const [offer] = (await stubborn(() => cartOf(device, cartId))).deliveryOffers
  await insist(device, `PATCH /v1/carts/${cartId}`, { deliveryOptionId: offer?.optionId })
  for (;;) {
    const cart = await stubborn(() => cartOf(device, cartId))
    const { total } = cart.totals
    if (cart.lines[0] === undefined) return 'nothing left'
    const paid = await pay(device, cartId, total)
    if (paid === 'nothing left') return paid
    const { version } = await stubborn(() => cartOf(device, cartId))
    const place = `POST /v1/carts/${cartId}/place`
    const placed = await insist<{ id: string; type?: string }>(device, place, { version, total })
    if (placed.status < 300) return { orderId: placed.body.id, device }
    if (placed.body.type === 'inventory.not_enough') return 'nothing left'
    // The time of what was held may be over: then it is paid for anew.
    await wait(100)
  }
}

/** Has a card stand for the whole sum; goods are held before it is charged. */
async function pay(
  device: Device,
  cartId: string,
  amount: number,
): Promise<'paid' | 'nothing left'> {
  const path = `/v1/carts/${cartId}/tenders`
  interface Payment {
    readonly type?: string
    readonly covered: number
    readonly tenders: readonly { readonly id: string; readonly state: string }[]
  }
  for (;;) {
    const known = await insist<Payment>(device, `GET ${path}`)
    if (known.body.covered >= amount) return 'paid'
    const waiting = known.body.tenders.find(({ state }) => state === 'pending')
    if (waiting === undefined) {
      const wish = { kind: 'card', amount, returnPath: '/fi-en/checkout' }
      const { status, body } = await insist<Payment>(device, `POST ${path}`, wish)
      if (status === 409 && body.type === 'inventory.not_enough') return 'nothing left'
      if (status === 409 && body.type === 'carts.incomplete') return 'nothing left'
    } else {
      const confirm = `POST /v1/payments/${cartId}/tenders/${waiting.id}/confirm`
      await insist(device, confirm, { paymentMethod: 'pm_card_visa' })
    }
    await wait(50)
  }
}

/** Asks until the server answers with something other than its own trouble. */
function insist<B>(device: Device, target: string, body?: unknown): Promise<Answer<B>> {
  return stubborn(async () => {
    const answer = await device.ask<B>(target, body)
    if (answer.status >= 500 || answer.status === 401 || answer.status === 429) {
      throw new Error(String(answer.status))
    }
    return answer
  })
}

async function stubborn<V>(ask: () => Promise<V>): Promise<V> {
  const until = performance.now() + 120_000
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (performance.now() > until) throw error
      await wait(200)
    }
  }
}
