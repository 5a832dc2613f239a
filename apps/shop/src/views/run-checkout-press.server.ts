import { redirect, redirectDocument } from 'react-router'
import type { ErrandOutcome } from '@redthread/contract/page-door'
import type { Door } from '../door.ts'
import { keepAddress } from './addresses.server.ts'
import { mustRead, ownCart, sendErrand } from './cart-door.server.ts'
import type { CartView } from './cart-view.ts'
import type { CheckoutPress } from './checkout-press.ts'
import {
  begunCard,
  type CheckoutOutcome,
  type FieldTexts,
  type PaymentView,
} from './checkout-view.ts'
import { formatOf } from './find-checkout.server.ts'
import { formText } from './form-text.ts'
import { placeErrand } from './place-errand.ts'
import { problemOf } from './problem-of.ts'
import { saveCheckout } from './save-checkout.server.ts'
import type { ShopView } from './shop-view.ts'
import { typedTexts } from './typed-texts.ts'

interface Asked {
  readonly door: Door
  readonly shop: ShopView
  readonly form: FormData
}

/** Does what a button of the checkout asks for; throws a redirect where it leads on. */
export async function runCheckoutPress(asked: Asked): Promise<CheckoutOutcome> {
  const country = formText(asked.form, 'billing.country')
  const isBilled = /^[A-Z]{2}$/.test(country) && !asked.form.has('billing.same')
  const [done, billing] = await Promise.all([
    runPress(asked),
    isBilled ? formatOf(asked.door, country) : null,
  ])
  return { ...done, billing }
}

async function runPress(asked: Asked): Promise<Pressed> {
  const { door, shop, form } = asked
  const { cart } = await ownCart(door, shop)
  if (cart === null) throw redirect(`/${shop.segment}/cart`)
  const press = { ...asked, cart }
  const act = formText(form, 'do')
  if (act.startsWith('drop ')) return outcome(form, await drop(press, act.slice(5)))
  // While a card is being paid the cart stays as it is.
  const faults = cart.state === 'frozen' ? {} : await saveCheckout(press)
  const { all = null, ...byField } = faults
  if (all !== null) return outcome(form, all, byField)
  if (act === 'gift-card') {
    const giftCode = await useGiftCard(press)
    return outcome(form, null, giftCode === null ? byField : { ...byField, giftCode })
  }
  if (act === 'credit') return outcome(form, await useCredit(press), byField)
  if (act === 'save') return outcome(form, null, byField)
  const asking = { ...outcome(form, null, byField), asked: true }
  if (Object.keys(byField).length > 0) return asking
  if (form.has('keep')) await keepTyped(press)
  return { ...asking, said: await order(press) }
}

type Pressed = Omit<CheckoutOutcome, 'billing'>

function outcome(form: FormData, said: string | null, faults: FieldTexts = {}): Pressed {
  return { faults, said, typed: typedTexts(form, secret), asked: false }
}

const secret = new Set(['giftCode', 'giftPin', 'do'])

/**
 * Pays what is left by card, or places the order where nothing is. Leads on by a redirect, or
 * answers what stands in the way; null where the page itself tells what is missing.
 */
async function order(press: CheckoutPress): Promise<string | null> {
  const { door, shop, form } = press
  const cart = await mustRead<CartView>(door, shop, `/v1/carts/${press.cart.id}`)
  if (cart.requirements.length > 0) return null
  const { total } = cart.totals
  // The button named a sum: nobody pays another one without having seen it.
  if (Number(formText(form, 'total')) !== total) return 'total'
  const payment = await mustRead<PaymentView>(door, shop, `/v1/carts/${cart.id}/tenders`)
  const rest = total - payment.covered
  if (rest <= 0) return place({ door, shop, cart, total })
  const begun = begunCard(payment)
  if (begun?.step?.kind === 'redirect' && begun.amount === rest) {
    throw redirectDocument(begun.step.path)
  }
  if (begun) await drop(press, begun.id)
  const returnPath = `/${shop.segment}/checkout/paid?cart=${cart.id}&total=${total}`
  const paid = await addTender(press, { kind: 'card', amount: rest, returnPath })
  const problem = problemOf(paid)
  if (problem !== null) return problem.title
  const card = begunCard(paid.body as PaymentView)
  if (card?.step?.kind !== 'redirect') return 'again'
  throw redirectDocument(card.step.path)
}

/** Keeps the address in the account, as it was asked; that it has no room is not said here. */
async function keepTyped({ door, shop, cart: { id } }: CheckoutPress): Promise<void> {
  const { address } = await mustRead<CartView>(door, shop, `/v1/carts/${id}`)
  if (door.signedIn && address) await keepAddress(door, shop, { address })
}

interface Placing {
  readonly door: Door
  readonly shop: ShopView
  readonly cart: CartView
  readonly total: number
}

/** Places the order and leads to it; answers why not where that is refused. */
async function place({ door, shop, cart, total }: Placing): Promise<string> {
  const placed = await sendErrand(door, shop, placeErrand({ cart, total }))
  const problem = problemOf(placed)
  if (problem !== null) return problem.title
  const { id } = placed.body as { id: string }
  throw redirect(`/${shop.segment}/orders/${id}?placed`)
}

function addTender({ door, shop, cart }: CheckoutPress, body: object): Promise<ErrandOutcome> {
  return sendErrand(door, shop, { method: 'POST', path: `/v1/carts/${cart.id}/tenders`, body })
}

async function useGiftCard(press: CheckoutPress): Promise<string | null> {
  const [code, pin] = [formText(press.form, 'giftCode'), formText(press.form, 'giftPin')]
  if (code.length < 8 || !/^[0-9 ]{4,12}$/.test(pin)) return 'unread'
  const amount = await restToPay(press)
  if (amount === 0) return null
  return problemOf(await addTender(press, { kind: 'gift_card', amount, code, pin }))?.title ?? null
}

async function useCredit(press: CheckoutPress): Promise<string | null> {
  const amount = await restToPay(press)
  if (amount === 0) return null
  return problemOf(await addTender(press, { kind: 'store_credit', amount }))?.title ?? null
}

async function restToPay({ door, shop, cart: { id } }: CheckoutPress): Promise<number> {
  const [cart, payment] = await Promise.all([
    mustRead<CartView>(door, shop, `/v1/carts/${id}`),
    mustRead<PaymentView>(door, shop, `/v1/carts/${id}/tenders`),
  ])
  return Math.max(0, cart.totals.total - payment.covered)
}

async function drop({ door, shop, cart }: CheckoutPress, tenderId: string): Promise<string | null> {
  const path = `/v1/carts/${cart.id}/tenders/${encodeURIComponent(tenderId)}`
  return problemOf(await sendErrand(door, shop, { method: 'DELETE', path }))?.title ?? null
}
