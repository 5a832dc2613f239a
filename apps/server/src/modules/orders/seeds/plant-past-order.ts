import { sql } from 'kysely'
import type { NewCart } from '@redthread/contract/carts'
import { newId, type Id } from '@redthread/kernel/id'
import { Refusal } from '@redthread/kernel/refusal'
import { zoneOfCountry } from '@redthread/kernel/zone-of-country'
import { beginCart, cartToPlace } from '#modules/carts/index.ts'
import { variantPage } from '#modules/catalog/index.ts'
import { availability } from '#modules/inventory/index.ts'
import { addTender, confirmCard } from '#modules/payments/index.ts'
import { ctxLike, type Ctx } from '#platform/ctx.ts'
import type { JobRun } from '#platform/job.ts'
import { placeOrder } from '../commands/place-order.ts'
import type { PastOrder } from './past-orders.ts'

/**
 * Buys as a person would have: a cart, a way to pay, an order, each by the command that shop and
 * till use; then puts its date back. Gives what was refused, where the demo was changed meanwhile.
 */
export async function plantPastOrder(
  { unit }: Pick<JobRun, 'unit'>,
  past: PastOrder,
): Promise<string | null> {
  const reference = `${past.channelId} ${past.daysAgo} ${past.at}`
  try {
    const personId = await unit((ctx) => newId('per', ctx))
    const as = (ctx: Ctx) => buyerOf(ctx, past, personId)
    const cartId = await unit((ctx) => fillCart(as(ctx), past))
    const { total, currency, ownerId } = await unit(async (ctx) => {
      const cart = await cartToPlace(as(ctx), { cartId })
      return { total: cart.priced.total, currency: cart.currency, ownerId: cart.customerId }
    })
    const purchase = { reference: cartId, personId: ownerId, currency }
    const isSale = past.locationId !== undefined
    const payment = await unit((ctx) =>
      isSale
        ? addTender(as(ctx), { kind: 'cash', amount: roundUp(total), ...purchase })
        : addTender(as(ctx), { kind: 'card', amount: total, returnPath: '/', ...purchase }),
    )
    if (payment instanceof Refusal) return payment.kind.code
    const tenderId = payment.tenders.at(-1)?.id ?? 'tnd_none'
    if (!isSale) {
      const paymentMethod = 'pm_card_visa'
      await confirmCard({ unit }, { reference: cartId, tenderId, paymentMethod, personId: ownerId })
    }
    await unit(async (ctx) => {
      const { id } = await placeOrder(as(ctx), { cartId, total })
      await putBack(ctx, id, momentOf(ctx, past))
    })
    return null
  } catch (error) {
    if (error instanceof Refusal) return `${reference}: ${error.kind.code}`
    throw error
  }
}

function buyerOf(ctx: Ctx, { locationId }: PastOrder, personId: Id<'per'>): Ctx {
  if (locationId !== undefined) return ctx
  return ctxLike(ctx, { actor: { kind: 'visitor', id: personId, sessionId: null } })
}

/** People hand over notes, not cents. */
function roundUp(total: number): number {
  return Math.ceil(total / 500) * 500
}

async function fillCart(ctx: Ctx, past: PastOrder): Promise<Id<'crt'>> {
  const { channelId, locationId, locale, buyer, note } = past
  const fulfillment =
    locationId === undefined ? ({ kind: 'delivery' } as const) : ({ kind: 'carry_out' } as const)
  const lines = (await articlesOf(ctx, past)).map((line) => ({ ...line, fulfillment }))
  const wanted: NewCart = {
    ...{ channelId, locale, lines },
    ...(locationId !== undefined && { locationId }),
    ...(note !== undefined && { note }),
    ...(buyer !== undefined && {
      contact: {
        ...{ givenName: buyer.givenName, familyName: buyer.familyName },
        ...{ email: buyer.email, phone: buyer.phone },
      },
      address: {
        ...{ lines: [...buyer.lines], postalCode: buyer.postalCode, city: buyer.city },
        ...{ region: null, country: buyer.country },
      },
      deliveryOptionId: buyer.deliveryOptionId,
    }),
  }
  const { cartId } = await beginCart(ctx, wanted, locale)
  return cartId
}

/** Articles that lie there in plenty, by their place in the list. */
async function articlesOf(ctx: Ctx, { channelId, locationId, articles }: PastOrder) {
  const page = await variantPage(ctx, { q: 'TB-', limit: 200 })
  const variantIds = page.map(({ variantId }) => variantId)
  const stock = await availability(ctx, { channelId, variantIds })
  const plenty = variantIds.filter((id) => {
    const known = stock.get(id)
    const here = known?.perLocation.find((one) => one.locationId === locationId)
    const left = locationId === undefined ? known?.deliverable : here?.available
    return (left ?? 0) > 3
  })
  return articles.flatMap(([at, quantity]) => {
    const variantId = plenty[(at * 7) % Math.max(1, plenty.length)]
    return variantId === undefined ? [] : [{ variantId, quantity }]
  })
}

/** The moment on the clock of the place; yesterday where today has not come so far yet. */
function momentOf(ctx: Ctx, { daysAgo, at, buyer }: PastOrder): Temporal.Instant {
  const today = ctx.now
    .toZonedDateTimeISO(zoneOfCountry(buyer?.country ?? 'FI'))
    .subtract({ days: daysAgo })
  const then = today.withPlainTime(at).toInstant()
  return Temporal.Instant.compare(then, ctx.now) < 0 ? then : then.subtract({ hours: 24 })
}

/** An order of the demo was placed some time ago; the goods and the money moved today. */
async function putBack(ctx: Ctx, orderId: Id<'ord'>, placedAt: Temporal.Instant): Promise<void> {
  await sql`update orders."order" set placed_at = ${placedAt} where id = ${orderId}`.execute(ctx.tx)
  await sql`update orders.listing set placed_at = ${placedAt}
    where order_id = ${orderId}`.execute(ctx.tx)
  await sql`update orders.mark set placed_at = ${placedAt}
    where order_id = ${orderId}`.execute(ctx.tx)
}
