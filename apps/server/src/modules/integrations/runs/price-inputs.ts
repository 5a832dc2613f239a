import type { PriceInput } from '@redthread/contract/pricing'
import type { Id } from '@redthread/kernel/id'
import { changePriceList, createPriceList } from '#modules/pricing/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { SkuPrice } from '../rules/entry.ts'
import type { Target } from './target.ts'

/** A price that may be written down, or why it may not. */
export type PriceReady =
  | { readonly price: SkuPrice; readonly input: PriceInput & { readonly amount: number } }
  | { readonly price: SkuPrice; readonly reason: string }

/** Finds the variant, channel and list of each price. */
export function priceInputs(
  prices: readonly SkuPrice[],
  variants: ReadonlyMap<string, Id<'var'>>,
  { channels, lists }: Pick<Target, 'channels' | 'lists'>,
): PriceReady[] {
  return prices.map((price): PriceReady => {
    const variantId = variants.get(price.sku)
    if (variantId === undefined) return { price, reason: 'unknown_sku' }
    const channelId = price.channel === undefined ? undefined : channels.get(price.channel)
    if (price.channel !== undefined && channelId === undefined) {
      return { price, reason: 'unknown_channel' }
    }
    const list = price.sale === true ? saleListCode : price.list
    const listId = list === undefined ? undefined : lists.get(list)
    if (list !== undefined && listId === undefined) return { price, reason: 'unknown_list' }
    if (price.group !== undefined) return { price, reason: 'unknown_group' }
    return { price, input: inputOf(price, variantId, { channelId, listId }) }
  })
}

interface Places {
  readonly channelId: Id<'chn'> | undefined
  readonly listId: Id<'lst'> | undefined
}

function inputOf(price: SkuPrice, variantId: Id<'var'>, { channelId, listId }: Places) {
  const { currency, amount, taxIncluded, country, minQuantity, validFrom, validUntil } = price
  return {
    variantId,
    currency,
    amount,
    ...(taxIncluded !== undefined && { taxIncluded }),
    ...(channelId !== undefined && { channelId }),
    ...(listId !== undefined && { listId }),
    ...(country !== undefined && { country }),
    ...(minQuantity !== undefined && { minQuantity }),
    ...(validFrom !== undefined && { validFrom: Temporal.Instant.from(validFrom) }),
    ...(validUntil !== undefined && { validUntil: Temporal.Instant.from(validUntil) }),
    ...price.ids,
  }
}

/** The price list that reductions go to which a file names beside the regular price. */
export const saleListCode = 'imported-sales'

/** Makes the list of imported reductions, for all channels, and switches it on. */
export async function openSaleList(ctx: Ctx): Promise<Id<'lst'>> {
  const { id } = await createPriceList(ctx, {
    code: saleListCode,
    name: 'Imported reductions',
    kind: 'sale',
    priority: 0,
    channelIds: [],
    countries: [],
    groupIds: [],
    companyIds: [],
    startsAt: null,
    endsAt: null,
    note: '',
  })
  await changePriceList(ctx, { listId: id, ifMatch: null, state: 'active' })
  return id
}
