import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import type { PriceContext, WinningPrice } from '@redthread/pricing/price-row'
import { winningPrice } from '@redthread/pricing/winning-price'
import type { Ctx } from '#platform/ctx.ts'
import { engineRow, type StoredPrice } from '../rules/engine-row.ts'
import { generalPrice, type GeneralPrice } from '../rules/general-price.ts'
import { inTaxMode } from '../rules/in-tax-mode.ts'
import { listMismatch } from '../rules/list-terms.ts'
import { nextChange } from '../rules/next-change.ts'
import { goodsFacts, type Goods } from './goods-facts.ts'
import { offers, type Offers } from './offers.ts'
import { priorPrices, type ReckonedPrior } from './prior-prices.ts'
import { storedPrices } from './stored-prices.ts'

/** Where and for whom prices are asked, for one piece. */
export interface PriceAsked {
  readonly channelId: Id<'chn'>
  readonly country: string
  readonly currency: Currency
  readonly groupIds?: readonly Id<'grp'>[]
  readonly companyId?: Id<'com'> | null
  readonly at?: Temporal.Instant
}

/** What one piece of a variant costs; amounts are minor units of `currency`. */
export interface VariantPrice {
  readonly variantId: Id<'var'>
  /** With the general promotions taken off: what everybody pays for one piece. */
  readonly amount: number
  readonly currency: Currency
  readonly taxIncluded: boolean
  /** Null where no rate is known for the country. */
  readonly taxBasisPoints: number | null
  readonly rowId: string
  readonly listId: string | null
  /** What the row says, before promotions. */
  readonly rowAmount: number
  /** Without sale lists and promotions. */
  readonly regular: number | null
  readonly promotionIds: readonly string[]
  /** The prior price that has to be told beside a reduction; null where it is none. */
  readonly prior: ReckonedPrior | null
  /** The amount to be struck through, where it is higher. */
  readonly compareAt: number | null
  readonly nextChangeAt: Temporal.Instant | null
}

/**
 * What variants cost in a channel, as a map; what is not for sale there is missing. Two statements
 * for however many, two more where some are reduced: their history, and what was frozen of it.
 */
export async function pricesFor(
  ctx: Ctx,
  variantIds: readonly Id<'var'>[],
  asked: PriceAsked,
): Promise<Map<Id<'var'>, VariantPrice>> {
  if (variantIds.length === 0) return new Map()
  const at = asked.at ?? ctx.now
  const ask = contextOf(asked, at)
  const [known, rows, goods] = await Promise.all([
    offers(ctx),
    storedPrices(ctx, variantIds, ask),
    goodsFacts(ctx, variantIds, { country: asked.country, at }),
  ])
  const found = [...goods].flatMap(([id, one]): Found[] => {
    const priced = priceOne(rows.get(id) ?? [], { known, ask, goods: one })
    return priced === null ? [] : [{ id, goods: one, ...priced }]
  })
  const reduced = found.filter(isReduced)
  const priors = await priorPrices(
    ctx,
    new Map(reduced.map(({ id, goods: one }) => [id, one])),
    ask,
  )
  return new Map(found.map((one) => [one.id, shown(one, priors.get(one.id) ?? null, asked)]))
}

/** The question as the rules read it. */
export function contextOf(asked: PriceAsked, at: Temporal.Instant, quantity = 1): PriceContext {
  const { channelId, country, currency, groupIds = [], companyId = null } = asked
  return {
    channelId,
    country,
    currency,
    groupIds,
    companyId,
    quantity,
    at: at.epochMilliseconds,
  }
}

interface Priced {
  readonly won: WinningPrice
  readonly general: GeneralPrice
  readonly changesAt: number | null
}
interface Found extends Priced {
  readonly id: Id<'var'>
  readonly goods: Goods
}

interface Circumstances {
  readonly known: Offers
  readonly ask: PriceContext
  readonly goods: Goods
}

function priceOne(
  rows: readonly StoredPrice[],
  { known, ask, goods }: Circumstances,
): Priced | null {
  const channel = known.channels.get(ask.channelId)
  const basisPoints = goods.taxBasisPoints
  const usable = rows.flatMap((price) => {
    const taxIncluded = channel?.pricesIncludeTax ?? price.taxIncluded
    const row = inTaxMode(price, { taxIncluded, basisPoints })
    if (row.listId === null) return [engineRow(row, null, ask)]
    const list = known.lists.get(row.listId)
    return list === undefined || listMismatch(list, ask) !== null ? [] : [engineRow(row, list, ask)]
  })
  const won = winningPrice(usable, ask)
  if (won === null) return null
  const { amount: unit, taxIncluded } = won.row
  const piece = { unit, taxIncluded, onSale: won.row !== won.regular, facts: goods.facts }
  const general = generalPrice(piece, known.general, ask)
  return { won, general, changesAt: nextChange([...usable, ...known.general], ask.at) }
}

/** A sale list or a general promotion has lowered the price: a reduction that is announced. */
function isReduced({ won: { row, regular }, general }: Priced): boolean {
  return row.listKind === 'sale' || general.amount < (regular ?? row).amount
}

function shown(found: Found, prior: ReckonedPrior | null, asked: PriceAsked): VariantPrice {
  const { id, goods, won, general, changesAt } = found
  const { row, regular } = won
  const before = prior?.amount ?? null
  return {
    variantId: id,
    amount: general.amount,
    currency: asked.currency,
    taxIncluded: row.taxIncluded,
    taxBasisPoints: goods.taxBasisPoints,
    rowId: row.id,
    listId: row.listId ?? null,
    rowAmount: row.amount,
    regular: regular?.amount ?? null,
    promotionIds: general.steps.map(({ promotionId }) => promotionId),
    prior,
    compareAt: before !== null && before > general.amount ? before : null,
    nextChangeAt: changesAt === null ? null : Temporal.Instant.fromEpochMilliseconds(changesAt),
  }
}
