import type { PriceInput, PriceOutcome, PriceReport } from '@redthread/contract/pricing'
import type { ListRows } from '@redthread/contract/pricing-lists'
import type { Id } from '@redthread/kernel/id'
import { variantsBySku } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { requireInChannels } from '../guards/price-scope.ts'
import { priceListDetail } from '../queries/price-list-detail.ts'
import { setPrices } from './set-prices.ts'

interface Pasted extends ListRows {
  readonly listId: Id<'lst'>
}

/** Writes rows into a price list as they were pasted, by SKU; one outcome per row in order. */
export async function setListRows(ctx: Ctx, pasted: Pasted): Promise<PriceReport> {
  const { listId, rows, dryRun = false } = pasted
  const list = await priceListDetail(ctx, listId)
  requireInChannels(ctx, 'pricing:write', list.channelIds)
  const variants = await variantsBySku(ctx, [...new Set(rows.map(({ sku }) => sku))])
  const inputs = rows.map(({ sku, ...row }): PriceInput | null => {
    const found = variants.get(sku)
    return found === undefined ? null : { ...row, listId, variantId: found.variantId }
  })
  const known = inputs.filter((input) => input !== null)
  const done = await setPrices(ctx, known, { source: `list:${list.code}`, dryRun })
  let place = 0
  const outcomes = inputs.map((input): PriceOutcome => {
    const outcome = input === null ? undefined : done[place++]
    return outcome ?? { outcome: 'refused', rowId: null, code: 'unknown_variant' }
  })
  return { dryRun, outcomes }
}
