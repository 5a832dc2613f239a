import { pricesFor, type VariantPrice } from '../queries/prices-for.ts'
import { euro, givenList, givenPrices, givenVariant } from './given.ts'
import { switchList, webFi, type House } from './given.ts'

export type Variant = `var_${string}`
const start = Temporal.Instant.from('2026-06-01T12:00:00Z')

/** So many days before (−) or after the first of June, at noon. */
export function dayAt(days: number): Temporal.Instant {
  return start.add({ hours: Math.round(days * 24) })
}

export function onDay(house: House, days: number): void {
  house.at(dayAt(days).toString())
}

/** What a variant costs in the Finnish web shop on a day. */
export async function priceOn(
  house: House,
  { days, id, country = 'FI' }: { days: number; id: Variant; country?: string },
): Promise<VariantPrice | null> {
  onDay(house, days)
  const asked = { channelId: webFi, country, currency: 'EUR' } as const
  const prices = await house.unit((ctx) => pricesFor(ctx, [id], asked))
  return prices.get(id) ?? null
}

/** What is written down on a day: a price, or a row of a sale list. */
export interface Scene {
  readonly id: Variant
  readonly price: (days: number, amount: number, more?: object) => Promise<unknown>
  readonly sale: (days: number, amount: number, more?: Sale) => Promise<`lst_${string}`>
  readonly end: (days: number, listId: string) => Promise<unknown>
}
interface Sale {
  readonly listId?: `lst_${string}`
  readonly from?: number
  readonly until?: number
  readonly country?: string
}

/** A new variant, and what may be told of it. */
export async function scene(house: House): Promise<Scene> {
  onDay(house, -365)
  const { id } = await givenVariant(house)
  return {
    id,
    price: (days, amount, more) => {
      onDay(house, days)
      return givenPrices(house, [euro(id, amount, more)])
    },
    sale: async (days, amount, { listId, from, until, country } = {}) => {
      onDay(house, days)
      const window = {
        startsAt: from === undefined ? null : dayAt(from),
        endsAt: until === undefined ? null : dayAt(until),
        countries: country === undefined ? [] : [country],
      }
      const list = listId ?? (await givenList(house, window)).id
      await givenPrices(house, [euro(id, amount, { listId: list })])
      return list
    },
    end: (days, listId) => {
      onDay(house, days)
      return switchList(house, listId, 'paused')
    },
  }
}
