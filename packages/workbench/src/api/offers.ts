import type { Wire } from '@redthread/client/wire'
import type { Storefront } from '@redthread/contract/channels'
import type { FoundCode, ProductDetail, ProductList } from '@redthread/contract/storefront'
import type { Locale } from '@redthread/kernel/words'
import { answer } from './answer.ts'
import { api } from './api.ts'

/** What is looked for in what a channel sells. */
export interface OfferSearch {
  channelId: string
  locale: Locale
  q?: string
  category?: string
  limit?: number
}

export const offersKey = (search: OfferSearch) => ['offers', search] as const
export const offerKey = (channelId: string, productId: string, locale: Locale) =>
  ['offers', channelId, productId, locale] as const
export const storefrontsKey = ['storefronts'] as const

/** Every channel that people can visit, in the retailer's order. */
export function readStorefronts(): Promise<{ items: Wire<Storefront>[] }> {
  return answer<{ items: Wire<Storefront>[] }>(api.GET('/v1/storefronts'))
}

/** What a channel sells, best match first, each with its price there. */
export function findOffers({ channelId, ...search }: OfferSearch): Promise<Wire<ProductList>> {
  const params = { path: { channelId }, query: { limit: 30, ...search } }
  return answer<Wire<ProductList>>(api.GET('/v1/storefront/{channelId}/products', { params }))
}

/** One product as a channel sells it, by id or slug. */
export function readOffer(
  channelId: string,
  product: string,
  locale: Locale,
): Promise<Wire<ProductDetail>> {
  const params = { path: { channelId, product }, query: { locale } }
  return answer<Wire<ProductDetail>>(
    api.GET('/v1/storefront/{channelId}/products/{product}', { params }),
  )
}

/** What a scanned or typed code stands for; a 404 problem where nothing carries it. */
export function findCode(
  channelId: string,
  code: string,
  locale: Locale,
): Promise<Wire<FoundCode>> {
  const params = { path: { channelId }, query: { code, locale } }
  return answer<Wire<FoundCode>>(api.GET('/v1/storefront/{channelId}/lookup', { params }))
}
