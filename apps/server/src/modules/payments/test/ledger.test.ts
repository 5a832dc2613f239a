import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { Refusal } from '@redthread/kernel/refusal'
import { issueCredit, orderMoney, refundTenders, type RefundToMake } from '../index.ts'
import { unbalanced } from '../queries/unbalanced.ts'
import {
  givenCart,
  givenGiftCard,
  openHouse,
  pay,
  person,
  refusedWith,
  take,
  type House,
} from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const amount = fc.integer({ min: 1, max: 5000 })
const purchase = fc.record({
  gift: fc.option(amount),
  credit: fc.option(amount),
  cash: fc.option(amount),
  total: fc.integer({ min: 0, max: 8000 }),
  refunds: fc.array(amount, { maxLength: 3 }),
})
type Purchase = typeof purchase extends fc.Arbitrary<infer P> ? P : never

test('whatever is bought and given back, every ledger balances to the cent', async () => {
  const seed = Date.now() % 2 ** 31
  console.log(`seed ${seed}`)
  const cards = [await givenGiftCard(house, 40_000), await givenGiftCard(house, 3000)]
  await house.unit((ctx) =>
    issueCredit(ctx, { personId: person, currency: 'EUR', amount: 30_000, note: 'start' }),
  )
  const buys = fc.sample(purchase, { seed, numRuns: 120 })
  // Eight at a time: the ledgers must hold under whatever order that gives.
  for (let start = 0; start < buys.length; start += 8) {
    await Promise.all(
      buys.slice(start, start + 8).map((buy, index) => play(buy, cards[index % 2] ?? cards[0]!)),
    )
  }
  assert.deepEqual(await house.unit(unbalanced), [])
  const { rows } = await house.engine.pool.query<{ owed: number; moved: number }>(
    `select (select sum(balance_minor) from payments.account)::int as owed,
       (select sum(case when credit like 'house:%' then -amount_minor else amount_minor end)
        from payments.transfer)::int as moved`,
  )
  assert.equal(rows[0]?.owed, rows[0]?.moved)
})

async function play(buy: Purchase, card: { code: string; pin: string }): Promise<void> {
  const cart = givenCart()
  const { reference } = cart
  if (buy.gift !== null) {
    const { code, pin } = card
    await refusedWith(pay(house, reference, { kind: 'gift_card', amount: buy.gift, code, pin }))
  }
  if (buy.credit !== null) {
    await refusedWith(pay(house, reference, { kind: 'store_credit', amount: buy.credit }))
  }
  if (buy.cash !== null) await pay(house, reference, { kind: 'cash', amount: buy.cash })
  const taken = await take(house, cart, buy.total).catch(onlyRefusals)
  if (taken === null) return
  const covered = taken.payment.tenders.reduce((sum, { captured }) => sum + captured, 0)
  assert.equal(covered, buy.total)
  let given = 0
  for (const [index, wanted] of buy.refunds.entries()) {
    const refund = { amount: wanted, reason: 'return', key: `r${index}`, restAsCredit: true }
    const made = await giveBack({ orderId: cart.orderId, ...refund })
    assert.equal(made, given + wanted <= buy.total)
    if (made) given += wanted
  }
  const money = await house.unit((ctx) => orderMoney(ctx, cart.orderId))
  assert.deepEqual([money.captured, money.refunded], [buy.total, given])
}

async function giveBack(wanted: RefundToMake): Promise<boolean> {
  return (await house.unit((ctx) => refundTenders(ctx, wanted)).catch(onlyRefusals)) !== null
}

function onlyRefusals(error: unknown): null {
  if (error instanceof Refusal) return null
  throw error
}

test('the check finds a balance that was tampered with, and a transfer that nobody made', async () => {
  const card = await givenGiftCard(house, 500)
  const { pool } = house.engine
  await pool.query('update payments.account set balance_minor = 501 where id = $1', [card.id])
  const faults = await house.unit(unbalanced)
  assert.deepEqual(faults, [`${card.id}: holds 501, its transfers come to 500`])
  await pool.query(
    `insert into payments.transfer (account_id, id, debit, credit, amount_minor, kind, reference,
       balance_after_minor, made_by, occurred_at)
     values ($1, 'ltr_forged', 'house:orders:EUR', $1, 1, 'returned', 'refund:none', 501, 'me',
       now())`,
    [card.id],
  )
  assert.deepEqual(await house.unit(unbalanced), [
    'ltr_forged: returned 1 for nothing that was paid',
  ])
})

test('no statement whatever can overdraw a gift card', async () => {
  const card = await givenGiftCard(house, 500)
  const overdraw = house.engine.pool.query(
    'update payments.account set balance_minor = -1 where id = $1',
    [card.id],
  )
  await assert.rejects(overdraw, /account_not_overdrawn/)
})
