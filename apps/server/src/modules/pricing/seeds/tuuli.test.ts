import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { catalog } from '#modules/catalog/module.ts'
import { channels } from '#modules/channels/module.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { createTestEngine } from '#test/engine.ts'
import { pricing } from '../module.ts'
import { seeds } from './tuuli.ts'

test('each of the demo goods has one base price per currency, near one rate of exchange', async (t) => {
  registerListeners([channels, catalog, pricing])
  const engine = await createTestEngine()
  t.after(() => engine.end())
  const actor = { kind: 'system', name: 'seed' } as const
  for (const { run } of [...(channels.seeds ?? []), ...(catalog.seeds ?? []), ...seeds]) {
    await unitOfWork(engine, { actor, traceId: 'test' }, run)
  }
  const rows = await unitOfWork(engine, { actor, traceId: 'test' }, async (ctx) => {
    const { rows } = await sql<{ sku: string; eur: number; dkk: number; pln: number }>`
      select v.sku,
        max(p.amount_minor) filter (where p.currency = 'EUR') as eur,
        max(p.amount_minor) filter (where p.currency = 'DKK') as dkk,
        max(p.amount_minor) filter (where p.currency = 'PLN') as pln
      from catalog.variant v left join pricing.price p on p.variant_id = v.id
      group by v.sku having count(p.*) = 3`.execute(ctx.tx)
    const all = await sql<{ n: number }>`select count(*) as n from catalog.variant`.execute(ctx.tx)
    assert.equal(rows.length, all.rows[0]?.n)
    return rows
  })
  const odd = rows.filter(({ sku, eur, dkk, pln }) => {
    const [leastDkk, mostDkk] = sku.startsWith('TC') ? [6.8, 8.6] : [6.9, 7.9]
    const [leastPln, mostPln] = sku.startsWith('TC') ? [3.3, 4.9] : [4.0, 4.8]
    const [inDkk, inPln] = [dkk / eur, pln / eur]
    return inDkk < leastDkk || inDkk > mostDkk || inPln < leastPln || inPln > mostPln
  })
  assert.deepEqual(odd, [])
})
