import { sql } from 'kysely'
import { newId, type Id } from '@redthread/kernel/id'
import { bundleParts, variantPage } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Seed } from '#platform/module.ts'
import { planLevels, warehouse, type PlannedLevel } from './plan-levels.ts'
import { plantCases } from './plant-cases.ts'

/** What lies in the stores, coffee bars and warehouse of the demo, and what is on its way. */
export const seeds: readonly Seed[] = [
  {
    name: 'stock of Tuuli',
    run: async (ctx) => {
      const goods = await goodsOf(ctx)
      await plantLevels(ctx, goods)
      await plantCases(ctx, new Map(goods.map(({ sku, variantId }) => [sku, variantId])))
    },
  },
]

interface Goods {
  readonly sku: string
  readonly variantId: Id<'var'>
  readonly levels: readonly PlannedLevel[]
}

async function goodsOf(ctx: Ctx): Promise<Goods[]> {
  const [pages, bundles] = await Promise.all([
    Promise.all(['TB-', 'TC-'].map((q) => variantPage(ctx, { q, limit: 5_000 }))),
    bundleParts(ctx),
  ])
  return pages
    .flat()
    .filter(({ sku, variantId }) => /^T[BC]-/.test(sku) && !bundles.has(variantId))
    .map(({ sku, variantId }) => ({ sku, variantId, levels: planLevels(sku) }))
    .filter(({ levels }) => levels.length > 0)
}

const lowInStore = 3
const lowInWarehouse = 20

async function plantLevels(ctx: Ctx, goods: readonly Goods[]): Promise<void> {
  const levels = goods.flatMap(({ variantId, levels: own }) =>
    own.map(({ locationId, onHand }) => ({
      ...{ variant_id: variantId, location_id: locationId, on_hand: onHand },
      low_stock_at: locationId === warehouse ? lowInWarehouse : lowInStore,
      own_rules: locationId === warehouse,
    })),
  )
  const moves = goods.flatMap(({ variantId, levels: own }) =>
    own.flatMap(({ locationId, past }) =>
      past.map(({ daysAgo, kind, quantity }) => ({
        ...{ variant_id: variantId, id: newId('mov', ctx), location_id: locationId },
        ...{ kind, quantity, sign: kind === 'received' ? 1 : -1 },
        reference: kind === 'received' ? 'delivery' : 'sales',
        at: ctx.now.subtract({ hours: 24 * daysAgo }).toString(),
      })),
    ),
  )
  await sql`
    insert into inventory.item (variant_id, tracked, tracking, low_stock_at, changed_at)
    select id, true, 'quantity', ${lowInStore}, ${ctx.now}
    from unnest(${goods.map(({ variantId }) => variantId)}::text[]) as w (id)
    on conflict do nothing`.execute(ctx.tx)
  await sql`
    insert into inventory.level
      (variant_id, location_id, on_hand, low_stock_at, own_rules, changed_at)
    select r.*, ${ctx.now} from jsonb_to_recordset(${JSON.stringify(levels)}::jsonb)
      as r (variant_id text, location_id text, on_hand int, low_stock_at int, own_rules boolean)
    on conflict do nothing`.execute(ctx.tx)
  await sql`
    insert into inventory.movement
      (variant_id, id, location_id, kind, quantity, sign, reference, at, actor)
    select r.*, 'system:seed' from jsonb_to_recordset(${JSON.stringify(moves)}::jsonb)
      as r (variant_id text, id text, location_id text, kind text, quantity int, sign smallint,
        reference text, at timestamptz)`.execute(ctx.tx)
}
