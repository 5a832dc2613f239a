import { Type as T, type Static, type TSchema } from 'typebox'
import { currencies, type Currency } from '@redthread/kernel/money'
import { locales } from '@redthread/kernel/words'
import { CountryCode, Phone, PostalAddress, VatId } from './address.ts'
import { BrandKit } from './brand-kit.ts'
import { Id, Instant, PageOf, Shape, event } from './define.ts'
import { Line, LineInAllLocales } from './text.ts'

/** The ways in which a person meets a brand. */
export const channelKinds = [
  'web',
  'app',
  'store',
  'call_center',
  'social',
  'chat',
  'marketplace',
  'agent',
  'b2b',
] as const
export const ChannelKind = T.Enum([...channelKinds])
export type ChannelKind = (typeof channelKinds)[number]

export const channelStates = ['active', 'paused', 'archived'] as const
export const ChannelState = T.Enum([...channelStates])
export type ChannelState = (typeof channelStates)[number]

/** From which state a channel may go to which: guards of the server, buttons of the screen. */
export const channelMoves: Readonly<Record<ChannelState, readonly ChannelState[]>> = {
  active: ['paused', 'archived'],
  paused: ['active', 'archived'],
  archived: ['paused'],
}

export const brandStates = ['active', 'archived'] as const
export const BrandState = T.Enum([...brandStates])
export type BrandState = (typeof brandStates)[number]

/** A kit is edited as `draft`, worn as `published`, and stays in the history as `replaced`. */
export const kitStates = ['draft', 'published', 'replaced'] as const
export type KitState = (typeof kitStates)[number]

/** `one_price`: as in every channel of the brand; `declared`: differences with a reason. */
export const pricePolicies = ['one_price', 'declared'] as const
export type PricePolicy = (typeof pricePolicies)[number]

export const paymentMethods = [
  'card',
  'cash',
  'gift_card',
  'store_credit',
  'points',
  'invoice',
  'mobilepay',
  'blik',
] as const
export type PaymentMethod = (typeof paymentMethods)[number]

export const deliveryMethods = ['carry_out', 'pickup', 'delivery', 'ship_from_store'] as const
export type DeliveryMethod = (typeof deliveryMethods)[number]

export const BrandId = Id('brd')
export const ChannelId = Id('chn')
const Count = T.Integer({ minimum: 0 })
const LocaleCode = T.Enum([...locales])

/** A short name of a brand or channel in URLs, files and feeds: `tuuli-beauty`. */
export const Code = T.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 40 })

/** Who stands behind a brand in the eyes of the law: printed on receipts, mails and the imprint. */
export const LegalEntity = Shape({
  name: Line(120),
  vatId: VatId,
  address: PostalAddress,
  email: T.String({ format: 'email', maxLength: 120 }),
  phone: Maybe(Phone),
})
export type LegalEntity = Static<typeof LegalEntity>

const brandFields = { code: Code, name: Line(80), legalEntity: LegalEntity }
export const NewBrand = Shape(brandFields)
export type NewBrand = Static<typeof NewBrand>
export const BrandUpdate = T.Partial(Shape(brandFields), { additionalProperties: false })

export const Brand = Shape(
  {
    id: BrandId,
    ...brandFields,
    state: BrandState,
    rank: Count,
    publishedKit: Maybe(T.Integer({ description: 'Number of the kit that is worn now.' })),
    version: T.Integer(),
    createdAt: Instant,
    changedAt: Instant,
  },
  { title: 'Brand' },
)
export type Brand = Static<typeof Brand>
export const BrandPage = PageOf(Brand)

/** One pair of colors that meets on screens, and whether it can be read (WCAG 2.2 AA). */
export const ContrastPair = Shape({
  foreground: T.String(),
  background: T.String(),
  scheme: T.Enum(['light', 'dark']),
  use: T.Enum(['words', 'shapes']),
  ratio: T.Number(),
  needed: T.Number(),
  passes: T.Boolean(),
})
/** What the server took out of a drawing to keep it harmless. */
export const Removal = Shape({ part: T.String(), what: T.String() })

const kitHead = {
  brandId: BrandId,
  number: T.Integer({ description: 'Counts the kits of the brand from 1.' }),
  state: T.Enum([...kitStates]),
  note: T.String(),
  overrideReason: Maybe(T.String({ description: 'Why unreadable pairs were published anyway.' })),
  changedBy: T.String(),
  changedAt: Instant,
  publishedAt: Maybe(Instant),
  version: T.Integer({ description: 'Unique among all edits of the brand; the ETag.' }),
}
export const KitSummary = Shape(kitHead, { title: 'KitSummary' })
export type KitSummary = Static<typeof KitSummary>
export const KitPage = PageOf(KitSummary)
export const KitVersion = Shape(
  {
    ...kitHead,
    kit: BrandKit,
    css: T.String({ description: 'Path of its style sheet, for a preview before it is worn.' }),
    contrast: T.Array(ContrastPair, { description: 'Pairs that fail; empty when all is well.' }),
    removed: T.Array(Removal),
  },
  { title: 'KitVersion' },
)
export type KitVersion = Static<typeof KitVersion>

/** What apps need to wear a brand; a hash names it for ever, so it may be cached for ever. */
export const BrandTheme = Shape(
  {
    brandId: BrandId,
    code: Code,
    name: T.String(),
    number: T.Integer(),
    hash: T.String(),
    css: T.String({ description: 'Path of the style sheet; immutable.' }),
    icon: T.String({ description: 'Path of the icon (SVG); immutable.' }),
    manifest: T.String({ description: 'Path of the web app manifest.' }),
    kit: T.Omit(BrandKit, ['messages'], { additionalProperties: false }),
  },
  { title: 'BrandTheme' },
)
export type BrandTheme = Static<typeof BrandTheme>

/** What only some channels set. */
export const ChannelSettings = Shape({
  contactEmail: T.Optional(T.String({ format: 'email', maxLength: 120 })),
  contactPhone: T.Optional(Phone),
  reservationMinutes: T.Optional(T.Integer({ minimum: 1, maximum: 10_080 })),
  announcement: T.Optional(LineInAllLocales(200)),
  completeInAllLocales: T.Optional(
    T.Boolean({ description: 'Shows a product only when it is complete in every language.' }),
  ),
})
export type ChannelSettings = Static<typeof ChannelSettings>

const CurrencyCode = T.Enum(Object.keys(currencies) as Currency[])
const channelFields = {
  code: Code,
  name: LineInAllLocales(80),
  currency: CurrencyCode,
  country: CountryCode,
  locales: T.Array(LocaleCode, { minItems: 1, maxItems: locales.length, uniqueItems: true }),
  defaultLocale: LocaleCode,
  taxZone: T.String({ pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$', examples: ['FI'] }),
  pricesIncludeTax: T.Boolean(),
  pricePolicy: T.Enum([...pricePolicies]),
  host: Maybe(
    T.String({ pattern: '^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9-]+)*$', maxLength: 120 }),
  ),
  path: T.String({ pattern: '^(/[a-z0-9-]+)*$', maxLength: 80, description: 'Empty: the root.' }),
  paymentMethods: T.Array(T.Enum([...paymentMethods]), { maxItems: 20, uniqueItems: true }),
  deliveryMethods: T.Array(T.Enum([...deliveryMethods]), { maxItems: 10, uniqueItems: true }),
  locationId: Maybe(Id('loc')),
  settings: ChannelSettings,
}
const kindAndBrand = { brandId: BrandId, kind: ChannelKind }

export const NewChannel = Shape({ ...kindAndBrand, ...channelFields })
export type NewChannel = Static<typeof NewChannel>
export const ChannelUpdate = T.Partial(Shape(channelFields), { additionalProperties: false })
export type ChannelUpdate = Static<typeof ChannelUpdate>

export const Channel = Shape(
  {
    id: ChannelId,
    ...kindAndBrand,
    ...channelFields,
    state: ChannelState,
    rank: Count,
    version: T.Integer(),
    createdAt: Instant,
    changedAt: Instant,
  },
  { title: 'Channel' },
)
export type Channel = Static<typeof Channel>
export const ChannelPage = PageOf(Channel)

/** A channel as its visitors may know it. */
export const Storefront = Shape(
  {
    id: ChannelId,
    ...kindAndBrand,
    ...T.Omit(Shape(channelFields), ['pricePolicy', 'settings']).properties,
    settings: T.Omit(ChannelSettings, ['reservationMinutes', 'completeInAllLocales'], {
      additionalProperties: false,
    }),
    brand: Shape({ id: BrandId, code: Code, name: T.String(), legalEntity: LegalEntity }),
    state: ChannelState,
    hash: Maybe(T.String({ description: 'Names the kit worn now; null before the first one.' })),
    css: Maybe(T.String({ description: 'Path of its style sheet.' })),
  },
  { title: 'Storefront' },
)
export type Storefront = Static<typeof Storefront>

const brandNews = { brandId: BrandId, version: T.Integer() }

export const brandChanged = event(
  'channels.brand_changed.v1',
  Shape({ ...brandNews, change: T.Enum(['created', 'edited', 'archived', 'reopened', 'moved']) }),
  'A brand was created, edited, moved in the list, archived or opened again.',
)
export const kitDrafted = event(
  'channels.kit_drafted.v1',
  Shape({ ...brandNews, number: T.Integer() }),
  'The draft of a brand kit was saved or discarded.',
)
export const brandKitPublished = event(
  'channels.brand_kit_published.v1',
  Shape({ brandId: BrandId, number: T.Integer(), hash: T.String(), css: T.String() }),
  'A brand wears a new kit: pages, mails and receipts take it on without a reload.',
)
export const channelChanged = event(
  'channels.channel_changed.v1',
  Shape({
    channelId: ChannelId,
    brandId: BrandId,
    version: T.Integer(),
    state: ChannelState,
    change: T.Enum(['created', 'edited', 'state', 'moved']),
  }),
  'A channel was created, edited, moved in the list, paused, resumed or archived.',
)
export const channelsEvents = [brandChanged, kitDrafted, brandKitPublished, channelChanged]

function Maybe<S extends TSchema>(schema: S) {
  return T.Union([schema, T.Null()])
}
