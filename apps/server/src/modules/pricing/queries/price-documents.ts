import type { PriceInput, PriceRow } from '@redthread/contract/pricing'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { priceRowsOf } from './price-rows-of.ts'

/** The prices of variants as they are written down: taking them in again changes nothing. */
export async function priceDocuments(
  ctx: Ctx,
  variantIds: readonly Id<'var'>[],
): Promise<Map<Id<'var'>, PriceInput[]>> {
  const documents = new Map<Id<'var'>, PriceInput[]>()
  for (const row of await priceRowsOf(ctx, variantIds)) {
    const list = documents.get(row.variantId) ?? []
    list.push(documentOf(row))
    documents.set(row.variantId, list)
  }
  return documents
}

function documentOf(row: PriceRow): PriceInput {
  const { variantId, currency, amount, taxIncluded, channelId, country, listId } = row
  const { groupId, companyId, minQuantity, validFrom, validUntil } = row
  return {
    variantId,
    currency,
    amount,
    taxIncluded,
    ...(channelId !== null && { channelId }),
    ...(country !== null && { country }),
    ...(listId !== null && { listId }),
    ...(groupId !== null && { groupId }),
    ...(companyId !== null && { companyId }),
    ...(minQuantity > 1 && { minQuantity }),
    ...(validFrom !== null && { validFrom }),
    ...(validUntil !== null && { validUntil }),
  }
}
