import { sql } from 'kysely'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import type { Id } from '@redthread/kernel/id'
import { variantsExisting } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { stockMap } from '../queries/stock-map.ts'
import type { LevelKeys } from '../ledger/stock-of.ts'

const { refuse } = inventoryRefusals

/** What is wrong with a variant or location whose stock is to change; null where all is well. */
export type KeyFault = 'unknown_variant' | 'unknown_location' | 'is_a_bundle'

/** Judges each key by what is known; gives the faults in order. */
export async function keyFaults(ctx: Ctx, keys: LevelKeys): Promise<(KeyFault | null)[]> {
  const ids = [...new Set(keys.map(({ variantId }) => variantId))]
  const [known, map] = await Promise.all([variantsExisting(ctx, ids), stockMap(ctx)])
  return keys.map(({ variantId, locationId }) => {
    if (!known.has(variantId)) return 'unknown_variant'
    if (map.bundles.has(variantId)) return 'is_a_bundle'
    return map.places.has(locationId) ? null : 'unknown_location'
  })
}

/** Refuses the first variant or location whose stock cannot be changed. */
export async function refuseFaultyKeys(ctx: Ctx, keys: LevelKeys): Promise<void> {
  const faults = await keyFaults(ctx, keys)
  for (const [index, fault] of faults.entries()) {
    const detail = { line: index, ...keys[index] }
    if (fault === 'unknown_variant') refuse.unknown_variant(detail)
    if (fault === 'unknown_location') refuse.unknown_location(detail)
    if (fault === 'is_a_bundle') refuse.is_a_bundle(detail)
  }
}

/** From the first time that pieces of it are counted, a variant is sold only as far as they go. */
export async function startTracking(ctx: Ctx, variantIds: readonly Id<'var'>[]): Promise<void> {
  const ids = [...new Set(variantIds)].toSorted()
  if (ids.length === 0) return
  await sql`
    insert into inventory.item (variant_id, tracked, tracking, changed_at)
    select id, true, 'quantity', ${ctx.now} from unnest(${ids}::text[]) as w (id)
    on conflict do nothing`.execute(ctx.tx)
}
