import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CartInput } from '../src/cart-input.ts'
import type { PricedCart } from '../src/priced-cart.ts'
import { priceCart } from '../src/price-cart.ts'
import { lanes } from '../src/promotions/promotion.ts'
import { taxOf } from '../src/tax.ts'
import { randomCart } from './random-cart.ts'

/** A new seed each day; `SEED=…` repeats one. */
const seed = Number(process.env['SEED'] ?? Math.floor(Date.now() / 86_400_000))
const runs = { seed, numRuns: 10_000 }

test(`ten thousand random carts keep every promise of the sum (seed ${seed})`, () => {
  const seen = { applied: new Set<string>(), reasons: new Set<string>() }
  fc.assert(
    fc.property(randomCart, (cart) => {
      const priced = priceCart(cart)
      sumsAreExact(cart, priced)
      nothingIsNegative(priced)
      explanationIsComplete(cart, priced)
      capsAreRespected(cart, priced)
      note(cart, priced, seen)
    }),
    runs,
  )
  console.log(`seed ${seed}; reasons seen: ${[...seen.reasons].toSorted().join(', ')}`)
  assert.equal(seen.applied.size, 15, `applied: ${[...seen.applied].join(', ')}`)
  assert.ok(seen.reasons.size >= 28)
})

test(`the order of lines, shipments and promotions changes nothing (seed ${seed})`, () => {
  fc.assert(
    fc.property(randomCart, fc.infiniteStream(fc.nat()), (cart, noise) => {
      const shuffled = <T>(list: readonly T[]) =>
        list
          .map((one) => ({ one, key: Number(noise.next().value) }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ one }) => one)
      const other = priceCart({
        ...cart,
        lines: shuffled(cart.lines),
        shipping: shuffled(cart.shipping),
        promotions: shuffled(cart.promotions),
      })
      assert.deepEqual(byId(other), byId(priceCart(cart)))
    }),
    { ...runs, numRuns: 5000 },
  )
})

test(`the same question gets the same answer, and is not changed by asking (seed ${seed})`, () => {
  fc.assert(
    fc.property(randomCart, (cart) => {
      const before = JSON.stringify(cart)
      const first = JSON.stringify(priceCart(cart))
      assert.equal(JSON.stringify(cart), before)
      // As it comes over the wire: other objects, the same values.
      assert.equal(JSON.stringify(priceCart(JSON.parse(before) as CartInput)), first)
    }),
    { ...runs, numRuns: 2000 },
  )
})

function sumsAreExact(cart: CartInput, priced: PricedCart): void {
  const parts = [...priced.lines, ...priced.shipping]
  const given = new Map<string, number>()
  for (const { subtotal, discounts, total } of parts) {
    assert.equal(subtotal - sum(discounts, ({ amount }) => amount), total)
    for (const { promotionId, amount } of discounts) {
      given.set(promotionId, (given.get(promotionId) ?? 0) + amount)
    }
  }
  for (const outcome of priced.promotions) {
    const amount = outcome.applied ? outcome.amount : 0
    assert.equal(given.get(outcome.promotionId) ?? 0, amount)
  }
  const before = priced.subtotal + priced.shippingSubtotal
  const after = sum(parts, ({ total }) => total)
  assert.equal(before - priced.discountTotal, after)
  assert.equal(after + (cart.taxIncluded ? 0 : priced.taxTotal), priced.total)
  assert.equal(
    priced.taxTotal,
    sum(parts, ({ tax }) => tax),
  )
  assert.equal(
    priced.taxTotal,
    sum(priced.taxes, ({ tax }) => tax),
  )
  priced.lines.forEach((line, i) => {
    const { net, tax, gross, total } = line
    assert.equal(net + tax, gross)
    const rate = cart.lines[i]?.taxBasisPoints ?? 0
    assert.deepEqual({ net, tax, gross }, taxOf(total, rate, cart.taxIncluded))
  })
}

function nothingIsNegative(priced: PricedCart): void {
  for (const { total, tax, net, discounts } of [...priced.lines, ...priced.shipping]) {
    assert.ok(total >= 0 && tax >= 0 && net >= 0)
    for (const { amount } of discounts) assert.ok(amount > 0 && Number.isSafeInteger(amount))
  }
  for (const amount of [priced.total, priced.taxTotal, priced.discountTotal, priced.shippingTotal])
    assert.ok(amount >= 0 && Number.isSafeInteger(amount))
}

function explanationIsComplete(cart: CartInput, priced: PricedCart): void {
  const order = cart.promotions
    .toSorted(
      (a, b) =>
        lanes.indexOf(a.lane) - lanes.indexOf(b.lane) ||
        a.priority - b.priority ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id }) => id)
  assert.deepEqual(
    priced.promotions.map(({ promotionId }) => promotionId),
    order,
  )
  const applied = new Set(
    priced.promotions.flatMap((one) => (one.applied ? [one.promotionId] : [])),
  )
  for (const outcome of priced.promotions) {
    if (outcome.applied) continue
    assert.ok(outcome.reasons.length > 0)
    for (const reason of outcome.reasons) {
      if ('promotionId' in reason) assert.ok(applied.has(reason.promotionId))
      if ('missing' in reason) assert.ok(reason.missing > 0)
      if ('excess' in reason) assert.ok(reason.excess > 0)
      assert.notEqual(reason.code, 'malformed')
    }
  }
  const steps = priced.explanation.flatMap((one) => (one.code === 'promotion' ? [one] : []))
  assert.deepEqual(new Set(steps.map(({ promotionId }) => promotionId)), applied)
  assert.equal(steps.length, applied.size)
  assert.equal(
    sum(steps, ({ amount }) => amount),
    priced.discountTotal,
  )
  assert.deepEqual(
    priced.coupons.map(({ code }) => code),
    cart.coupons.map(({ code }) => code),
  )
}

function capsAreRespected(cart: CartInput, priced: PricedCart): void {
  const untouchable = new Set(
    cart.lines.flatMap((line) => (line.discountable === false ? [line.id] : [])),
  )
  for (const { id, discounts } of priced.lines) {
    if (untouchable.has(id)) assert.deepEqual(discounts, [])
  }
  for (const promotion of cart.promotions) {
    const outcome = priced.promotions.find((one) => one.promotionId === promotion.id)
    if (outcome?.applied !== true) continue
    const cap = promotion.maxDiscount?.EUR
    if (cap !== undefined) assert.ok(outcome.amount <= cap)
    const { total, perCustomer } = promotion.limits ?? {}
    const uses = cart.uses?.[promotion.id]
    assert.ok((uses?.total ?? 0) < (total ?? Infinity))
    assert.ok((uses?.byCustomer ?? 0) < (perCustomer ?? Infinity))
    assert.ok(!promotion.couponRequired || outcome.coupon !== null)
    assert.ok(cart.at >= (promotion.validFrom ?? 0) && cart.at < (promotion.validUntil ?? Infinity))
  }
}

function note(
  cart: CartInput,
  priced: PricedCart,
  seen: { applied: Set<string>; reasons: Set<string> },
): void {
  for (const outcome of priced.promotions) {
    if (!outcome.applied) {
      for (const { code } of outcome.reasons) seen.reasons.add(code)
      continue
    }
    const promotion = cart.promotions.find(({ id }) => id === outcome.promotionId)
    if (promotion?.benefits.length === 1) seen.applied.add(promotion.benefits[0]?.kind ?? '')
  }
}

function byId(priced: PricedCart): PricedCart {
  const sorted = <T extends { readonly id: string }>(list: readonly T[]) =>
    list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return { ...priced, lines: sorted(priced.lines), shipping: sorted(priced.shipping) }
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((total, one) => total + of(one), 0)
}
