import type { PostalAddress } from './address.ts'
import type { CartContact } from './carts.ts'
import type { LineWay } from './carts-lines.ts'
import type { DeliveryKind } from './delivery.ts'
import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import type { Locale } from '@redthread/kernel/words'
import type { PricedCart } from '@redthread/pricing/priced-cart'

/** A cart that lacks nothing, locked in the caller's transaction: all that an order copies. */
export interface CartToPlace {
  readonly cartId: Id<'crt'>
  readonly version: number
  /** A card is being charged for it: what is kept for it stays kept. */
  readonly isFrozen: boolean
  /** Whom the order is for: the person who was attached at the till, else the cart's own. */
  readonly customerId: Id<'per'>
  /** The cart's own person: the key by which its rows are spread. */
  readonly ownerId: Id<'per'>
  readonly channelId: Id<'chn'>
  /** Where it is sold over the counter; null elsewhere. */
  readonly locationId: Id<'loc'> | null
  readonly country: string
  readonly currency: Currency
  readonly taxIncluded: boolean
  readonly locale: Locale
  readonly contact: CartContact
  readonly address: PostalAddress | null
  readonly billingAddress: PostalAddress | null
  readonly delivery: DeliveryToPlace | null
  readonly note: string | null
  readonly lines: readonly LineToPlace[]
  /** Lines in the order of `lines`; the charge of a delivery has the id `delivery`. */
  readonly priced: PricedCart
  /** Of the promotions that apply, in the language of the cart. */
  readonly promotionNames: Readonly<Record<string, string>>
  /** Promotions that take part, each with the code that opened it: their uses are to be taken. */
  readonly uses: readonly PromotionToUse[]
}

export interface LineToPlace {
  readonly lineId: Id<'lin'>
  readonly variantId: Id<'var'>
  readonly productId: Id<'prd'>
  readonly sku: string
  /** In the language of the cart. */
  readonly title: string
  /** The options in words, such as `04 Rose · 15 ml`. */
  readonly detail: string | null
  readonly imageUrl: string | null
  readonly quantity: number
  readonly unit: number
  /** What one piece costs without sale prices. */
  readonly regular: number
  readonly taxBasisPoints: number
  readonly weightG: number | null
  readonly fulfillment: {
    readonly kind: LineWay
    /** Where it is taken along or collected; null for a delivery. */
    readonly locationId: Id<'loc'> | null
    readonly day: string | null
  }
  readonly note: string | null
}

export interface DeliveryToPlace {
  readonly optionId: Id<'dop'>
  readonly code: string
  readonly name: string
  readonly kind: DeliveryKind
  readonly carrier: string
  readonly amount: number
  readonly taxBasisPoints: number
  readonly earliest: string
  readonly latest: string
}

export interface PromotionToUse {
  readonly promotionId: Id<'pmo'>
  readonly code: string | null
  readonly amount: number
}
