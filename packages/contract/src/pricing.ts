import { Type as T, type Static, type TSchema } from 'typebox'
import { currencies, type Currency } from '@redthread/kernel/money'
import { CountryCode } from './address.ts'
import { ProductId, Sku, VariantId } from './catalog-product.ts'
import { ChannelId } from './channels.ts'
import { Id, Instant, PageOf, Shape, event } from './define.ts'

export const PriceRowId = Id('prc')
export const PriceListId = Id('lst')
export const GroupId = Id('grp')
export const CompanyId = Id('com')
export const CurrencyCode = T.Enum(Object.keys(currencies) as Currency[])
/** Whole minor units: cents, øre, grosze. */
export const Minor = T.Integer({ minimum: 0, maximum: 1_000_000_000_000 })
const MinQuantity = T.Integer({ minimum: 1, maximum: 1_000_000 })

/** Whose price it is, where, and from how many pieces and when on; absent is everybody's. */
const circumstances = {
  channelId: T.Optional(ChannelId),
  country: T.Optional(CountryCode),
  listId: T.Optional(PriceListId),
  groupId: T.Optional(GroupId),
  companyId: T.Optional(CompanyId),
  minQuantity: T.Optional(MinQuantity),
  validFrom: T.Optional(Instant),
  validUntil: T.Optional(Instant),
}

/**
 * A price to be written down. Without channel, list, group and company it is the base price;
 * without a window it holds from now on. `amount` null takes the price of these circumstances away.
 */
export const PriceInput = Shape(
  {
    variantId: VariantId,
    currency: CurrencyCode,
    amount: Maybe(Minor),
    taxIncluded: T.Optional(T.Boolean({ description: 'True where absent.' })),
    ...circumstances,
  },
  { title: 'PriceInput' },
)
export type PriceInput = Static<typeof PriceInput>

/** What became of a row: `removed` where its amount was null. */
export const PriceOutcome = Shape(
  {
    outcome: T.Enum(['created', 'changed', 'unchanged', 'removed', 'refused']),
    rowId: Maybe(PriceRowId),
    code: T.Optional(
      T.Enum([
        'unknown_variant',
        'unknown_channel',
        'unknown_list',
        'wrong_currency',
        'window_ends_before_it_begins',
        'window_is_over',
        'overlapping_window',
        'twice_in_request',
      ]),
    ),
  },
  { title: 'PriceOutcome' },
)
export type PriceOutcome = Static<typeof PriceOutcome>
export type PriceFault = NonNullable<PriceOutcome['code']>

export const PriceChanges = Shape({
  rows: T.Array(PriceInput, { minItems: 1, maxItems: 5_000 }),
  dryRun: T.Optional(T.Boolean({ description: 'Tells what would happen and writes nothing.' })),
})
export const PriceReport = Shape(
  {
    dryRun: T.Boolean(),
    outcomes: T.Array(PriceOutcome, { description: 'One per row, in order.' }),
  },
  { title: 'PriceReport' },
)
export type PriceReport = Static<typeof PriceReport>

/** A price as it is written down. */
export const PriceRow = Shape(
  {
    id: PriceRowId,
    variantId: VariantId,
    sku: T.String(),
    currency: CurrencyCode,
    amount: Minor,
    taxIncluded: T.Boolean(),
    channelId: Maybe(ChannelId),
    country: Maybe(CountryCode),
    listId: Maybe(PriceListId),
    groupId: Maybe(GroupId),
    companyId: Maybe(CompanyId),
    minQuantity: MinQuantity,
    validFrom: Maybe(Instant),
    validUntil: Maybe(Instant),
    source: T.String(),
    changedAt: Instant,
  },
  { title: 'PriceRow' },
)
export type PriceRow = Static<typeof PriceRow>
export const PriceRows = Shape({ items: T.Array(PriceRow) })
export const PriceRowPage = PageOf(PriceRow)

/** The lowest price of the 30 days before a reduction, and how it was found. */
export const PriorPriceShown = Shape(
  {
    amount: Maybe(Minor),
    rule: T.String({ description: 'By which rule it was found, such as lowest_in_window.' }),
    reductionStart: Instant,
    windowStart: Instant,
  },
  { title: 'PriorPrice' },
)
export type PriorPriceShown = Static<typeof PriorPriceShown>

/** Why a candidate won or lost; the code says what the other fields are about. */
export const PriceCandidate = Shape(
  {
    row: PriceRow,
    outcome: T.Enum(['won', 'regular', 'lost']),
    code: T.Optional(T.String()),
    detail: T.Optional(T.Unknown({ description: 'What was missing, or which row was better.' })),
  },
  { title: 'PriceCandidate' },
)
export type PriceCandidate = Static<typeof PriceCandidate>

/** A promotion without conditions on the person, which is part of the price that all see. */
export const PromotionStep = Shape({
  promotionId: Id('pmo'),
  name: T.String(),
  amount: Minor,
})

export const PriceExplanation = Shape(
  {
    variantId: VariantId,
    channelId: ChannelId,
    country: CountryCode,
    currency: CurrencyCode,
    quantity: MinQuantity,
    at: Instant,
    amount: Maybe(T.Integer({ description: 'What one piece costs; null: not for sale.' })),
    rowId: Maybe(PriceRowId),
    regularRowId: Maybe(PriceRowId),
    taxBasisPoints: Maybe(T.Integer()),
    promotions: T.Array(PromotionStep, { description: 'General promotions, with what they take.' }),
    prior: Maybe(PriorPriceShown),
    nextChangeAt: Maybe(Instant),
    candidates: T.Array(PriceCandidate),
  },
  { title: 'PriceExplanation' },
)
export type PriceExplanation = Static<typeof PriceExplanation>

/** A price, list or promotion that begins or ends by itself. */
export const ScheduledChange = Shape(
  {
    at: Instant,
    what: T.Enum(['price', 'list', 'promotion']),
    change: T.Enum(['begins', 'ends']),
    id: T.String(),
    name: T.String({ description: 'Of the list or promotion; the SKU of a price.' }),
    variantId: Maybe(VariantId),
    currency: Maybe(CurrencyCode),
    amount: Maybe(Minor),
  },
  { title: 'ScheduledChange' },
)
export type ScheduledChange = Static<typeof ScheduledChange>
export const ScheduledChangePage = PageOf(ScheduledChange)

export const TaxRateShown = Shape(
  {
    country: CountryCode,
    taxClass: T.String(),
    basisPoints: T.Integer({ description: '2550 is 25.5 %.' }),
    validFrom: T.String({ description: 'Local date.' }),
    validUntil: Maybe(T.String({ description: 'The first day it no longer holds.' })),
    source: T.String({ description: 'Where it is written.' }),
  },
  { title: 'TaxRate' },
)
export type TaxRateShown = Static<typeof TaxRateShown>
export const TaxRates = Shape({ items: T.Array(TaxRateShown) })

/** A price as a file or another system names it. */
export const PriceBySku = Shape({
  sku: Sku,
  ...T.Omit(PriceInput, ['variantId'], { additionalProperties: false }).properties,
})
export type PriceBySku = Static<typeof PriceBySku>

/** Since when the prices that are there have been asked; at most a year back. */
export const HistoryBackfill = Shape({
  since: Instant,
  variantIds: T.Optional(T.Array(VariantId, { maxItems: 5_000 })),
})
export type HistoryBackfill = Static<typeof HistoryBackfill>

export const pricesChanged = event(
  'pricing.prices_changed.v1',
  Shape({ variantIds: T.Array(VariantId, { minItems: 1, maxItems: 500 }) }),
  'What these variants cost has changed somewhere, by hand or because a window began or ended.',
)
export const listChanged = event(
  'pricing.list_changed.v1',
  Shape({ listId: PriceListId, version: T.Integer() }),
  'A price list was created, edited, switched on or off, or began or ended by its window.',
)
export const policyChanged = event(
  'pricing.policy_changed.v1',
  Shape({ channelId: ChannelId, version: T.Integer() }),
  'What a channel says of prior prices where the law leaves a choice has changed.',
)
export const pricingEvents = [pricesChanged, listChanged, policyChanged]

export { ProductId, VariantId }

/** Allows null beside a schema: where nothing is meant or known. */
export function Maybe<S extends TSchema>(schema: S) {
  return T.Union([schema, T.Null()])
}
