import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Cart } from '@redthread/contract/carts'
import { cartClosed } from '@redthread/contract/carts-events'
import type { TillDesk, TillSale } from '@redthread/contract/counter'
import type { Page } from '@redthread/kernel/page'
import { emit } from '#platform/events/emit.ts'
import { givenArticle } from '#modules/fulfillment/test/given.ts'
import { givenSale, kamppi, openTills, web, type TillHouse } from './given.ts'

let house: TillHouse
let article: { id: string; sku: string }
before(async () => {
  house = await openTills()
  article = await givenArticle(house, { [kamppi]: 500, loc_tampere: 20 })
})
after(() => house.close())

const asStaff = (as: string) => ({ as, headers: { 'x-redthread-side': 'staff' } })

function desk(as: string) {
  return house.call<TillDesk>('GET /v1/till/desk', { as })
}

/** `sal_…/hold` and its like. */
function step(as: string, what: string, body?: object) {
  return house.call<TillSale>(`POST /v1/till/sales/${what}`, {
    as,
    ...(body === undefined ? {} : { body }),
  })
}

async function cartOf(as: string, { cartId }: Pick<TillSale, 'cartId'>): Promise<Cart> {
  const { body, text, status } = await house.call<Cart>(`GET /v1/carts/${cartId}`, asStaff(as))
  assert.equal(status, 200, text)
  return body
}

/** Puts what is open at a till aside, so that each test begins with a free one. */
async function freeTill(as: string): Promise<void> {
  const { sale } = (await desk(as)).body
  if (sale !== null) await step(as, `${sale.id}/discard`)
}

test('eight presses at one moment open one sale with all that was scanned', async () => {
  await freeTill('leena')
  const body = { lines: [{ variantId: article.id, quantity: 1 }] }
  const presses = Array.from({ length: 8 }, () =>
    house.call<TillSale>('POST /v1/till/sales', { as: 'leena', body }),
  )
  const answers = await Promise.all(presses)
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]))
  const [first, ...more] = new Set(answers.map(({ body: { id } }) => id))
  assert.deepEqual(more, [])
  const { sale } = (await desk('leena')).body
  assert.equal(sale?.id, first)
  assert.equal((await cartOf('leena', sale ?? assert.fail())).count, 8)
})

test('a parked sale is taken up by one of two tills that reach for it', async () => {
  await Promise.all([freeTill('leena'), freeTill('onni')])
  const sale = await givenSale(house, 'leena', { variantId: article.id, quantity: 2 })
  const held = await step('leena', `${sale.id}/hold`, { name: 'Green coat' })
  assert.equal(held.status, 200, held.text)
  const { name, count, total, state } = held.body
  assert.deepEqual(
    { name, count, total, state },
    {
      ...{ name: 'Green coat', count: 2, total: 2000, state: 'held' },
    },
  )
  assert.equal((await desk('onni')).body.held, 1, 'every till of the store sees it')
  const list = await house.call<Page<TillSale>>('GET /v1/till/sales?state=held', { as: 'onni' })
  assert.deepEqual(
    list.body.items.map(({ id }) => id),
    [sale.id],
  )
  const both = await Promise.all([
    step('leena', `${sale.id}/resume`),
    step('onni', `${sale.id}/resume`),
  ])
  assert.deepEqual(
    both.map(({ status }) => status).toSorted((a, b) => a - b),
    [200, 409],
  )
  const lost = both.find(({ status }) => status === 409)
  assert.equal(lost?.type, 'counter.not_from_here')
})

test('a parked sale whose cart nobody came back for is no sale any more', async () => {
  await freeTill('leena')
  const { id, cartId } = await givenSale(house, 'leena', { variantId: article.id })
  assert.equal((await step('leena', `${id}/hold`, { name: 'Red scarf' })).status, 200)
  const about = { cartId, personId: 'per_aino', channelId: web, version: 9, count: 1 } as const
  await house.unit((ctx) =>
    emit(ctx, cartClosed, cartId, { ...about, end: 'expired', intoCartId: null }),
  )
  await house.settled()
  const { rows } = await house.engine.pool.query('select state from counter.sale where id = $1', [
    id,
  ])
  assert.deepEqual(rows, [{ state: 'discarded' }])
})

test('an empty sale is not parked, and a till with a sale takes up no other', async () => {
  await Promise.all([freeTill('leena'), freeTill('onni')])
  const empty = await house.call<TillSale>('POST /v1/till/sales', { as: 'leena', body: {} })
  assert.equal((await step('leena', `${empty.body.id}/hold`, {})).type, 'counter.nothing_to_hold')
  const parked = await givenSale(house, 'onni', { variantId: article.id })
  await step('onni', `${parked.id}/hold`, {})
  await givenSale(house, 'leena', { variantId: article.id })
  assert.equal((await step('leena', `${parked.id}/resume`)).type, 'counter.sale_open')
  assert.equal((await step('onni', `${parked.id}/resume`)).status, 200)
})

test('a sale for which cash lies in the drawer is neither parked nor discarded', async () => {
  await freeTill('leena')
  const sale = await givenSale(house, 'leena', { variantId: article.id })
  const tenders = `/v1/carts/${sale.cartId}/tenders`
  const paid = await house.call<{ tenders: { id: string }[] }>(`POST ${tenders}`, {
    ...asStaff('leena'),
    body: { kind: 'cash', amount: 400 },
  })
  assert.equal(paid.status, 201, paid.text)
  for (const name of ['hold', 'discard']) {
    const body = name === 'hold' ? {} : undefined
    assert.equal((await step('leena', `${sale.id}/${name}`, body)).type, 'counter.money_inside')
  }
  assert.equal((await desk('leena')).body.sale?.state, 'open')
  await house.call(`DELETE ${tenders}/${paid.body.tenders[0]?.id ?? ''}`, asStaff('leena'))
  const gone = await step('leena', `${sale.id}/discard`)
  assert.equal(gone.body.state, 'discarded', gone.text)
  const back = await step('leena', `${sale.id}/reopen`)
  assert.equal(back.body.state, 'open', 'what was discarded by mistake is taken back')
})

test('a sale that is paid is the last one of its till, sold by whoever had the PIN', async () => {
  await Promise.all([freeTill('leena'), freeTill('onni')])
  const sale = await givenSale(house, 'onni', { variantId: article.id, quantity: 3 })
  const { total, version } = { total: 3000, ...(await cartOf('onni', sale)) }
  assert.equal(total, 3000)
  const path = `/v1/carts/${sale.cartId}`
  const cash = { kind: 'cash', amount: 5000 }
  await house.call(`POST ${path}/tenders`, { ...asStaff('onni'), body: cash })
  const placed = await house.call<{ id: string; number: string }>(`POST ${path}/place`, {
    ...asStaff('onni'),
    body: { version, total },
  })
  assert.equal(placed.status, 201, placed.text)
  assert.equal((await desk('onni')).body.sale, null, 'a paid sale is in hand no more')
  await house.settled()
  const { last } = (await desk('onni')).body
  assert.deepEqual(
    [last?.orderNumber, last?.count, last?.total, last?.by],
    [placed.body.number, 3, 3000, 'staff:stf_onni'],
  )
  assert.equal((await desk('leena')).body.last?.id === sale.id, false)
  assert.equal((await step('onni', `${sale.id}/discard`)).type, 'counter.not_from_here')
})

/** A shopper's cart with two pieces, and a code that gives it into other hands. */
async function givenHandOver(): Promise<{ cartId: string; code: string }> {
  const lines = [{ variantId: article.id, quantity: 2 }]
  const begun = await house.call<{ cartId: string }>('POST /v1/carts', {
    ...{ as: 'aino', body: { channelId: web, lines } },
  })
  assert.equal(begun.status, 201, begun.text)
  const { cartId } = begun.body
  const given = await house.call<{ code: string }>(`POST /v1/carts/${cartId}/hand-overs`, {
    as: 'aino',
  })
  return { cartId, code: given.body.code }
}

test('a handed-over cart goes on at the till with what was scanned, and back as it is let go', async () => {
  await freeTill('leena')
  const own = await givenSale(house, 'leena', { variantId: article.id, quantity: 1 })
  const { cartId, code } = await givenHandOver()
  const taken = await house.call<TillSale>('POST /v1/till/sales/take', {
    ...{ as: 'leena', body: { code: code.toLowerCase() } },
  })
  assert.equal(taken.status, 200, taken.text)
  assert.deepEqual([taken.body.cartId, taken.body.taken], [cartId, true])
  const seen = await house.call<Cart>(`GET /v1/carts/${cartId}`, { as: 'aino' })
  assert.match(seen.body.visits[0]?.text ?? '', /Kamppi/)
  assert.equal(seen.body.count, 3)
  assert.equal(seen.body.locationId, kamppi)
  assert.equal((await step('leena', `${own.id}/reopen`)).type, 'counter.sale_open')

  const again = { as: 'onni', body: { code } }
  const replayed = await house.call('POST /v1/till/sales/take', again)
  assert.equal(replayed.type, 'carts.code_not_valid')

  assert.equal((await step('leena', `${taken.body.id}/discard`)).status, 200)
  const after = await house.call<Cart>(`GET /v1/carts/${cartId}`, { as: 'aino' })
  assert.equal(after.body.locationId, null)
  assert.deepEqual(
    after.body.lines.map(({ fulfillment }) => fulfillment?.kind),
    ['delivery'],
  )
})

test('tills see and move sales of their own store, and only with the right', async () => {
  await freeTill('leena')
  const sale = await givenSale(house, 'leena', { variantId: article.id })
  for (const name of ['hold', 'resume', 'discard', 'reopen']) {
    const body = name === 'hold' ? {} : undefined
    assert.equal(
      (await step('freja', `${sale.id}/${name}`, body)).type,
      'counter.unknown_sale',
      name,
    )
  }
  assert.equal((await desk('max')).type, 'counter.no_till')
  assert.equal((await desk('ida')).type, 'platform.not_allowed')
  for (const as of ['aino', 'sina']) assert.equal((await desk(as)).status, 401)
  assert.equal((await desk('leena')).body.sale?.version, sale.version, 'nothing has changed')
})
