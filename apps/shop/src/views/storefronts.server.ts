import type { Storefront } from '@redthread/contract/channels'
import type { Door } from '../door.ts'

/** The web shops that visitors may enter, in the retailer's order. */
export async function storefronts(door: Door): Promise<readonly Storefront[]> {
  const query = { kind: 'web' }
  const { items } = await door.ask<{ items: Storefront[] }>('channels.list_storefronts', { query })
  return items.filter(({ path, css }) => css !== null && /^\/[a-z0-9-]+$/.test(path))
}
