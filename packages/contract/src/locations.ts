import { Type as T, type Static, type TSchema } from 'typebox'
import { CountryCode, Phone, PostalAddress } from './address.ts'
import { Id, Instant, PageOf, Shape, event } from './define.ts'
import { Line, LineInAllLocales } from './text.ts'

export const locationKinds = ['store', 'warehouse', 'service_point'] as const
export const LocationKind = T.Enum([...locationKinds])
export type LocationKind = (typeof locationKinds)[number]

export const locationStates = ['active', 'paused', 'archived'] as const
export const LocationState = T.Enum([...locationStates])
export type LocationState = (typeof locationStates)[number]

/** From which state a location may go to which: guards of the server, buttons of the screen. */
export const locationMoves: Readonly<Record<LocationState, readonly LocationState[]>> = {
  active: ['paused', 'archived'],
  paused: ['active', 'archived'],
  archived: ['paused'],
}

/** What a person or an order can get done at a location. */
export const locationServices = [
  'pickup',
  'return',
  'ship_from',
  'reserve',
  'repair',
  'order_ahead',
  'consultation',
] as const
export const LocationService = T.Enum([...locationServices])
export type LocationService = (typeof locationServices)[number]

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export const Weekday = T.Enum([...weekdays])
export type Weekday = (typeof weekdays)[number]

export const LocationId = Id('loc')
const LocalDate = T.String({ pattern: '^20\\d\\d-[01]\\d-[0-3]\\d$', examples: ['2026-12-24'] })
const TimeOfDay = T.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', examples: ['10:00'] })
const EndOfSpan = T.String({
  pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$',
  description: 'Not later than `opens`: on the next day. 24:00 is midnight.',
})

/** One stretch of open doors, in the location's own time. */
export const OpenSpan = Shape({ opens: TimeOfDay, closes: EndOfSpan })
export type OpenSpan = Static<typeof OpenSpan>
export type OpenSpans = readonly OpenSpan[]

/** The same stretch on several days of the week; it belongs to the day on which it begins. */
export const WeeklySpan = Shape({
  days: T.Array(Weekday, { minItems: 1, maxItems: 7, uniqueItems: true }),
  opens: TimeOfDay,
  closes: EndOfSpan,
})
export type WeeklySpan = Static<typeof WeeklySpan>

/** Hours that take the place of the regular ones from one date through another. */
export const Season = Shape({
  from: LocalDate,
  through: LocalDate,
  label: LineInAllLocales(80),
  spans: T.Array(WeeklySpan, { maxItems: 40 }),
})
export type Season = Static<typeof Season>

/** When a location is open in ordinary weeks: schema.org's opening hours, made strict. */
export const OpeningHours = Shape({
  regular: T.Array(WeeklySpan, { maxItems: 40 }),
  seasons: T.Array(Season, { maxItems: 20 }),
})
export type OpeningHours = Static<typeof OpeningHours>

/** One date with hours of its own; no spans means closed. It outranks season and week. */
export const SpecialDay = Shape({
  date: LocalDate,
  spans: T.Array(OpenSpan, { maxItems: 10 }),
  label: LineInAllLocales(80),
})
export type SpecialDay = Static<typeof SpecialDay>

/** Until when on a day an order can still be picked up or shipped the same day. */
export const CutOffs = Shape({
  pickup: T.Optional(TimeOfDay),
  shipping: T.Optional(TimeOfDay),
})
export type CutOffs = Static<typeof CutOffs>

const place = {
  code: T.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 40 }),
  kind: LocationKind,
  name: Line(80),
  brandIds: T.Array(Id('brd'), { maxItems: 20, uniqueItems: true }),
  address: PostalAddress,
  latitude: T.Number({ minimum: -90, maximum: 90 }),
  longitude: T.Number({ minimum: -180, maximum: 180 }),
  zone: T.String({ maxLength: 40, description: 'IANA time zone.', examples: ['Europe/Helsinki'] }),
  phone: Maybe(Phone),
  email: Maybe(T.String({ format: 'email', maxLength: 120 })),
  services: T.Array(LocationService, { maxItems: 20, uniqueItems: true }),
  cutOffs: CutOffs,
  directions: Maybe(LineInAllLocales(300)),
}
const ours = {
  capacityPerDay: Maybe(T.Integer({ minimum: 0, maximum: 100_000 })),
  searchTerms: T.Array(Line(60), { maxItems: 20, description: 'Other names people search by.' }),
}

export const NewLocation = Shape({ ...place, ...ours, hours: OpeningHours })
export type NewLocation = Static<typeof NewLocation>
export const LocationUpdate = T.Partial(Shape({ ...place, ...ours }), {
  additionalProperties: false,
})
export type LocationUpdate = Static<typeof LocationUpdate>

export const Location = Shape(
  {
    id: LocationId,
    ...place,
    ...ours,
    hours: OpeningHours,
    specialDays: T.Array(SpecialDay, { description: 'From a month ago on.' }),
    state: LocationState,
    version: T.Integer(),
    createdAt: Instant,
    changedAt: Instant,
  },
  { title: 'Location' },
)
export type Location = Static<typeof Location>
export const LocationPage = PageOf(Location)

/** Hours as a whole, as the editor saves them; days before `from` stay as they are. */
export const HoursUpdate = Shape({
  hours: OpeningHours,
  specialDays: T.Array(SpecialDay, { maxItems: 400 }),
})
export type HoursUpdate = Static<typeof HoursUpdate>

/** Whether the doors are open at an instant, and when that changes. */
export const OpeningState = Shape({
  open: T.Boolean(),
  until: Maybe(Instant),
  opensAt: Maybe(Instant),
  label: Maybe(LineInAllLocales(80)),
})
export type OpeningState = Static<typeof OpeningState>

/** One date as people read it on the door. */
export const DayHours = Shape({
  date: LocalDate,
  weekday: Weekday,
  spans: T.Array(OpenSpan),
  label: Maybe(LineInAllLocales(80)),
})
export type DayHours = Static<typeof DayHours>

const shown = { id: LocationId, ...place, state: LocationState, opening: OpeningState }
export const Store = Shape(
  { ...shown, distanceM: Maybe(T.Integer({ description: 'Meters, as the crow flies.' })) },
  { title: 'Store' },
)
export type Store = Static<typeof Store>
export const StorePage = PageOf(Store)

export const StoreDetail = Shape(
  {
    ...shown,
    week: T.Array(DayHours, { description: 'Today and the six days after it.' }),
    hours: OpeningHours,
    specialDays: T.Array(SpecialDay),
    jsonLd: T.Unknown({ description: 'schema.org Store, to be put into the page.' }),
  },
  { title: 'StoreDetail' },
)
export type StoreDetail = Static<typeof StoreDetail>

/** A day on which shops of a country keep other hours, as a suggestion to the hours editor. */
export const Holiday = Shape({
  date: LocalDate,
  name: LineInAllLocales(80),
  usual: T.Enum(['closed', 'shorter', 'open'], { description: 'What most shops do that day.' }),
})
export type Holiday = Static<typeof Holiday>

const news = { locationId: LocationId, version: T.Integer() }

export const locationChanged = event(
  'locations.location_changed.v1',
  Shape({ ...news, state: LocationState, change: T.Enum(['created', 'edited', 'state']) }),
  'A location was created, edited, paused, resumed or archived.',
)
export const hoursChanged = event(
  'locations.hours_changed.v1',
  Shape({ ...news, dates: T.Array(LocalDate, { description: 'Special days that changed.' }) }),
  'The opening hours or special days of a location changed.',
)
export const locationsEvents = [locationChanged, hoursChanged]

export { CountryCode, LocalDate }

function Maybe<S extends TSchema>(schema: S) {
  return T.Union([schema, T.Null()])
}
