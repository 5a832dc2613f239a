import type { Quote, QuoteRequest } from '@redthread/contract/pricing-quote'
import type { QuotedPromotion } from '@redthread/contract/pricing-quote'
import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import type { CartCustomer } from '@redthread/pricing/cart-input'
import type { Promotion } from '@redthread/pricing/promotions/promotion'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { variantsBySku } from '#modules/catalog/index.ts'
import { allows } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { priceLines, type LinesToPrice, type PricedLines } from './price-lines.ts'
import { promotionWords } from './promotion-words.ts'

/** The language in which promotions are named, and promotions in place of those that are on. */
export interface QuoteOptions {
  readonly locale: Locale
  readonly promotions?: readonly Promotion[]
}

/**
 * Prices lines by SKU for whoever asks. Who they are and what time it is, only staff may say:
 * a shopper is who is signed in, now.
 */
export async function quote(
  ctx: Ctx,
  request: QuoteRequest,
  options: QuoteOptions,
): Promise<Quote> {
  const input = await linesOf(ctx, request)
  const trusted = allows(ctx.actor, 'pricing:read', {
    channelId: request.channelId,
    locationId: null,
  })
  const at = (trusted ? request.at : undefined) ?? ctx.now
  const customer = trusted ? customerOf(request) : shopper(ctx)
  const { promotions } = options
  const priced = await priceLines(ctx, {
    ...input,
    at,
    customer,
    ...(promotions !== undefined && { promotions }),
  })
  return quoted(ctx, { request, input, priced, at }, options)
}

async function linesOf(ctx: Ctx, request: QuoteRequest): Promise<LinesToPrice> {
  const { channelId, country, locationId, shipping, coupons } = request
  const variants = await variantsBySku(ctx, [...new Set(request.lines.map(({ sku }) => sku))])
  const lines = request.lines.map(({ id, sku, quantity, fulfillment }, index) => {
    const found = variants.get(sku)
    if (found === undefined) return pricingRefusals.refuse.unknown_variant({ sku })
    const { variantId } = found
    return { id: id ?? String(index + 1), variantId, quantity, fulfillment: fulfillment ?? null }
  })
  return {
    channelId,
    lines,
    ...(country !== undefined && { country }),
    ...(locationId !== undefined && { locationId }),
    ...(shipping !== undefined && { shipping }),
    ...(coupons !== undefined && { coupons }),
  }
}

function customerOf({ customer }: QuoteRequest): CartCustomer | null {
  if (customer === undefined) return null
  return {
    id: customer.id ?? 'per_unknown',
    signedIn: customer.signedIn ?? customer.id !== undefined,
    groupIds: customer.groupIds ?? [],
    companyId: customer.companyId ?? null,
    segmentIds: customer.segmentIds ?? [],
    loyaltyTier: customer.loyaltyTier ?? null,
    orderCount: customer.orderCount ?? 0,
  }
}

/** A signed-in shopper or a visitor; groups and tiers come with the rooms that keep them. */
function shopper({ actor }: Ctx): CartCustomer | null {
  if (actor.kind !== 'shopper' && actor.kind !== 'visitor') return null
  const { id, kind } = actor
  return { id, signedIn: kind === 'shopper', groupIds: [], segmentIds: [], orderCount: 0 }
}

interface Priced {
  readonly request: QuoteRequest
  readonly input: LinesToPrice
  readonly priced: PricedLines
  readonly at: Temporal.Instant
}

async function quoted(
  ctx: Ctx,
  { request, input, priced, at }: Priced,
  { locale }: QuoteOptions,
): Promise<Quote> {
  const { cart, rows } = priced
  const words = await promotionWords(ctx, priced.promotions)
  return {
    at,
    cart: cart as unknown as Quote['cart'],
    lines: input.lines.map(({ id, variantId }, index) => {
      const won = rows.get(id)
      const sku = request.lines[index]?.sku ?? ''
      const regular = won?.regular?.amount ?? won?.row.amount ?? 0
      return { id, sku, variantId, rowId: won?.row.id ?? '', regular }
    }),
    promotions: priced.promotions.map(({ id, name }): QuotedPromotion => {
      const said = words.get(id)
      return {
        id: id as Id<'pmo'>,
        code: name,
        name: said?.name[locale] ?? name,
        description: said?.description[locale] ?? '',
      }
    }),
  }
}
