import { sql } from 'kysely'
import type { FoundCode, ProductCard } from '@redthread/contract/storefront'
import { storefrontRefusals } from '@redthread/contract/storefront-search'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { gtin14 } from '../rules/search-words.ts'
import { wordsIn } from '../rules/labels.ts'
import { localeBit } from '../rules/shelf.ts'
import { windows } from '../windows/windows.ts'
import { cardsOf } from './cards-of.ts'
import { shownPrices } from './shown-prices.ts'
import { shownProducts } from './shown-products.ts'
import { windowOf } from './window-of.ts'

interface Asked {
  readonly channelId: Id<'chn'>
  readonly locale?: Locale
  readonly code: string
}

/** What a scanned or typed code (SKU or GTIN) stands for in a channel; refuses one of nothing. */
export async function foundCode(ctx: Ctx, asked: Asked): Promise<FoundCode> {
  const kept = await windows(ctx)
  const { channelId } = asked
  const { channel, shelf, locale } = await windowOf(ctx, kept, {
    channelId,
    locale: asked.locale,
  })
  const code = asked.code.trim().toLowerCase()
  for (const { product_id: productId, variant_id: variantId } of await variantsOf(ctx, code)) {
    const slot = shelf.byId(productId)
    if (slot === undefined || (slot.locales & localeBit(locale)) === 0) continue
    const [[product], prices, [card]] = await Promise.all([
      shownProducts(ctx, [productId]),
      shownPrices(ctx, channel, [variantId]),
      cardsOf(ctx, { channelId, locale, slots: [slot] }),
    ])
    const variant = product?.variants.find(({ id }) => id === variantId)
    const price = prices.get(variantId)
    if (product === undefined || variant === undefined || !price || card === undefined) continue
    const choice = product.options.flatMap(({ code: option, values }) => {
      const value = values.find((one) => one.code === variant.options[option])
      return value === undefined || values.length < 2
        ? []
        : wordsIn(value.label, locale, value.code)
    })
    return {
      variantId,
      sku: variant.sku,
      gtin: variant.gtin ?? null,
      choice: choice.join(', '),
      amount: price.amount,
      prior: price.prior,
      product: JSON.parse(card) as ProductCard,
    }
  }
  return storefrontRefusals.refuse.unknown_code({ code: asked.code })
}

async function variantsOf(ctx: Ctx, code: string) {
  const { rows } = await sql<{ variant_id: Id<'var'>; product_id: Id<'prd'> }>`
    select variant_id, product_id from storefront.variant
    where sku = ${code} or gtin_14 = ${gtin14(code)}
    order by sku = ${code} desc, variant_id limit 20`.execute(ctx.tx)
  return rows
}
