import type { PickupPlace } from '@redthread/contract/carts'
import type { Location } from '@redthread/contract/locations'
import type { Locale } from '@redthread/kernel/words'
import { daysAtStore, pickupStores } from '#modules/delivery/index.ts'
import { openingOf } from '#modules/locations/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { promiseOf } from '../rules/promise-of.ts'
import { dayText } from '../rules/day-text.ts'
import { say } from '../rules/say.ts'
import type { CartRow, LineRow } from '../rows/cart-columns.ts'
import { keyOf, linesOf } from './find-cart.ts'
import { goodsOf, shopChannel, type Goods } from './goods-of.ts'

const allWords = {
  en: 'All from {day}',
  fi: 'Kaikki {day} alkaen',
  da: 'Alt fra {day}',
  pl: 'Wszystko od {day}',
}
const someWords = {
  en: '{n} of {of} from {day}',
  fi: '{n}/{of} {day} alkaen',
  da: '{n} af {of} fra {day}',
  pl: '{n} z {of} od {day}',
}

/** The stores where the lines of a cart can be collected: those that have the most come first. */
export async function pickupPlaces(
  ctx: Ctx,
  cart: CartRow,
  locale: Locale,
): Promise<{ items: PickupPlace[] }> {
  const channel = await shopChannel(ctx, cart.channel_id)
  const [stores, lines] = await Promise.all([
    pickupStores(ctx, channel.id),
    linesOf(ctx, keyOf(cart)),
  ])
  const ids = lines.map(({ variant_id: id }) => id)
  const goods = await goodsOf(ctx, ids, { channel, country: cart.country })
  const places = await Promise.all(
    stores.map(async (store) => {
      const there = await daysAtStore(ctx, { channelId: channel.id, locationId: store.id })
      const holds = lines.filter((line) => isHeld(line, store, goods)).length
      const dates = (there?.days ?? []).map(({ date }) => date)
      return placeOf(ctx, store, { holds, of: lines.length, dates, locale })
    }),
  )
  return { items: places.toSorted((a, b) => b.holds - a.holds) }
}

function isHeld(line: LineRow, store: Location, { stock }: Goods): boolean {
  const at = { kind: 'pickup' as const, locationId: store.id }
  const { now, later } = promiseOf(stock.get(line.variant_id), at)
  return now + later >= line.quantity
}

interface Found {
  readonly holds: number
  readonly of: number
  readonly dates: readonly string[]
  readonly locale: Locale
}

function placeOf(ctx: Ctx, store: Location, { holds, of, dates, locale }: Found): PickupPlace {
  const [first] = dates
  const day = first === undefined ? '–' : dayText(first, locale)
  const words = holds === of ? allWords : someWords
  return {
    locationId: store.id,
    name: store.name,
    address: store.address,
    opening: openingOf(store, ctx.now),
    holds,
    of,
    days: [...dates],
    text: say(words, locale, { n: String(holds), of: String(of), day }),
  }
}
