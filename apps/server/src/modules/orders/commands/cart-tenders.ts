import { cartsRefusals } from '@redthread/contract/carts-refusals'
import type { PaymentMethod, Storefront } from '@redthread/contract/channels'
import type { NewTender, Payment, TenderKind } from '@redthread/contract/payments'
import { paymentsRefusals } from '@redthread/contract/payments-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Refusal } from '@redthread/kernel/refusal'
import { cartFor, cartToPlace, freezeCart, unfreezeCart } from '#modules/carts/index.ts'
import { channelDetail, storefrontList } from '#modules/channels/index.ts'
import { addTender, dropTender, tendersOf } from '#modules/payments/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { isOutward } from '../rules/is-outward.ts'
import { keepGoods } from './keep-goods.ts'

/** What is promised to pay for a cart, for whoever has it in hand. */
export async function cartTenders(ctx: Ctx, cartId: Id<'crt'>): Promise<Payment> {
  await cartFor(ctx, cartId)
  return tendersOf(ctx, cartId)
}

/**
 * Promises a means of paying for a cart. Before a card is charged the cart must lack nothing: its
 * goods are kept, and it stays as it is until it is paid or its time is up. Refuses what
 * neither the channel nor the store takes, and a card for more than is to be paid.
 */
export async function addCartTender(
  ctx: Ctx,
  cartId: Id<'crt'>,
  tender: NewTender,
): Promise<Payment | Refusal> {
  const row = await cartFor(ctx, cartId)
  const { state, order_id: orderId, merged_into: intoCartId } = row
  if (state !== 'active' && state !== 'frozen') {
    return cartsRefusals.refuse.not_changeable({ state, intoCartId, orderId })
  }
  const { items: open } = await storefrontList(ctx, {})
  const known = open.find(({ id }) => id === row.channel_id)
  const channel = known ?? (await channelDetail(ctx, row.channel_id))
  const taken = [...channel.paymentMethods, ...takenAtTill(ctx, row.location_id, open)]
  if (!taken.includes(methods[tender.kind])) {
    return paymentsRefusals.refuse.tender_not_offered({ kind: tender.kind })
  }
  if (isOutward(tender.kind)) await prepare(ctx, cartId, tender)
  const personId = row.buyer_id ?? row.customer_id
  return addTender(ctx, { ...tender, reference: cartId, personId, currency: channel.currency })
}

const methods: Readonly<Record<TenderKind, PaymentMethod>> = {
  card: 'card',
  terminal: 'card',
  cash: 'cash',
  gift_card: 'gift_card',
  store_credit: 'store_credit',
}

/**
 * What the store takes besides, while a cart stands at its till: one that came from the web is paid
 * in cash there like any other.
 */
function takenAtTill(
  ctx: Ctx,
  at: Id<'loc'> | null,
  open: readonly Storefront[],
): readonly PaymentMethod[] {
  if (at === null || ctx.actor.kind !== 'staff') return []
  const ofStore = open.filter(({ kind, locationId }) => kind === 'store' && locationId === at)
  return ofStore.flatMap(({ paymentMethods }) => paymentMethods)
}

/** Sees to it that what is about to be charged can be placed. */
async function prepare(ctx: Ctx, cartId: Id<'crt'>, { amount }: NewTender): Promise<void> {
  const cart = await cartToPlace(ctx, { cartId })
  const { covered } = await tendersOf(ctx, cartId)
  const missing = cart.priced.total - covered
  if (amount > missing) paymentsRefusals.refuse.over_covered({ missing })
  await keepGoods(ctx, {
    reference: cartId,
    channelId: cart.channelId,
    personId: cart.customerId,
    soldAt: cart.locationId,
    lines: cart.lines,
  })
  await freezeCart(ctx, { cartId, reason: 'card payment' })
}

/** Gives up a means of paying; once no card is waited for, the cart may be changed again. */
export async function dropCartTender(
  ctx: Ctx,
  { cartId, tenderId }: { readonly cartId: Id<'crt'>; readonly tenderId: Id<'tnd'> },
): Promise<Payment> {
  await cartFor(ctx, cartId)
  const payment = await dropTender(ctx, { reference: cartId, tenderId })
  const isWaiting = payment.tenders.some(({ kind, state }) => {
    return isOutward(kind) && (state === 'pending' || state === 'authorized')
  })
  if (!isWaiting) await unfreezeCart(ctx, { cartId })
  return payment
}
