import type { Cart } from '@redthread/contract/carts'
import type { CartLine } from '@redthread/contract/carts-lines'
import type { Locale } from '@redthread/kernel/words'
import { offerOf } from '#modules/delivery/index.ts'
import { openLocations } from '#modules/locations/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { wayPlace } from '../guards/way-place.ts'
import { lineGroups } from '../rules/line-groups.ts'
import type { CartRow } from '../rows/cart-columns.ts'
import { couponsShown } from './coupons-shown.ts'
import { giftsShown } from './gifts-shown.ts'
import { hintsShown } from './hints-shown.ts'
import { mergeShown } from './merge-shown.ts'
import { promotionName } from './promotion-name.ts'
import { visitsShown } from './visits-shown.ts'
import { keyOf } from './find-cart.ts'
import { keptItems, keptRows } from './kept-items.ts'
import { linesShown } from './lines-shown.ts'
import { priorsOf } from './priors-of.ts'
import { reckonCart, type ReckonedCart } from './reckon-cart.ts'
import { stillMissing } from './still-missing.ts'

/** A cart with everything that a screen needs, in one language. */
export async function cartDetail(ctx: Ctx, row: CartRow, locale: Locale): Promise<Cart> {
  const key = keyOf(row)
  const people = [row.buyer_id ?? row.customer_id]
  const asked = { people, channelId: row.channel_id, kind: 'saved' as const }
  const [saved, cart, places, visits, mergeReport] = await Promise.all([
    keptRows(ctx, asked),
    reckonCart(ctx, row, { locale }),
    openLocations(ctx),
    visitsShown(ctx, key, locale),
    mergeShown(ctx, key, locale),
  ])
  const { channel } = cart
  const [missing, gifts, kept, priors] = await Promise.all([
    stillMissing(ctx, cart),
    giftsShown(ctx, cart),
    keptItems(ctx, saved, { channel, country: row.country, locale }),
    priorsOf(ctx, cart),
  ])
  const lines = linesShown(cart, { priors, place: wayPlace(ctx, row, channel) })
  const placeName = (id: string) => places.get(id as `loc_${string}`)?.name ?? ''
  return {
    ...headOf(cart),
    lines,
    groups: lineGroups(lines.map(groupedLine), locale, placeName),
    ...offersOf(cart),
    gifts,
    requirements: missing.requirements,
    priceChanges: missing.changes,
    mergeReport,
    visits,
    saved: kept,
  }
}

function groupedLine({ id, fulfillment, total }: CartLine) {
  const pickup = fulfillment?.kind === 'pickup' ? fulfillment : null
  const { locationId = null, day = null } = pickup ?? {}
  return { id, kind: fulfillment?.kind ?? null, locationId, day, total }
}

function headOf({ row, person, buyerId, lines }: ReckonedCart) {
  const { contact } = row
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    channelId: row.channel_id,
    locationId: row.location_id,
    person: {
      id: buyerId,
      known: person?.known ?? false,
      givenName: person?.givenName ?? null,
      familyName: person?.familyName ?? null,
    },
    country: row.country,
    locale: row.locale,
    count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    contact: contactOf(contact),
    address: row.address,
    billingAddress: row.billing_address,
    deliveryOptionId: row.delivery_option_id,
    note: row.note,
    topic: `cart:${row.id}`,
    touchedAt: row.touched_at,
    abandonedAt: row.abandoned_at,
    createdAt: row.created_at,
  }
}

/** Contact with null for what was not given. */
export function contactOf(contact: CartRow['contact']): Cart['contact'] {
  const { email = null, phone = null, givenName = null, familyName = null } = contact
  const { company = null, vatId = null } = contact
  return { email, phone, givenName, familyName, company, vatId }
}

function offersOf(cart: ReckonedCart) {
  const { priced, locale, words, options, chosen } = cart
  const applied = priced.promotions.flatMap((one) => (one.applied ? [one] : []))
  return {
    totals: {
      currency: priced.currency,
      taxIncluded: priced.taxIncluded,
      subtotal: priced.subtotal,
      discount: priced.discountTotal,
      shipping: options.length > 0 && chosen === null ? null : priced.shippingTotal,
      tax: priced.taxTotal,
      taxes: [...priced.taxes],
      total: priced.total,
    },
    promotions: applied.map(({ promotionId, amount }) => ({
      promotionId,
      name: promotionName(cart, promotionId),
      description: words.get(promotionId)?.description[locale] ?? '',
      amount,
    })),
    hints: hintsShown(cart),
    coupons: couponsShown(cart),
    deliveryOffers: options.map((option) => offerOf(option, locale)),
  }
}
