import { Type as T, type Static } from 'typebox'
import { CountryCode, Phone, PostalAddress, VatId } from './address.ts'
import {
  Article,
  CartId,
  CartLine,
  CartLineId,
  LineGroup,
  MergeReport,
  NewCartLine,
  PriceChange,
  TouchedLine,
} from './carts-lines.ts'
import { CartToOpen, CartVisit, KeptItem } from './carts-shared.ts'
import { ChannelId } from './channels.ts'
import { DeliveryOffer, DeliveryOptionId } from './delivery.ts'
import { Id, Instant, PageOf, Shape } from './define.ts'
import { LocationId, StoreDetail } from './locations.ts'
import { CurrencyCode, Maybe } from './pricing.ts'
import { CouponCode } from './promotions-coupons.ts'
import { LocaleChoice, MailAddress, oneOf } from './rights.ts'
import { Line } from './text.ts'

/** `frozen` while it is being paid; `expired` after months in which nobody touched it. */
export const cartStates = ['active', 'frozen', 'merged', 'ordered', 'expired'] as const
export type CartState = (typeof cartStates)[number]

const PersonId = Id('per')

/** Whom the order is for, and how to reach them. */
export const CartContact = Shape(
  {
    email: Maybe(MailAddress),
    phone: Maybe(Phone),
    givenName: Maybe(Line(80)),
    familyName: Maybe(Line(80)),
    company: Maybe(Line(120)),
    vatId: Maybe(VatId),
  },
  { title: 'CartContact' },
)
export type CartContact = Static<typeof CartContact>
/** What is kept of it: only what was given. */
export type KeptContact = Partial<CartContact>

const ContactUpdate = Shape({
  email: T.Optional(Maybe(MailAddress)),
  phone: T.Optional(Maybe(Line(30))),
  givenName: T.Optional(Maybe(Line(80))),
  familyName: T.Optional(Maybe(Line(80))),
  company: T.Optional(Maybe(Line(120))),
  vatId: T.Optional(Maybe(VatId)),
})
const details = {
  contact: T.Optional(ContactUpdate),
  address: T.Optional(Maybe(PostalAddress)),
  billingAddress: T.Optional(Maybe(PostalAddress)),
  deliveryOptionId: T.Optional(Maybe(DeliveryOptionId)),
  country: T.Optional(CountryCode),
  locale: T.Optional(LocaleChoice),
  note: T.Optional(Maybe(Line(500))),
}
export const CartUpdate = Shape(details, { title: 'CartUpdate' })
export type CartUpdate = Static<typeof CartUpdate>

/**
 * The live cart of a person in a channel: the one that is there, or a new one, with these lines
 * put in. Staff open one for a sale at their location, or for a person, then saying why (`open`).
 */
export const NewCart = Shape(
  {
    channelId: ChannelId,
    locationId: T.Optional(LocationId),
    personId: T.Optional(PersonId),
    open: T.Optional(CartToOpen),
    lines: T.Optional(T.Array(NewCartLine, { maxItems: 100 })),
    ...details,
  },
  { title: 'NewCart' },
)
export type NewCart = Static<typeof NewCart>

/** What every write answers: the version to go on from, and the lines it has touched. */
export const CartChanged = Shape(
  {
    cartId: CartId,
    version: T.Integer(),
    state: oneOf(cartStates),
    count: T.Integer({ description: 'Pieces in the whole cart.' }),
    lines: T.Array(TouchedLine),
  },
  { title: 'CartChanged' },
)
export type CartChanged = Static<typeof CartChanged>

export const requirementSteps = ['cart', 'who', 'how', 'pay'] as const
export const requirementCodes = [
  'cart_empty',
  'line_not_for_sale',
  'line_not_enough',
  'price_rose',
  'email_missing',
  'phone_missing',
  'name_missing',
  'way_missing',
  'way_not_possible',
  'pickup_day_not_possible',
  'address_missing',
  'address_invalid',
  'option_missing',
  'option_not_offered',
] as const
export type RequirementCode = (typeof requirementCodes)[number]
/** What is still missing before an order can be placed, one thing each. */
export const Requirement = Shape(
  {
    step: oneOf(requirementSteps),
    field: T.String({ description: 'Path in the cart: `contact.email`, `lines.lin_…`.' }),
    code: oneOf(requirementCodes),
    lineId: Maybe(CartLineId),
    message: T.String({ description: 'In the language of the request.' }),
  },
  { title: 'CartRequirement' },
)
export type Requirement = Static<typeof Requirement>

const Amount = T.Integer()
export const CartTotals = Shape(
  {
    currency: CurrencyCode,
    taxIncluded: T.Boolean(),
    subtotal: Amount,
    discount: T.Integer({ description: 'Off goods and delivery together.' }),
    shipping: Maybe(T.Integer({ description: 'After discounts; null before it is known.' })),
    tax: Amount,
    taxes: T.Array(Shape({ basisPoints: T.Integer(), net: Amount, tax: Amount, gross: Amount })),
    total: Amount,
  },
  { title: 'CartTotals' },
)
export type CartTotals = Static<typeof CartTotals>

/** A promotion that applies; `amount` 0 for gifts and points. */
export const AppliedOffer = Shape(
  { promotionId: T.String(), name: T.String(), description: T.String(), amount: Amount },
  { title: 'AppliedOffer' },
)
export const hintKinds = ['amount', 'pieces', 'free_delivery'] as const
/** An advantage within reach, and how far it is: minor units, or pieces. */
export const OfferHint = Shape(
  {
    kind: oneOf(hintKinds),
    promotionId: Maybe(T.String()),
    name: T.String(),
    missing: T.Integer(),
    text: T.String({ description: 'As a person says it: “€2.10 to free delivery”.' }),
  },
  { title: 'OfferHint' },
)
export type OfferHint = Static<typeof OfferHint>
export const CartCoupon = Shape(
  {
    code: T.String(),
    applied: T.Boolean(),
    state: T.String(),
    name: Maybe(T.String()),
    text: T.String({ description: 'What it gives, or why not.' }),
  },
  { title: 'CartCoupon' },
)
export type CartCoupon = Static<typeof CartCoupon>
export const CartGift = Shape(
  { promotionId: T.String(), name: T.String(), quantity: T.Integer(), articles: T.Array(Article) },
  { title: 'CartGift' },
)
export type CartGift = Static<typeof CartGift>

/** A cart with everything that a screen needs, read at once. */
export const Cart = Shape(
  {
    id: CartId,
    version: T.Integer(),
    state: oneOf(cartStates),
    channelId: ChannelId,
    locationId: Maybe(LocationId),
    person: Shape({
      id: PersonId,
      known: T.Boolean(),
      givenName: Maybe(T.String()),
      familyName: Maybe(T.String()),
    }),
    country: CountryCode,
    locale: Maybe(LocaleChoice),
    count: T.Integer(),
    lines: T.Array(CartLine),
    groups: T.Array(LineGroup),
    totals: CartTotals,
    promotions: T.Array(AppliedOffer),
    hints: T.Array(OfferHint),
    coupons: T.Array(CartCoupon),
    gifts: T.Array(CartGift),
    contact: CartContact,
    address: Maybe(PostalAddress),
    billingAddress: Maybe(PostalAddress),
    deliveryOptionId: Maybe(DeliveryOptionId),
    deliveryOffers: T.Array(DeliveryOffer),
    requirements: T.Array(Requirement),
    priceChanges: T.Array(PriceChange),
    mergeReport: Maybe(MergeReport),
    visits: T.Array(CartVisit),
    saved: T.Array(KeptItem),
    note: Maybe(T.String()),
    topic: T.String({ description: 'To be followed at /v1/live.' }),
    touchedAt: Instant,
    abandonedAt: Maybe(Instant),
    createdAt: Instant,
  },
  { title: 'Cart' },
)
export type Cart = Static<typeof Cart>

/** One's own live cart in a channel; `topic` also tells of a cart that another device begins. */
export const OwnCart = Shape(
  { cart: Maybe(Cart), personId: PersonId, topic: T.String() },
  { title: 'OwnCart' },
)
export type OwnCart = Static<typeof OwnCart>

export const CouponToEnter = Shape({ code: CouponCode })

/** A cart in a list of the desk: no contents, only how much and when. */
export const CartSummary = Shape(
  {
    id: CartId,
    state: oneOf(cartStates),
    channelId: ChannelId,
    locationId: Maybe(LocationId),
    personId: PersonId,
    known: T.Boolean(),
    name: Maybe(T.String()),
    email: Maybe(T.String()),
    count: T.Integer(),
    touchedAt: Instant,
    abandonedAt: Maybe(Instant),
    openedBy: Maybe(T.String({ description: 'Who of us has it open now.' })),
    version: T.Integer(),
  },
  { title: 'CartSummary' },
)
export type CartSummary = Static<typeof CartSummary>
export const CartPage = PageOf(CartSummary)

/** A store where lines can be collected, and whether it has them all. */
export const PickupPlace = Shape(
  {
    locationId: LocationId,
    name: T.String(),
    address: PostalAddress,
    opening: StoreDetail.properties.opening,
    holds: T.Integer({ description: 'How many of the lines it has in full.' }),
    of: T.Integer(),
    days: T.Array(T.String({ examples: ['2026-11-27'] })),
    text: T.String(),
  },
  { title: 'PickupPlace' },
)
export type PickupPlace = Static<typeof PickupPlace>
export const PickupPlaces = Shape({ items: T.Array(PickupPlace) }, { title: 'PickupPlaces' })
export type PickupPlaces = Static<typeof PickupPlaces>
