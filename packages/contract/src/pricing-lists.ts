import { Type as T, type Static } from 'typebox'
import { CountryCode } from './address.ts'
import { ProductId, Sku } from './catalog-product.ts'
import { BrandId, ChannelId } from './channels.ts'
import { Id, Instant, PageOf, Shape } from './define.ts'
import { CompanyId, CurrencyCode, GroupId, Maybe, Minor, PriceListId } from './pricing.ts'
import { PriceRowId, VariantId } from './pricing.ts'
import { Line } from './text.ts'

/** A `sale` is a reduction of the regular price, an `override` stands in its place. */
export const listKinds = ['sale', 'override'] as const
export type PriceListKind = (typeof listKinds)[number]

export const listStates = ['draft', 'active', 'paused', 'archived'] as const
export const PriceListState = T.Enum([...listStates])
export type PriceListState = (typeof listStates)[number]

/** From which state a price list may go to which: guards of the server, buttons of the screen. */
export const listMoves: Readonly<Record<PriceListState, readonly PriceListState[]>> = {
  draft: ['active', 'archived'],
  active: ['paused', 'archived'],
  paused: ['active', 'archived'],
  archived: ['paused'],
}

const audience = {
  channelIds: T.Array(ChannelId, { maxItems: 200, uniqueItems: true }),
  countries: T.Array(CountryCode, { maxItems: 50, uniqueItems: true }),
  groupIds: T.Array(GroupId, { maxItems: 50, uniqueItems: true }),
  companyIds: T.Array(CompanyId, { maxItems: 500, uniqueItems: true }),
}
const listFields = {
  code: T.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 }),
  name: Line(120),
  kind: T.Enum([...listKinds]),
  priority: T.Integer({
    minimum: 0,
    maximum: 1_000,
    description: 'Of two lists the higher one wins.',
  }),
  ...audience,
  startsAt: Maybe(Instant),
  endsAt: Maybe(Instant),
  note: Line(500, 0),
}

export const NewPriceList = Shape(listFields)
export type NewPriceList = Static<typeof NewPriceList>
export const PriceListUpdate = T.Partial(Shape(listFields), { additionalProperties: false })
export type PriceListUpdate = Static<typeof PriceListUpdate>

export const PriceList = Shape(
  {
    id: PriceListId,
    ...listFields,
    state: PriceListState,
    inForce: T.Boolean({ description: 'Active, and inside its window.' }),
    rows: T.Integer({ description: 'How many prices are in it.' }),
    version: T.Integer(),
    createdAt: Instant,
    changedAt: Instant,
  },
  { title: 'PriceList' },
)
export type PriceList = Static<typeof PriceList>
export const PriceListPage = PageOf(PriceList)

/** A pasted row of a list; null takes the price out. */
export const ListRowInput = Shape({
  sku: Sku,
  currency: CurrencyCode,
  amount: Maybe(Minor),
  minQuantity: T.Optional(T.Integer({ minimum: 1, maximum: 1_000_000 })),
  validFrom: T.Optional(Instant),
  validUntil: T.Optional(Instant),
})
export const ListRows = Shape({
  rows: T.Array(ListRowInput, { minItems: 1, maxItems: 5_000 }),
  dryRun: T.Optional(T.Boolean()),
})
export type ListRows = Static<typeof ListRows>

const exceptionFields = {
  channelId: ChannelId,
  variantId: T.Optional(VariantId),
  reason: Line(300),
  until: Maybe(Instant),
}

/** Says that a channel may differ in price: for one variant, or for all of them. */
export const NewPriceException = Shape(exceptionFields)
export type NewPriceException = Static<typeof NewPriceException>
export const PriceException = Shape(
  {
    id: Id('pex'),
    channelId: ChannelId,
    variantId: Maybe(VariantId),
    sku: Maybe(T.String()),
    reason: T.String(),
    until: Maybe(Instant),
    declaredBy: T.String(),
    declaredAt: Instant,
  },
  { title: 'PriceException' },
)
export type PriceException = Static<typeof PriceException>
export const PriceExceptionPage = PageOf(PriceException)

/** What a variant costs in one channel, beside what it costs in the others of the brand. */
export const ParityCell = Shape({
  channelId: ChannelId,
  amount: Maybe(Minor),
  rowId: Maybe(PriceRowId),
  standing: T.Enum(['same', 'declared', 'flagged'], {
    description: 'Against the usual price of the brand in this currency.',
  }),
  exceptionId: Maybe(Id('pex')),
})
export const ParityRow = Shape(
  {
    variantId: VariantId,
    sku: T.String(),
    productId: ProductId,
    title: T.String(),
    brandId: BrandId,
    currency: CurrencyCode,
    usual: Maybe(T.Integer({ description: 'The price of most channels; ties: the first one.' })),
    flagged: T.Integer(),
    cells: T.Array(ParityCell),
  },
  { title: 'ParityRow' },
)
export type ParityRow = Static<typeof ParityRow>
export type ParityCell = Static<typeof ParityCell>
export const ParityPage = PageOf(ParityRow)

/** What a channel says of prior prices where the law leaves a choice. */
export const OmnibusChoice = Shape({
  progressive: T.Boolean({ description: 'Keep the first prior price while the price only falls.' }),
  perishable: T.Boolean({ description: 'Goods that spoil soon need no prior price.' }),
  newArrival: T.Enum(['since_first_sale', 'none']),
})
export type OmnibusChoice = Static<typeof OmnibusChoice>
export const ChannelPolicy = Shape(
  { channelId: ChannelId, ...OmnibusChoice.properties, version: T.Integer() },
  { title: 'ChannelPolicy' },
)
export type ChannelPolicy = Static<typeof ChannelPolicy>

/** One price that was in effect in the window, as it is proved. */
export const EvidenceEntry = Shape({
  effectiveFrom: Instant,
  amount: Maybe(Minor),
  source: T.String(),
  sourceId: Maybe(T.String()),
})
export type EvidenceEntry = Static<typeof EvidenceEntry>

/** A prior price as it was frozen when a reduction began. */
export const FrozenPrior = Shape(
  {
    id: Id('ppr'),
    variantId: VariantId,
    sku: T.String(),
    channelId: ChannelId,
    country: CountryCode,
    currency: CurrencyCode,
    audience: T.String({ description: '`public`, or the group or company.' }),
    reductionStart: Instant,
    windowStart: Instant,
    current: Maybe(Minor),
    prior: Maybe(Minor),
    rule: T.String(),
    evidence: T.Array(EvidenceEntry),
    frozenAt: Instant,
  },
  { title: 'FrozenPriorPrice' },
)
export type FrozenPrior = Static<typeof FrozenPrior>
export const FrozenPriorPage = PageOf(FrozenPrior)
