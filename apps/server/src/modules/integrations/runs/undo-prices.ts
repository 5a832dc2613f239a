import type { PriceChangeMade, UndoReport } from '@redthread/contract/integrations'
import type { PriceInput } from '@redthread/contract/pricing'
import type { Id } from '@redthread/kernel/id'
import { priceDocuments, setPrices } from '#modules/pricing/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { priceScope } from '../rules/price-scope.ts'
import { db } from '../tables.ts'

const atOnce = 200

/** Puts some prices back that a run wrote, the last first; null once none is left. */
export async function undoPrices(
  ctx: Ctx,
  runId: Id<'imp'>,
  source: string,
): Promise<{ restored: number; left: UndoReport['left'] } | null> {
  const rows = await db(ctx)
    .selectFrom('integrations.import_price_change')
    .select(['number', 'handle', 'changes'])
    .where('run_id', '=', runId)
    .where('undone_at', 'is', null)
    .orderBy('number', 'desc')
    .limit(atOnce)
    .execute()
  if (rows.length === 0) return null
  await db(ctx)
    .updateTable('integrations.import_price_change')
    .set({ undone_at: ctx.now })
    .where('run_id', '=', runId)
    .where(
      'number',
      'in',
      rows.map(({ number }) => number),
    )
    .execute()
  const made = rows.flatMap(({ handle, changes }) => changes.map((one) => ({ handle, ...one })))
  return putBack(ctx, made, `undo of ${source}`)
}

type Made = PriceChangeMade & { readonly handle: string }

async function putBack(ctx: Ctx, made: readonly Made[], source: string) {
  const left: UndoReport['left'] = []
  const ids = [...new Set(made.map(({ price }) => price.variantId))]
  const amounts = new Map<string, number | null>()
  for (const prices of (await priceDocuments(ctx, ids)).values()) {
    for (const price of prices) amounts.set(priceScope(price), price.amount)
  }
  const due = made.filter(({ handle, price, after }) => {
    const isStill = amounts.get(priceScope(price)) === after
    if (!isStill) left.push({ handle, reason: 'price_changed_since' })
    return isStill
  })
  const inputs = due.map(({ price, before }) => ({ ...withInstants(price), amount: before }))
  const outcomes = await setPrices(ctx, inputs, { source })
  for (const [at, { outcome, code }] of outcomes.entries()) {
    if (outcome !== 'refused') continue
    left.push({ handle: due[at]?.handle ?? '', reason: `pricing.${code ?? 'refused'}` })
  }
  return { restored: due.length - outcomes.filter((o) => o.outcome === 'refused').length, left }
}

/** Instants that were kept as JSON are texts. */
function withInstants(price: Omit<PriceInput, 'amount'>): Omit<PriceInput, 'amount'> {
  const { validFrom, validUntil, ...rest } = price
  return {
    ...rest,
    ...(validFrom !== undefined && { validFrom: Temporal.Instant.from(String(validFrom)) }),
    ...(validUntil !== undefined && { validUntil: Temporal.Instant.from(String(validUntil)) }),
  }
}
