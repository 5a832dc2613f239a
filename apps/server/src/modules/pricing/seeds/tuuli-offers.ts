import type { PriceInput } from '@redthread/contract/pricing'
import type { Id } from '@redthread/kernel/id'
import { categoryTree, variantPage } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Seed } from '#platform/module.ts'
import { backfillHistory } from '../commands/backfill-history.ts'
import { changePriceList } from '../commands/change-price-list.ts'
import { changePromotion } from '../commands/change-promotion.ts'
import { createCouponBatch } from '../commands/create-coupon-batch.ts'
import { createCoupon } from '../commands/create-coupon.ts'
import { createPriceList } from '../commands/create-price-list.ts'
import { createPromotion } from '../commands/create-promotion.ts'
import { declareException } from '../commands/declare-exception.ts'
import { makeSampleBaskets, usualSample } from '../commands/make-sample-baskets.ts'
import { setChannelPolicy } from '../commands/set-channel-policy.ts'
import { setPrices } from '../commands/set-prices.ts'
import { offers } from '../queries/offers.ts'
import { pricesFor, type PriceAsked } from '../queries/prices-for.ts'
import { tuuliLists, type PlannedList } from './tuuli-lists.ts'
import { tuuliPromotions, type PlannedPromotion } from './tuuli-promotions.ts'

const source = 'seed:tuuli'
const shops: Readonly<Record<'FI' | 'DK' | 'PL', PriceAsked>> = {
  FI: { channelId: 'chn_beautyfi', country: 'FI', currency: 'EUR' },
  DK: { channelId: 'chn_beautydk', country: 'DK', currency: 'DKK' },
  PL: { channelId: 'chn_beautypl', country: 'PL', currency: 'PLN' },
}

/** The demo retailer's price lists, promotions, codes and declared differences. */
export const offerSeeds: readonly Seed[] = [
  {
    name: 'price lists and promotions of Tuuli',
    run: async (ctx) => {
      const { lists } = await offers(ctx)
      if (lists.has('lst_tuuliautumnsale')) return
      await backfillHistory(ctx, { since: ctx.now.subtract({ hours: 24 * 120 }) })
      const categories = await categoryIds(ctx)
      await seedDifferences(ctx)
      for (const list of tuuliLists(ctx.now)) await seedList(ctx, list, categories)
      const gift = await firstOf(ctx, 'TB-LIP-BALM')
      const category = (handle: string) => categories.get(handle) ?? null
      for (const one of tuuliPromotions({ category, gift })) await seedPromotion(ctx, one)
      await makeSampleBaskets(ctx, usualSample)
    },
  },
]

async function categoryIds(ctx: Ctx): Promise<Map<string, Id<'cat'>>> {
  const tree = await categoryTree(ctx)
  return new Map(tree.map(({ handle, id }) => [handle, id]))
}

async function firstOf(ctx: Ctx, sku: string): Promise<Id<'var'> | null> {
  const found = await variantPage(ctx, { q: sku, limit: 50 })
  return found.find((one) => one.sku.startsWith(sku))?.variantId ?? null
}

async function seedList(
  ctx: Ctx,
  { id, list, categories, percent, countries }: PlannedList,
  known: ReadonlyMap<string, Id<'cat'>>,
): Promise<void> {
  const ids = categories.flatMap((handle) => known.get(handle) ?? [])
  if (ids.length === 0) return
  await createPriceList(ctx, { id, ...list })
  const variants = await variantPage(ctx, { categoryIds: ids, limit: 5_000 })
  const variantIds = variants.map(({ variantId }) => variantId)
  for (const country of countries) {
    const prices = await pricesFor(ctx, variantIds, shops[country])
    const rows = [...prices.values()].map(({ variantId, rowAmount, currency }): PriceInput => {
      return { variantId, currency, amount: shelfPrice(rowAmount, percent), listId: id }
    })
    await setPrices(ctx, rows, { source })
  }
  await changePriceList(ctx, { listId: id, ifMatch: null, state: 'active' })
}

/** A part of a price, on a whole ten of its smallest unit as labels have it. */
function shelfPrice(amount: number, percent: number): number {
  return Math.max(10, Math.round((amount * percent) / 1_000) * 10)
}

async function seedPromotion(ctx: Ctx, { on, promotion, code }: PlannedPromotion): Promise<void> {
  const id: Id<'pmo'> = `pmo_tuuli${promotion.code.replaceAll('-', '')}`
  await createPromotion(ctx, { id, ...promotion })
  if (on) await changePromotion(ctx, { promotionId: id, ifMatch: null, to: 'on' })
  if (code !== undefined) await createCoupon(ctx, { promotionId: id, code })
  if (promotion.code !== 'come-back') return
  const letter = { name: 'Letter to those who were away', prefix: 'TUULI-', count: 500, length: 8 }
  await createCouponBatch(ctx, { promotionId: id, ...letter })
}

/** Two channels differ by contract and say so; one store has a leftover that nobody declared. */
async function seedDifferences(ctx: Ctx): Promise<void> {
  await declareException(ctx, {
    channelId: 'chn_beautypro',
    reason: 'Salons buy for resale: prices by contract, without tax',
    until: null,
  })
  await declareException(ctx, {
    channelId: 'chn_beautymarketplace',
    reason: 'The marketplace takes a commission of 8 %; agreed until the contract is renewed',
    until: ctx.now.add({ hours: 24 * 180 }).round('hour'),
  })
  const leftover = await firstOf(ctx, 'TB-LIP-')
  if (leftover !== null) {
    const row = { variantId: leftover, currency: 'EUR' as const, amount: 1_490 }
    await setPrices(ctx, [{ ...row, channelId: 'chn_storekluuvi' }], { source })
  }
  const cafes = [...(await offers(ctx)).channels.values()].filter(
    ({ brandId }) => brandId === 'brd_tuulicafe',
  )
  for (const { id: channelId } of cafes) {
    const choice = { progressive: false, perishable: true, newArrival: 'none' as const }
    await setChannelPolicy(ctx, { channelId, ifMatch: null, ...choice })
  }
}
