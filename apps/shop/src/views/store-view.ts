/** Whether a store is open at this moment, in its own zone; times as the reader writes them. */
export type OpenView =
  | { readonly state: 'open'; readonly until: string }
  | { readonly state: 'closing'; readonly until: string }
  | { readonly state: 'closed'; readonly opens: OpeningView | null }

/** The next opening; `day` is `today`, `tomorrow`, a weekday 1 (Monday) to 7, or a written date. */
export interface OpeningView {
  readonly day: 'today' | 'tomorrow' | 1 | 2 | 3 | 4 | 5 | 6 | 7 | string
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
  readonly services: readonly string[]
}

/** One line of the opening hours; no spans: closed all day. */
export interface DayHours {
  readonly label: string
  readonly spans: readonly string[]
  readonly today: boolean
}

export interface SpecialDay extends DayHours {
  readonly reason: string | null
}

/** A store's own page. */
export interface StorePage extends StoreCard {
  readonly postalLine: string
  readonly phone: string | null
  readonly email: string | null
  readonly directions: string
  readonly week: readonly DayHours[]
  readonly special: readonly SpecialDay[]
  readonly zone: string
  /** schema.org description for search engines, as JSON text safe inside a script element. */
  readonly linkedData: string
}

/** A service that stores offer, with its name in the reader's language. */
export interface ServiceView {
  readonly code: string
  readonly name: string
}
