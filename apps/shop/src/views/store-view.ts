import type { LocationService } from '@redthread/contract/locations'

/** What a store does for the people who come in; shipping is its own affair. */
export type ShownService = Exclude<LocationService, 'ship_from'>

/** Whether a store is open at this moment, in its own zone; times as the reader writes them. */
export type OpenView =
  | { readonly state: 'always' }
  | { readonly state: 'open'; readonly until: string }
  | { readonly state: 'closing'; readonly until: string }
  | { readonly state: 'closed'; readonly opens: OpeningView | null }

/** The next opening; `day` is `today`, `tomorrow`, a weekday 1 (Monday) to 7, or a written date. */
export interface OpeningView {
  readonly day: string | number
  readonly time: string
}

/** A store as lists show it. */
export interface StoreCard {
  readonly code: string
  readonly name: string
  readonly street: string
  readonly city: string
  readonly latitude: number
  readonly longitude: number
  /** As the reader writes it, such as "1.2 km"; null where no place was asked about. */
  readonly distance: string | null
  readonly open: OpenView
  readonly services: readonly ShownService[]
}

/** One line of the opening hours; no spans: closed all day. */
export interface DayHours {
  readonly label: string
  readonly spans: readonly string[]
  readonly today: boolean
  /** Why this day differs, such as the name of a holiday. */
  readonly reason: string | null
}

export type SpecialDay = DayHours

/** A store's own page. */
export interface StorePage extends StoreCard {
  readonly postalLine: string
  readonly phone: string | null
  readonly email: string | null
  /** Where a map program shows the way. */
  readonly route: string
  /** How to find the door, in the store's own words. */
  readonly directions: string | null
  readonly week: readonly DayHours[]
  readonly special: readonly SpecialDay[]
  readonly zone: string
  /** schema.org description for search engines, as JSON text safe inside a script element. */
  readonly linkedData: string
}
