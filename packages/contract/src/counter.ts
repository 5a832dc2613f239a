import { Type as T, type Static } from 'typebox'
import { CartId, NewCartLine } from './carts-lines.ts'
import { event, Id, Instant, PageOf, Shape } from './define.ts'
import { LocationId } from './locations.ts'
import { CurrencyCode, Maybe, Minor, VariantId } from './pricing.ts'
import { LocaleChoice, MailAddress, oneOf } from './rights.ts'
import { Line } from './text.ts'

export const SaleId = Id('sal')
const DeviceId = Id('dev')
const PersonId = Id('per')

/**
 * `open`, on the screen of a till · `held`, parked for whoever comes back to it · `done`, paid ·
 * `discarded`, nothing of it is to come.
 */
export const saleStates = ['open', 'held', 'done', 'discarded'] as const
export type SaleState = (typeof saleStates)[number]

export const saleActions = ['hold', 'resume', 'discard', 'reopen'] as const
export type SaleAction = (typeof saleActions)[number]

/** What may be done with a sale from where; `done` is what placing its order makes of it. */
export const saleMoves: Readonly<
  Record<SaleAction, { from: readonly SaleState[]; to: SaleState }>
> = {
  hold: { from: ['open'], to: 'held' },
  resume: { from: ['held'], to: 'open' },
  discard: { from: ['open', 'held'], to: 'discarded' },
  // The last thing that was discarded by mistake.
  reopen: { from: ['discarded'], to: 'open' },
}

/** A sale of a store's tills: a cart, who has it open or parked it, and what became of it. */
export const TillSale = Shape(
  {
    id: SaleId,
    state: oneOf(saleStates),
    cartId: CartId,
    locationId: LocationId,
    deviceId: DeviceId,
    name: Maybe(T.String({ description: 'What it is parked under.' })),
    customer: Maybe(T.String({ description: 'Given name and one letter, where one is attached.' })),
    taken: T.Boolean({ description: 'Its shopper handed the cart over, and sees it still.' }),
    count: T.Integer({ description: 'Pieces, as it was parked or paid.' }),
    total: Minor,
    currency: CurrencyCode,
    openedAt: Instant,
    heldAt: Maybe(Instant),
    by: T.String({ description: 'Who touched it last: `staff:stf_…`.' }),
    orderId: Maybe(Id('ord')),
    orderNumber: Maybe(T.String()),
    settledAt: Maybe(Instant),
    version: T.Integer(),
  },
  { title: 'TillSale' },
)
export type TillSale = Static<typeof TillSale>
export const TillSalePage = PageOf(TillSale)

/** What a till has in hand: its open sale, how many are parked in its store, its last one. */
export const TillDesk = Shape(
  {
    deviceId: DeviceId,
    locationId: LocationId,
    channelId: Id('chn'),
    currency: CurrencyCode,
    sale: Maybe(TillSale),
    held: T.Integer(),
    last: Maybe(TillSale),
    topic: T.String({ description: 'To be followed at /v1/live: sales of the store.' }),
  },
  { title: 'TillDesk' },
)
export type TillDesk = Static<typeof TillDesk>

/** A sale to begin, at once with what was scanned first. */
export const NewTillSale = Shape({
  lines: T.Optional(T.Array(NewCartLine, { maxItems: 100 })),
})
export type NewTillSale = Static<typeof NewTillSale>

export const SaleToHold = Shape({ name: T.Optional(Line(60)) })

/** The code that a shopper shows, typed in any case and spacing, or the whole scanned text. */
export const CartToTake = Shape({ code: Line(300) })

/** A person as a till sees them: enough to say “is that you?”, and nothing else. */
export const CustomerGlance = Shape(
  {
    personId: PersonId,
    name: T.String({ description: 'Given name and one letter of the family name; may be empty.' }),
    email: Maybe(T.String({ examples: ['a•••@tuuli.example'] })),
    phone: Maybe(T.String({ examples: ['••• 4567'] })),
    proved: T.Boolean({ description: 'They have proved who they are by signing in.' }),
  },
  { title: 'CustomerGlance' },
)
export type CustomerGlance = Static<typeof CustomerGlance>
export const CustomerGlances = Shape({ items: T.Array(CustomerGlance) })

/** What a person shows, or says: their pass from the shop's app, a phone number, an address. */
export const CustomerSearch = Shape({ shown: Line(300) })

/** Somebody who is not known yet and gives a mail address or a phone number. */
export const NewCustomer = Shape({
  email: T.Optional(MailAddress),
  phone: T.Optional(Line(30)),
  givenName: T.Optional(Line(80)),
  familyName: T.Optional(Line(80)),
  locale: T.Optional(LocaleChoice),
})
export type NewCustomer = Static<typeof NewCustomer>

export const CustomerToAttach = Shape({ personId: Maybe(PersonId) })

/** What a person shows at the till as a QR code, for a few minutes. */
export const PersonPass = Shape(
  { text: T.String({ description: 'To be shown as a QR code.' }), expiresAt: Instant },
  { title: 'PersonPass' },
)
export type PersonPass = Static<typeof PersonPass>

/** What lies here, and elsewhere where people can go or goods can come from. */
export const StockNear = Shape(
  {
    variantId: VariantId,
    tracked: T.Boolean({ description: 'False: sold without counting.' }),
    here: T.Integer(),
    elsewhere: T.Integer(),
    deliverable: T.Integer(),
    near: T.Array(Shape({ locationId: LocationId, name: T.String(), available: T.Integer() }), {
      description: 'The nearest stores that have it, at most three.',
    }),
  },
  { title: 'StockNear' },
)
export type StockNear = Static<typeof StockNear>
export const StockNearList = Shape({ items: T.Array(StockNear) })

export const saleChanged = event(
  'counter.sale_changed.v1',
  Shape({
    saleId: SaleId,
    locationId: LocationId,
    deviceId: DeviceId,
    cartId: CartId,
    state: oneOf(saleStates),
    version: T.Integer(),
  }),
  'A sale of a till was begun, parked, taken up again, paid or discarded.',
)
export const counterEvents = [saleChanged]
