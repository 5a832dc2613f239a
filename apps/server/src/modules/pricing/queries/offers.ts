import { sql } from 'kysely'
import type { Channel } from '@redthread/contract/channels'
import type { OmnibusPolicy } from '@redthread/pricing/price-history'
import type { Promotion } from '@redthread/pricing/promotions/promotion'
import type { TaxRate } from '@redthread/pricing/tax-rate'
import type { Id } from '@redthread/kernel/id'
import type { Words } from '@redthread/kernel/words'
import { everyChannel } from '#modules/channels/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { Snapshot } from '#platform/snapshot.ts'
import type { ListTerms } from '../rules/list-terms.ts'
import { db } from '../tables.ts'
import { promotionColumns, rulesOfRow } from './promotion-of-row.ts'
import { termsOfRow } from './terms-of-row.ts'

/** How a promotion is named and described to people. */
export interface PromotionWords {
  readonly name: Words
  readonly description: Words
}

/** Everything that many prices share and that seldom changes, kept in memory. */
export interface Offers {
  readonly channels: ReadonlyMap<string, Channel>
  /** Every list, switched on or not. */
  readonly lists: ReadonlyMap<string, ListTerms>
  /** The promotions that are switched on, whatever their window. */
  readonly promotions: readonly Promotion[]
  /** Those of them that are part of the price everybody sees. */
  readonly general: readonly Promotion[]
  /** What the promotions that are on are called. */
  readonly words: ReadonlyMap<string, PromotionWords>
  readonly taxRates: readonly TaxRate[]
  readonly policies: ReadonlyMap<string, OmnibusPolicy>
}

const snapshot = new Snapshot<Offers>({ load, stamp })

/** Lists, promotions, tax rates and channels, from memory. */
export async function offers(ctx: Ctx): Promise<Offers> {
  return snapshot.of(ctx)
}

/** Says that this unit of work changes lists, promotions or policies. */
export function forgetOffers(ctx: Ctx): void {
  snapshot.changedIn(ctx)
}

// Rows are never deleted and versions only grow: every change moves the sum. Channels are another
// room's: their versions are asked of its door with the rest.
async function stamp(ctx: Ctx): Promise<number> {
  const [{ rows }, channels] = await Promise.all([
    sql<{ stamp: number }>`
      select (select coalesce(sum(version), 0) from pricing.price_list)
        + (select coalesce(sum(version), 0) from pricing.promotion)
        + (select coalesce(sum(version), 0) from pricing.channel_policy)
        + (select count(*) from pricing.tax_rate) as stamp`.execute(ctx.tx),
    everyChannel(ctx),
  ])
  const moves = channels.reduce((sum, { version }) => sum + version, 0)
  return (rows[0]?.stamp ?? 0) + moves
}

async function load(ctx: Ctx): Promise<Offers> {
  const [channels, lists, promotions, taxRates, policies] = await Promise.all([
    everyChannel(ctx),
    listsOf(ctx),
    promotionsOf(ctx),
    taxRatesOf(ctx),
    policiesOf(ctx),
  ])
  return {
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    lists,
    promotions: promotions.map(rulesOfRow),
    general: promotions.filter((row) => row.is_general).map(rulesOfRow),
    words: new Map(promotions.map(({ id, name, description }) => [id, { name, description }])),
    taxRates,
    policies,
  }
}

async function listsOf(ctx: Ctx): Promise<Map<string, ListTerms>> {
  const rows = await db(ctx).selectFrom('pricing.price_list').selectAll().execute()
  return new Map(rows.map((row) => [row.id, termsOfRow(row.id, row, row.state === 'active')]))
}

function promotionsOf(ctx: Ctx) {
  return db(ctx)
    .selectFrom('pricing.promotion')
    .select(promotionColumns)
    .where('switch', '=', 'on')
    .execute()
}

async function taxRatesOf(ctx: Ctx): Promise<TaxRate[]> {
  const rows = await db(ctx)
    .selectFrom('pricing.tax_rate')
    .select(['country', 'tax_class', 'basis_points', 'valid_from'])
    .execute()
  return rows.map((row) => ({
    country: row.country,
    taxClass: row.tax_class,
    basisPoints: row.basis_points,
    validFrom: row.valid_from.toString(),
  }))
}

async function policiesOf(ctx: Ctx): Promise<Map<Id<'chn'>, OmnibusPolicy>> {
  const rows = await db(ctx).selectFrom('pricing.channel_policy').selectAll().execute()
  return new Map(
    rows.map((row) => [
      row.channel_id,
      { progressive: row.progressive, perishable: row.perishable, newArrival: row.new_arrival },
    ]),
  )
}
