import type {
  DayHours as Day,
  SpecialDay as Special,
  StoreDetail,
} from '@redthread/contract/locations'
import type { Locale } from '@redthread/kernel/words'
import type { Door } from '../door.ts'
import { clockTime, longDate, weekdayName } from '../words/local-times.ts'
import { storeCard } from './find-stores.server.ts'
import type { ShopView } from './shop-view.ts'
import type { DayHours, SpecialDay, StorePage } from './store-view.ts'

/** How far ahead days that differ are announced, in days. */
const AHEAD = 60

/** A store's page; null where the shop's brand and country have no such store. */
export async function findStore(
  door: Door,
  shop: ShopView,
  code: string,
): Promise<StorePage | null> {
  const found = await storeOf(door, code)
  if (found === null || found.address.country !== shop.country) return null
  const { address, zone, phone, email, latitude, longitude } = found
  const today = door.now.toZonedDateTimeISO(zone).toPlainDate()
  const { locale } = shop
  return {
    ...storeCard({ ...found, distanceM: null }, door, shop),
    postalLine: [...address.lines, `${address.postalCode} ${address.city}`.trim()].join(', '),
    phone,
    email,
    route: `https://www.google.com/maps/dir/?api=1&destination=${latitude},${longitude}`,
    directions: found.directions?.[locale] ?? null,
    week: found.week.map((day) => weekLine(day, today, locale)),
    special: found.specialDays
      .filter(({ date }) => isAhead(today, date))
      .map((day) => specialLine(day, locale)),
    zone: zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone,
    linkedData: JSON.stringify(found.jsonLd).replaceAll('<', String.raw`\u003c`),
  }
}

async function storeOf(door: Door, code: string): Promise<StoreDetail | null> {
  try {
    return await door.ask<StoreDetail>('locations.get_store', { params: { store: code } })
  } catch (error) {
    if (error instanceof Response && error.status < 500) return null
    throw error
  }
}

function isAhead(today: Temporal.PlainDate, date: string): boolean {
  const days = today.until(date).days
  return days >= 0 && days <= AHEAD
}

function weekLine(day: Day, today: Temporal.PlainDate, locale: Locale): DayHours {
  const date = Temporal.PlainDate.from(day.date)
  return {
    label: weekdayName(date, locale),
    spans: spansOf(day, locale),
    today: date.equals(today),
    reason: day.label?.[locale] ?? null,
  }
}

function specialLine(day: Special, locale: Locale): SpecialDay {
  const date = Temporal.PlainDate.from(day.date)
  return {
    label: longDate(date, locale),
    spans: spansOf(day, locale),
    today: false,
    reason: day.label[locale],
  }
}

function spansOf({ spans }: Pick<Day, 'spans'>, locale: Locale): string[] {
  return spans.map(({ opens, closes }) => `${written(opens, locale)} – ${written(closes, locale)}`)
}

function written(time: string, locale: Locale): string {
  if (time === '24:00') return locale === 'en' || locale === 'pl' ? '24:00' : '24.00'
  return clockTime(Temporal.PlainTime.from(time), locale)
}
