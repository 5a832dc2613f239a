import assert from 'node:assert/strict'
import type { Cart, CartChanged } from '@redthread/contract/carts'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { OwnOrder } from '@redthread/contract/orders'
import type { NewTender, Payment } from '@redthread/contract/payments'
import type { Id } from '@redthread/kernel/id'
import { saveProducts } from '#modules/catalog/index.ts'
import { availability, setStock } from '#modules/inventory/index.ts'
import { issueGiftCard } from '#modules/payments/index.ts'
import { setPrices } from '#modules/pricing/index.ts'
import type { Answered, Call } from '#test/caller.ts'
import { actors, kamppi, storeKamppi, webDk, webFi, type House } from './given.ts'

let counter = 0

interface Article {
  /** Cents. */
  readonly amount?: number
  /** Pieces in the warehouse; 20 where not said. */
  readonly stock?: number
  readonly inStore?: number
}

/** An article that is sold in the web shops and in Kamppi, and lies in the warehouse. */
export async function givenArticle(
  house: House,
  { amount = 1_000, stock = 20, inStore = 5 }: Article = {},
): Promise<Id<'var'>> {
  const handle = `thing-${++counter}`
  const document: ProductDocument = {
    handle,
    state: 'active',
    texts: { en: { title: `Thing ${counter}` }, fi: { title: `Juttu ${counter}` } },
    publications: [webFi, webDk, storeKamppi].map((channelId) => ({ channelId })),
    variants: [{ sku: handle.toUpperCase(), options: {}, weightG: 200 }],
  }
  const [saved] = await house.unit((ctx) => saveProducts(ctx, [document], { source: 'test' }))
  if (saved === undefined || saved.outcome === 'refused') assert.fail(JSON.stringify(saved))
  const variantId = saved.variants[0]?.variantId ?? assert.fail()
  await house.unit((ctx) =>
    setPrices(ctx, [{ variantId, currency: 'EUR', amount }], { source: 'test' }),
  )
  const rows = [
    { variantId, locationId: 'loc_vantaa' as const, quantity: stock },
    { variantId, locationId: kamppi, quantity: inStore },
  ]
  await house.unit((ctx) => setStock(ctx, { rows, reason: 'opening' }))
  return variantId
}

/** How many of an article can still be sold, at a location. */
export async function left(
  house: House,
  variantId: Id<'var'>,
  locationId: Id<'loc'> = 'loc_vantaa',
): Promise<number> {
  const asked = { channelId: webFi, variantIds: [variantId] }
  const found = await house.unit((ctx) => availability(ctx, asked))
  const places = found.get(variantId)?.perLocation ?? []
  return places.find((one) => one.locationId === locationId)?.available ?? 0
}

/** Who asks, in which house. */
type By = readonly [house: House, as: string]

/** Asks as somebody; those who are ours say so. */
export function ask<T = Record<string, unknown>>(
  [house, as]: By,
  target: string,
  call: Omit<Call, 'as'> = {},
): Promise<Answered<T>> {
  const actor = (actors as Record<string, { kind: string }>)[as]
  const isOurs = actor?.kind === 'staff'
  const headers = { ...call.headers, ...(isOurs && { 'x-redthread-side': 'staff' }) }
  return house.call<T>(target, { ...call, as, headers })
}

export const contact = {
  email: 'Aino@shop.example',
  givenName: 'Aino',
  familyName: 'Korhonen',
  phone: '0401234567',
}
export const address = {
  lines: ['Vaasankatu 10'],
  postalCode: '00500',
  city: 'Helsinki',
  region: null,
  country: 'FI',
}

type Line = Readonly<Record<string, unknown>>

/** A cart of somebody with everything that an order needs, as its screen reads it. */
export async function readyCart(
  [house, as]: By,
  lines: readonly Line[],
  details: Readonly<Record<string, unknown>> = {},
): Promise<Cart> {
  const body = {
    ...{ channelId: webFi, locale: 'fi', lines, contact, address },
    ...{ deliveryOptionId: 'dop_filocker', ...details },
  }
  const begun = await ask<CartChanged>([house, as], 'POST /v1/carts', { body })
  assert.equal(begun.status, 201, begun.text)
  const cart = await ask<Cart>([house, as], `GET /v1/carts/${begun.body.cartId}`)
  assert.deepEqual(cart.body.requirements, [], cart.text)
  return cart.body
}

/** Code and PIN of a gift card over an amount. */
export async function giftCard(
  house: House,
  amount: number,
): Promise<Extract<NewTender, { kind: 'gift_card' }>> {
  const { code, pin } = await house.unit((ctx) => issueGiftCard(ctx, { amount, currency: 'EUR' }))
  return { kind: 'gift_card', amount, code, pin }
}

/** Promises a means of paying for a cart. */
export async function promise(
  [house, as]: By,
  cartId: string,
  tender: NewTender,
): Promise<Answered<Payment>> {
  return ask<Payment>([house, as], `POST /v1/carts/${cartId}/tenders`, { body: tender })
}

/** Places a cart as it is shown. */
export function place(
  [house, as]: By,
  cart: Pick<Cart, 'id' | 'version' | 'totals'>,
  call: Omit<Call, 'as' | 'body'> = {},
): Promise<Answered<OwnOrder>> {
  const body = { version: cart.version, total: cart.totals.total }
  return ask<OwnOrder>([house, as], `POST /v1/carts/${cart.id}/place`, { ...call, body })
}

/** An order of somebody, paid by gift card. */
export async function givenOrder(
  [house, as]: By,
  lines: readonly Line[],
  details: Readonly<Record<string, unknown>> = {},
): Promise<OwnOrder> {
  const cart = await readyCart([house, as], lines, details)
  const { total } = cart.totals
  const promised = await promise([house, as], cart.id, await giftCard(house, total))
  assert.equal(promised.status, 201, promised.text)
  const placed = await place([house, as], cart)
  assert.equal(placed.status, 201, placed.text)
  return placed.body
}

/** What `redthread verify` says of orders, stock, money and codes. */
export async function faults(house: House): Promise<string[]> {
  const said: string[] = []
  for (const check of house.checks) {
    said.push(...(await house.unit(async (ctx) => [...(await check.run(ctx))])))
  }
  return said
}
