import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { catalog } from '#modules/catalog/module.ts'
import { channels } from '#modules/channels/module.ts'
import { locations } from '#modules/locations/module.ts'
import type { Ctx } from '#platform/ctx.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { createTestEngine } from '#test/engine.ts'
import { inventory } from '../module.ts'
import { availability } from '../queries/availability.ts'
import { faultyStock } from '../queries/faulty-stock.ts'
import { planLevels } from './plan-levels.ts'
import { seeds } from './tuuli.ts'

test('what came and went before comes to what lies there', () => {
  for (const sku of ['TB-LIP-TINT-ROSE', 'TB-SKN-TONER', 'TC-BNS-HOUSE-250', 'TC-BUN-CINNAMON']) {
    for (const { past, onHand } of planLevels(sku)) {
      let there = 0
      for (const { kind, quantity } of past) {
        there += kind === 'received' ? quantity : -quantity
        assert.ok(there >= 0 && quantity > 0)
      }
      assert.equal(there, onHand)
    }
  }
  assert.deepEqual(planLevels('TC-COF-LATTE-M'), [])
})

test('the demo has plenty, little and nothing, lots, numbers and a preorder', async (t) => {
  registerListeners([channels, locations, catalog, inventory])
  const engine = await createTestEngine()
  t.after(() => engine.end())
  const actor = { kind: 'system', name: 'seed' } as const
  const unit = <R>(work: (ctx: Ctx) => Promise<R>) =>
    unitOfWork(engine, { actor, traceId: 'test' }, work)
  const rooms = [channels, locations, catalog]
  for (const { run } of [...rooms.flatMap((room) => room.seeds ?? []), ...seeds]) await unit(run)
  assert.deepEqual(await unit(faultyStock), [])
  const { rows } = await unit((ctx) =>
    sql<{ standing: string; share: number }>`
      select standing, count(*)::float / sum(count(*)) over () as share
      from inventory.level group by 1`.execute(ctx.tx),
  )
  const shares = new Map(rows.map(({ standing, share }) => [standing, share]))
  assert.ok((shares.get('fine') ?? 0) > 0.75)
  assert.ok((shares.get('low') ?? 0) > 0.02 && (shares.get('out') ?? 0) > 0.02)
  const { rows: special } = await unit((ctx) =>
    sql<{ id: `var_${string}` }>`select variant_id as id from inventory.item
      where backorder_kind = 'preorder'`.execute(ctx.tx),
  )
  const variantIds = special.map(({ id }) => id)
  const found = await unit((ctx) => availability(ctx, { channelId: 'chn_beautyfi', variantIds }))
  const [first] = found.values()
  assert.deepEqual([first?.available, first?.backorder?.left], [0, 40])
})
