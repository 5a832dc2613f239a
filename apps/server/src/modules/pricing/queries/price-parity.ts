import type { Channel } from '@redthread/contract/channels'
import type { ParityRow } from '@redthread/contract/pricing-lists'
import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import { decodeCursor, encodeCursor, type Page } from '@redthread/kernel/page'
import { taxOf } from '@redthread/pricing/tax'
import { variantFacts, variantPage, type VariantFacts } from '#modules/catalog/index.ts'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { parityRow, type ChannelPrice } from '../rules/parity-row.ts'
import { declaredNow } from './price-exceptions.ts'
import { offers } from './offers.ts'
import { pricesFor, type VariantPrice } from './prices-for.ts'
import { specialVariants } from './special-variants.ts'

interface Filter {
  readonly brandId: Id<'brd'>
  readonly currency: Currency
  readonly flagged?: boolean
  readonly q?: string
  readonly limit?: number
  readonly after?: string
}

/** How many slices are looked through for one page of flagged variants. */
const patience = 20
const slice = 200

/**
 * What variants cost in every channel of a brand side by side, page by page in the order of their
 * ids. Looking for flagged ones only, it skips all that cannot differ: without a price, list or
 * promotion for some channels or countries, every channel tells the same.
 */
export async function priceParity(ctx: Ctx, filter: Filter): Promise<Page<ParityRow>> {
  const { limit = 50, flagged = false } = filter
  const key = filter.after === undefined ? null : decodeCursor(filter.after, 1)
  const found: ParityRow[] = []
  let after = String(key?.[0] ?? '')
  for (let round = 0; round < patience; round++) {
    const size = flagged ? slice : limit
    const ids = await nextVariants(ctx, filter, { after, limit: size })
    for (const row of await parityOf(ctx, ids, filter)) {
      if (flagged && row.flagged === 0) continue
      found.push(row)
      if (found.length === limit) return { items: found, next: encodeCursor([row.variantId]) }
    }
    after = ids.at(-1) ?? after
    if (ids.length < size) return { items: found, next: null }
  }
  return { items: found, next: encodeCursor([after]) }
}

interface Slice {
  readonly after: string
  readonly limit: number
}

async function nextVariants(
  ctx: Ctx,
  { flagged = false, q }: Filter,
  { after, limit }: Slice,
): Promise<Id<'var'>[]> {
  const special = flagged && q === undefined ? await specialVariants(ctx, { after, limit }) : null
  if (special !== null) return special
  const rows = await variantPage(ctx, { after, limit, ...(q !== undefined && { q }) })
  return rows.map(({ variantId }) => variantId)
}

async function parityOf(
  ctx: Ctx,
  variantIds: readonly Id<'var'>[],
  { brandId, currency }: Filter,
): Promise<ParityRow[]> {
  if (variantIds.length === 0) return []
  const channels = await channelsToCompare(ctx, brandId, currency)
  const [facts, declared, ...prices] = await Promise.all([
    variantFacts(ctx, variantIds),
    declaredNow(ctx),
    ...channels.map(({ id: channelId, country }) =>
      pricesFor(ctx, variantIds, { channelId, country, currency }),
    ),
  ])
  return variantIds.flatMap((id): ParityRow[] => {
    const known = facts.get(id)
    if (known === undefined) return []
    const cells = channels.map((channel, place) => cellOf(channel, prices[place]?.get(id)))
    if (cells.every(({ amount }) => amount === null)) return []
    return [{ ...named(known), brandId, currency, ...parityOfCells(id, cells, declared) }]
  })
}

function parityOfCells(
  id: string,
  cells: readonly ChannelPrice[],
  declared: Awaited<ReturnType<typeof declaredNow>>,
): Pick<ParityRow, 'usual' | 'flagged' | 'cells'> {
  const { usual, flagged, cells: judged } = parityRow(id, cells, declared)
  return { usual, flagged, cells: [...judged] }
}

function named({ variantId, sku, productId, name }: VariantFacts) {
  return { variantId, sku, productId, title: name }
}

function cellOf({ id: channelId }: Channel, price: VariantPrice | undefined): ChannelPrice {
  if (price === undefined) return { channelId, amount: null, gross: null, rowId: null }
  const { amount, taxIncluded, taxBasisPoints } = price
  const gross = taxIncluded ? amount : taxOf(amount, taxBasisPoints ?? 0, false).gross
  return { channelId, amount, gross, rowId: price.rowId as Id<'prc'> }
}

/** The open channels of the brand in one currency, as far as the caller's grants reach. */
async function channelsToCompare(
  ctx: Ctx,
  brandId: Id<'brd'>,
  currency: Currency,
): Promise<Channel[]> {
  const reached = reach(ctx.actor, 'pricing:read', 'channels')
  const { channels } = await offers(ctx)
  return [...channels.values()].filter(
    (channel) =>
      channel.brandId === brandId &&
      channel.currency === currency &&
      channel.state !== 'archived' &&
      (reached === '*' || reached.includes(channel.id)),
  )
}
