import type { PriceCandidate, PriceExplanation, PriceRow } from '@redthread/contract/pricing'
import { pricingRefusals } from '@redthread/contract/pricing-refusals'
import type { Id } from '@redthread/kernel/id'
import { pickPrice } from '@redthread/pricing/pick-price'
import type { PriceContext, PriceReason } from '@redthread/pricing/price-row'
import type { Ctx } from '#platform/ctx.ts'
import { engineRow } from '../rules/engine-row.ts'
import { generalPrice } from '../rules/general-price.ts'
import { inTaxMode } from '../rules/in-tax-mode.ts'
import { listMismatch } from '../rules/list-terms.ts'
import { goodsFacts, type Goods } from './goods-facts.ts'
import { offers, type Offers } from './offers.ts'
import { priceRowsOf } from './price-rows-of.ts'
import { contextOf, pricesFor, type PriceAsked } from './prices-for.ts'

interface WhyAsked extends PriceAsked {
  readonly variantId: Id<'var'>
  readonly quantity: number
  readonly at: Temporal.Instant
}

/** Why a variant costs what it costs: the row that won, and what became of every other one. */
export async function priceExplanation(ctx: Ctx, asked: WhyAsked): Promise<PriceExplanation> {
  const { variantId, channelId, country, currency, quantity, at } = asked
  const ask = contextOf(asked, at, quantity)
  const [known, rows, goods, prices] = await Promise.all([
    offers(ctx),
    priceRowsOf(ctx, [variantId]),
    goodsFacts(ctx, [variantId], { country, at }),
    pricesFor(ctx, [variantId], asked),
  ])
  const one = goods.get(variantId)
  if (one === undefined) return pricingRefusals.refuse.unknown_variant({ variantId })
  const { row, regular, reasons } = pickPrice(candidates(rows, { known, ask, goods: one }), ask)
  const onSale = row !== regular
  const general =
    row === null
      ? null
      : generalPrice(
          { unit: row.amount, taxIncluded: row.taxIncluded, onSale, facts: one.facts },
          known.general,
          ask,
        )
  const shown = prices.get(variantId)
  const prior = shown?.prior ?? null
  return {
    variantId,
    channelId,
    country,
    currency,
    quantity,
    at,
    amount: general?.amount ?? null,
    rowId: (row?.id ?? null) as Id<'prc'> | null,
    regularRowId: (regular?.id ?? null) as Id<'prc'> | null,
    taxBasisPoints: one.taxBasisPoints,
    promotions: (general?.steps ?? []).map(({ promotionId, amount }) => ({
      promotionId: promotionId as Id<'pmo'>,
      name: known.general.find(({ id }) => id === promotionId)?.name ?? '',
      amount,
    })),
    prior: prior && {
      amount: prior.amount,
      rule: prior.rule,
      reductionStart: prior.reductionStart,
      windowStart: prior.windowStart,
    },
    nextChangeAt: shown?.nextChangeAt ?? null,
    candidates: rows.map((price) => candidate(price, { known, ask, reasons })),
  }
}

interface Asked {
  readonly known: Offers
  readonly ask: PriceContext
  readonly goods: Goods
}

function candidates(rows: readonly PriceRow[], { known, ask, goods }: Asked) {
  const taxIncluded = known.channels.get(ask.channelId)?.pricesIncludeTax ?? true
  return rows.flatMap((kept) => {
    const row = inTaxMode(kept, { taxIncluded, basisPoints: goods.taxBasisPoints })
    const list = row.listId === null ? null : (known.lists.get(row.listId) ?? null)
    if (list !== null && listMismatch(list, ask) !== null) return []
    const validFrom = row.validFrom?.epochMilliseconds ?? null
    const validUntil = row.validUntil?.epochMilliseconds ?? null
    return [engineRow({ ...row, validFrom, validUntil }, list, ask)]
  })
}

interface Verdicts {
  readonly known: Offers
  readonly ask: PriceContext
  readonly reasons: readonly PriceReason[]
}

function candidate(row: PriceRow, { known, ask, reasons }: Verdicts): PriceCandidate {
  const reason = reasons.find(({ rowId }) => rowId === row.id)
  if (reason === undefined) {
    const list = known.lists.get(row.listId ?? '')
    const code = (list && listMismatch(list, ask)) ?? 'other_currency'
    return { row, outcome: 'lost', code, detail: {} }
  }
  if (reason.outcome !== 'lost') return { row, outcome: reason.outcome }
  const { rowId: _, outcome, code, ...detail } = reason
  return { row, outcome, code, detail }
}
