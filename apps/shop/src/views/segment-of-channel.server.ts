import type { Locale } from '@redthread/kernel/words'
import type { Door } from '../door.ts'
import { segmentOf } from './shop-address.ts'
import { storefronts } from './storefronts.server.ts'

/**
 * First segment of a channel's pages in a language, or in the shop's own where it does not speak
 * that one; throws a 404 Response where the channel has no web shop.
 */
export async function segmentOfChannel(
  door: Door,
  channelId: string,
  locale: Locale,
): Promise<string> {
  const shop = (await storefronts(door)).find(({ id }) => id === channelId)
  if (shop === undefined) throw new Response(null, { status: 404 })
  return segmentOf(shop, shop.locales.includes(locale) ? locale : shop.defaultLocale)
}
