import type { CategoryTree } from '@redthread/contract/storefront'
import type { Wire } from '@redthread/client/wire'
import type { Locale } from '@redthread/kernel/words'
import { answer } from '@redthread/workbench/api/answer'
import { api } from '@redthread/workbench/api/api'
import { findOffers, readOffer, readStorefronts } from '@redthread/workbench/api/offers'
import { findStores } from '@redthread/workbench/api/places'
import { readChannels } from '../channels/channels-api.ts'

export type IdType = 'product_ids' | 'variant_ids' | 'category_ids' | 'channel_ids' | 'location_ids'

/** Something that is chosen by name and stored by id. */
export interface Named {
  value: string
  label: string
}

/** What a few words find, in every web shop that the retailer has. */
export async function findIds(type: IdType, words: string, locale: Locale): Promise<Named[]> {
  if (type === 'channel_ids') return channels(words, locale)
  if (type === 'location_ids') {
    const { items } = await findStores({ limit: 50, ...(words ? { q: words } : {}) })
    return items.map(({ id, name }) => ({ value: id, label: name }))
  }
  const shops = await webShops()
  if (type === 'category_ids') {
    const trees = await Promise.all(shops.map((channelId) => categories(channelId, locale)))
    const all = trees
      .flat()
      .filter(({ label }) => label.toLowerCase().includes(words.toLowerCase()))
    return distinct(all)
  }
  const lists = await Promise.all(
    shops.map((channelId) =>
      findOffers({ channelId, locale, limit: 20, ...(words ? { q: words } : {}) }),
    ),
  )
  const products = distinct(
    lists.flatMap(({ items }) => items.map(({ id, title }) => ({ value: id, label: title }))),
  )
  if (type === 'product_ids') return products
  const first = products.slice(0, 5)
  const details = await Promise.all(
    first.map(({ value }) => anywhere(shops, (channelId) => readOffer(channelId, value, locale))),
  )
  return details.flatMap((detail) => (detail === null ? [] : articles(detail)))
}

/** The names of ids that were chosen before; those that are not sold any more stay ids. */
export async function nameIds(type: IdType, ids: string[], locale: Locale): Promise<Named[]> {
  if (type === 'channel_ids') return channels('', locale)
  if (type === 'product_ids') {
    const shops = await webShops()
    const found = await Promise.all(
      ids.map((id) => anywhere(shops, (channelId) => readOffer(channelId, id, locale))),
    )
    return found.flatMap((each) => (each === null ? [] : [{ value: each.id, label: each.title }]))
  }
  return type === 'variant_ids' ? [] : findIds(type, '', locale)
}

async function webShops(): Promise<string[]> {
  const { items } = await readStorefronts()
  return items.filter(({ kind }) => kind === 'web').map(({ id }) => id)
}

async function channels(words: string, locale: Locale): Promise<Named[]> {
  const { items } = await readChannels(words ? { q: words } : {})
  return items.map(({ id, name }) => ({ value: id, label: name[locale] }))
}

async function categories(channelId: string, locale: Locale): Promise<Named[]> {
  const params = { path: { channelId }, query: { locale } }
  const { items } = await answer<Wire<CategoryTree>>(
    api.GET('/v1/storefront/{channelId}/categories', { params }),
  )
  return items.map(({ id, name, depth }) => ({ value: id, label: `${'– '.repeat(depth)}${name}` }))
}

type Detail = Awaited<ReturnType<typeof readOffer>>

function articles({ title, options, variants }: Detail): Named[] {
  return variants.map(({ id, sku, values }) => {
    const choice = options.map((option, place) => option.values[values[place] ?? -1]?.label)
    return { value: id, label: [title, ...choice, sku].filter(Boolean).join(', ') }
  })
}

/** The first shop that answers; null where none knows it. */
async function anywhere<A>(
  shops: readonly string[],
  ask: (channelId: string) => Promise<A>,
): Promise<A | null> {
  for (const channelId of shops) {
    try {
      return await ask(channelId)
    } catch {
      // Not sold in this shop: the next one may know it.
    }
  }
  return null
}

function distinct(named: readonly Named[]): Named[] {
  return [...new Map(named.map((each) => [each.value, each])).values()]
}
