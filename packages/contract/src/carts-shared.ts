import { Type as T, type Static } from 'typebox'
import { Article, CartId } from './carts-lines.ts'
import { ChannelId } from './channels.ts'
import { Id, Instant, Shape } from './define.ts'
import { LocationId } from './locations.ts'
import { CurrencyCode, Maybe, VariantId } from './pricing.ts'
import { oneOf } from './rights.ts'
import { Line } from './text.ts'

/** Why a colleague opens the cart of a person; the person is told. */
export const visitReasons = [
  'customer_asked',
  'on_the_phone',
  'in_store',
  'hand_over',
  'problem',
] as const
export type VisitReason = (typeof visitReasons)[number]

export const CartToOpen = Shape(
  {
    reason: oneOf(visitReasons),
    note: T.Optional(Line(200)),
    locationId: T.Optional(LocationId),
  },
  { title: 'CartToOpen' },
)
export type CartToOpen = Static<typeof CartToOpen>

/** Who of us opened a cart, where, when and why: “Tuuli Kamppi opened your cart”. */
export const CartVisit = Shape(
  {
    id: Id('vst'),
    place: T.String({ description: 'The store, or customer care, in the request’s language.' }),
    locationId: Maybe(LocationId),
    reason: oneOf(visitReasons),
    note: Maybe(T.String()),
    text: T.String({ description: 'As the shopper reads it.' }),
    openedAt: Instant,
    closedAt: Maybe(Instant),
  },
  { title: 'CartVisit' },
)
export type CartVisit = Static<typeof CartVisit>

/** A code that gives a cart into other hands, once: typed by people, or read from the QR text. */
export const HandOver = Shape(
  {
    id: Id('hov'),
    code: T.String({ examples: ['7KQ 2MX'] }),
    qr: T.String({ description: 'To be shown as a QR code: an address that holds the code.' }),
    expiresAt: Instant,
  },
  { title: 'HandOver' },
)
export type HandOver = Static<typeof HandOver>

/** The code as typed, in whatever case and spacing, or all of the scanned text. */
export const HandOverToTake = Shape(
  {
    code: Line(300),
    channelId: T.Optional(ChannelId),
    locationId: T.Optional(LocationId),
  },
  { title: 'HandOverToTake' },
)
export type HandOverToTake = Static<typeof HandOverToTake>
export const HandOverTaken = Shape(
  { cartId: CartId, version: T.Integer(), moved: T.Boolean() },
  { title: 'HandOverTaken' },
)
export type HandOverTaken = Static<typeof HandOverTaken>

export const keptKinds = ['saved', 'wish'] as const
export type KeptKind = (typeof keptKinds)[number]

/** An article put aside: saved for later out of a cart, or on the wishlist. */
export const KeptItem = Shape(
  {
    article: Article,
    quantity: T.Integer(),
    unit: Maybe(T.Integer({ description: 'What it costs today; null where not for sale.' })),
    prior: Maybe(T.Integer()),
    currency: CurrencyCode,
    inStock: T.Boolean(),
    keptAt: Instant,
  },
  { title: 'KeptItem' },
)
export type KeptItem = Static<typeof KeptItem>
export const KeptItems = Shape({ items: T.Array(KeptItem) }, { title: 'KeptItems' })
export const ItemToKeep = Shape({
  channelId: ChannelId,
  variantId: VariantId,
  quantity: T.Optional(T.Integer({ minimum: 1, maximum: 9_999 })),
})

export const shareKinds = ['cart', 'wishlist'] as const
export type ShareKind = (typeof shareKinds)[number]
/** A link that shows what is in a cart or on a wishlist, and nothing about the person. */
export const ShareLink = Shape(
  { token: T.String(), url: T.String(), expiresAt: Instant },
  { title: 'ShareLink' },
)
export type ShareLink = Static<typeof ShareLink>
export const SharedList = Shape(
  { kind: oneOf(shareKinds), channelId: ChannelId, items: T.Array(KeptItem), expiresAt: Instant },
  { title: 'SharedList' },
)
export type SharedList = Static<typeof SharedList>
export const ShareToken = T.String({ pattern: '^[0-9a-z]{26}$', examples: ['0'.repeat(26)] })

export const skipReasons = ['unknown', 'not_for_sale', 'not_enough', 'cart_full'] as const
/** What became of lines that were put in together: from a list, or from an order. */
export const AddReport = Shape(
  {
    cartId: CartId,
    version: T.Integer(),
    added: T.Array(Shape({ variantId: VariantId, quantity: T.Integer() })),
    skipped: T.Array(
      Shape({ variantId: VariantId, quantity: T.Integer(), reason: oneOf(skipReasons) }),
    ),
  },
  { title: 'AddReport' },
)
export type AddReport = Static<typeof AddReport>
