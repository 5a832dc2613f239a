import type { CartChanged } from '@redthread/contract/carts'
import type { ErrandOutcome } from '@redthread/contract/page-door'
import type { Door } from '../door.ts'
import { ownCart, sendErrand, type CartErrand } from './cart-door.server.ts'
import { cartOutcome, type CartOutcome, type HandOverView } from './cart-view.ts'
import { formText } from './form-text.ts'
import { formWay } from './form-way.ts'
import type { OnWire } from './on-wire.ts'
import { problemOf } from './problem-of.ts'
import { qrPicture } from './qr-picture.server.ts'
import type { ShopView } from './shop-view.ts'

/** A form that was sent, and where from. */
export interface Press {
  readonly door: Door
  readonly shop: ShopView
  readonly form: FormData
}

/** Does what a button of the cart asks for, by the form's `do`. */
export async function runCartPress(press: Press): Promise<CartOutcome> {
  const act = formText(press.form, 'do')
  if (act === 'add') return add(press)
  if (act === 'wish') return wish(press)
  if (act === 'unwish' || act === 'forget') return forget(press, act)
  if (act === 'take') return take(press)
  const cartId = await cartIdOf(press)
  if (cartId === null) return cartOutcome({})
  switch (act) {
    case 'line':
      return changeLine(press, cartId)
    case 'hand-over':
      return handOver(press, cartId)
    case 'share':
      return share(press, cartId)
    default: {
      const errand = errandOf(press.form, act, `/v1/carts/${cartId}`)
      if (errand === null) throw new Response(null, { status: 400 })
      return changed(await sendErrand(press.door, press.shop, errand))
    }
  }
}

/** The cart that the form names, or the reader's own; null where there is none. */
async function cartIdOf({ door, shop, form }: Press): Promise<string | null> {
  const named = formText(form, 'cart')
  if (/^crt_[0-9a-z]+$/.test(named)) return named
  const { cart } = await ownCart(door, shop)
  return cart?.id ?? null
}

/** The buttons that are one request each; null for a button that we do not know. */
function errandOf(form: FormData, act: string, cart: string): CartErrand | null {
  const line = `${cart}/lines/${encodeURIComponent(formText(form, 'line'))}`
  switch (act) {
    case 'later':
      return { method: 'POST', path: `${line}/save` }
    case 'back': {
      const variant = encodeURIComponent(formText(form, 'variantId'))
      return { method: 'POST', path: `${cart}/saved/${variant}` }
    }
    case 'coupon':
      return { method: 'POST', path: `${cart}/coupons`, body: { code: formText(form, 'code') } }
    case 'drop-coupon': {
      const code = encodeURIComponent(formText(form, 'code'))
      return { method: 'DELETE', path: `${cart}/coupons/${code}` }
    }
    case 'prices-seen':
      return { method: 'POST', path: `${cart}/prices/seen` }
    case 'merge-seen':
      return { method: 'POST', path: `${cart}/merge/seen` }
    case 'ways': {
      const fulfillment = formWay(form)
      return fulfillment && { method: 'PUT', path: `${cart}/ways`, body: { fulfillment } }
    }
    default:
      return null
  }
}

async function add(press: Press): Promise<CartOutcome> {
  const { door, shop, form } = press
  const quantity = Math.min(9_999, Math.max(1, Math.trunc(Number(formText(form, 'quantity')) || 1)))
  const fulfillment = formWay(form)
  const line = {
    variantId: formText(form, 'variantId'),
    quantity,
    ...(fulfillment === null ? {} : { fulfillment }),
  }
  const body = { channelId: shop.channelId, lines: [line] }
  return changed(await sendErrand(door, shop, { method: 'POST', path: '/v1/carts', body }))
}

async function changeLine({ door, shop, form }: Press, cartId: string): Promise<CartOutcome> {
  const step = formText(form, 'step')
  const asked = Math.trunc(Number(formText(form, 'quantity')))
  const quantity = Math.min(9_999, Math.max(0, asked + (Number(step) || 0)))
  const fulfillment = formWay(form)
  const body = Number.isFinite(asked) && formText(form, 'quantity') !== '' ? { quantity } : {}
  const outcome = await sendErrand(door, shop, {
    method: 'PATCH',
    path: `/v1/carts/${cartId}/lines/${encodeURIComponent(formText(form, 'line'))}`,
    body: { ...body, ...(fulfillment === null || quantity === 0 ? {} : { fulfillment }) },
  })
  const done = changed(outcome)
  const touched = done.changed?.lines[0]
  if (touched === undefined || touched.quantity > 0) return done
  const { variantId, title, added } = touched
  return { ...done, takenOut: { variantId, title, quantity: -added, fulfillment } }
}

async function wish({ door, shop, form }: Press): Promise<CartOutcome> {
  const body = { channelId: shop.channelId, variantId: formText(form, 'variantId') }
  const outcome = await sendErrand(door, shop, { method: 'POST', path: '/v1/wishlist', body })
  const problem = problemOf(outcome)
  return cartOutcome({ problem, kept: problem === null })
}

async function forget({ door, shop, form }: Press, act: 'unwish' | 'forget'): Promise<CartOutcome> {
  const kind = act === 'unwish' ? 'wish' : 'saved'
  const variant = encodeURIComponent(formText(form, 'variantId'))
  const path = `/v1/kept-items/${kind}/${variant}?channelId=${shop.channelId}`
  return cartOutcome({
    problem: problemOf(await sendErrand(door, shop, { method: 'DELETE', path })),
  })
}

/** Takes over the cart that a code stands for. */
async function take({ door, shop, form }: Press): Promise<CartOutcome> {
  const body = { code: formText(form, 'code'), channelId: shop.channelId }
  const outcome = await sendErrand(door, shop, {
    method: 'POST',
    path: '/v1/hand-overs/take',
    body,
  })
  return cartOutcome({ problem: problemOf(outcome) })
}

async function handOver({ door, shop }: Press, cartId: string): Promise<CartOutcome> {
  const path = `/v1/carts/${cartId}/hand-overs`
  const outcome = await sendErrand(door, shop, { method: 'POST', path })
  const problem = problemOf(outcome)
  if (problem !== null) return cartOutcome({ problem })
  const made = outcome.body as HandOverView
  const left = Temporal.Instant.from(made.expiresAt).since(door.now)
  const minutes = Math.max(1, Math.round(left.total('minutes')))
  return cartOutcome({ handOver: { ...made, picture: qrPicture(made.qr), minutes } })
}

async function share({ door, shop }: Press, cartId: string): Promise<CartOutcome> {
  const path = `/v1/carts/${cartId}/shares`
  const outcome = await sendErrand(door, shop, { method: 'POST', path })
  const problem = problemOf(outcome)
  if (problem !== null) return cartOutcome({ problem })
  return cartOutcome({ share: outcome.body as NonNullable<CartOutcome['share']> })
}

function changed(outcome: ErrandOutcome): CartOutcome {
  const problem = problemOf(outcome)
  if (problem !== null) return cartOutcome({ problem })
  const body = outcome.body as OnWire<CartChanged> | null
  return cartOutcome({ changed: body && 'lines' in body ? body : null })
}
