import type { PublicAvailability } from '@redthread/contract/inventory'
import type { DeliveryOffer } from '@redthread/contract/delivery'
import type { OnWire } from '../views/on-wire.ts'

type Word = PublicAvailability['word']

/** A store where something lies or can be collected. */
export interface StoreWay {
  readonly id: string
  readonly name: string
  readonly word: Word
  readonly left: number | null
  readonly collects: boolean
}

/** How an article can be had now. */
export interface WaysToGet {
  readonly word: Word
  readonly left: number | null
  readonly expectedOn: string | null
  /** Null where it cannot be sent. */
  readonly delivery: OnWire<DeliveryOffer> | null
  /** Those that have it first. */
  readonly stores: readonly StoreWay[]
}

interface Asked {
  readonly channelId: string
  readonly brandId: string
  readonly country: string
  readonly locale: string
  readonly variantId: string
  readonly value: number
}

interface StoreRow {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly services: readonly string[]
}

const ranks: Record<Word, number> = {
  ...{ in_stock: 0, few_left: 1, preorder: 2, backorder: 3, out_of_stock: 4 },
}

/** Asks how an article can be had; throws where the network or the wish ends. */
export async function waysToGet(asked: Asked, signal: AbortSignal): Promise<WaysToGet> {
  const { channelId, brandId, country, locale, variantId, value } = asked
  const read = reader(locale, signal)
  const [stock, offers, stores] = await Promise.all([
    read<{ items: OnWire<PublicAvailability>[] }>('/v1/availability', {
      channelId,
      variantIds: variantId,
    }),
    read<{ items: OnWire<DeliveryOffer>[] }>('/v1/delivery/offers', {
      ...{ channelId, country, value: String(value) },
    }),
    read<{ items: StoreRow[] }>('/v1/stores', { brandId, country, limit: '100' }),
  ])
  const found = stock.items[0]
  const here = new Map<string, (typeof stock.items)[number]['stores'][number]>()
  for (const store of found?.stores ?? []) here.set(store.locationId, store)
  const cheapest = offers.items.toSorted((a, b) => a.amount - b.amount)[0] ?? null
  return {
    word: found?.word ?? 'in_stock',
    left: found?.left ?? null,
    expectedOn: found?.expectedOn ?? null,
    delivery: found === undefined || found.deliverable ? cheapest : null,
    stores: stores.items
      .filter(({ kind }) => kind === 'store')
      .map(({ id, name, services }): StoreWay => {
        const { word = 'out_of_stock', left = null } = here.get(id) ?? {}
        return { id, name, word, left, collects: services.includes('pickup') }
      })
      .toSorted((a, b) => ranks[a.word] - ranks[b.word]),
  }
}

interface DaysAsked {
  readonly channelId: string
  readonly locationId: string
  readonly locale: string
}

/** The days on which an order of now can be collected at a store, the first one first. */
export async function daysToCollect(asked: DaysAsked, signal: AbortSignal): Promise<CollectDay[]> {
  const { locale, ...place } = asked
  const read = reader(locale, signal)
  const { days } = await read<{ days: CollectDay[] }>('/v1/delivery/pickup-days', place)
  return days
}

export interface CollectDay {
  readonly date: string
  readonly sameDay: boolean
}

function reader(locale: string, signal: AbortSignal) {
  return async <A>(path: string, query: Readonly<Record<string, string>>): Promise<A> => {
    const headers = { 'accept-language': locale }
    const answer = await fetch(`${path}?${new URLSearchParams(query)}`, { signal, headers })
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return (await answer.json()) as A
  }
}
