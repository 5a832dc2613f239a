import type { PriceInput, PriceReport } from '@redthread/contract/pricing'
import type { Ctx } from '#platform/ctx.ts'
import { requireInChannels } from '../guards/price-scope.ts'
import { offers } from '../queries/offers.ts'
import { setPrices } from './set-prices.ts'

interface Asked {
  readonly rows: readonly PriceInput[]
  readonly dryRun?: boolean
}

/**
 * Writes prices that a person or a key sends; each row needs the right to write prices in its
 * channel or in all channels of its list, and a price for every channel the right everywhere.
 */
export async function changePrices(
  ctx: Ctx,
  { rows, dryRun = false }: Asked,
): Promise<PriceReport> {
  const { lists } = await offers(ctx)
  const channels = new Set<string | null>()
  for (const { channelId, listId } of rows) {
    const ofList = lists.get(listId ?? '')?.channelIds ?? []
    if (channelId !== undefined) channels.add(channelId)
    else if (ofList.length > 0) for (const id of ofList) channels.add(id)
    else channels.add(null)
  }
  requireInChannels(ctx, 'pricing:write', [...channels])
  return { dryRun, outcomes: await setPrices(ctx, rows, { source: 'api', dryRun }) }
}
