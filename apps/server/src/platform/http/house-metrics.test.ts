import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Registry } from 'prom-client'
import { LiveHub } from '#platform/live/live-hub.ts'
import { createTestEngine } from '#test/engine.ts'
import { addHouseMetrics } from './house-metrics.ts'

test('what waits is told, and a lost database does not hide the rest', async (t) => {
  const engine = await createTestEngine()
  t.after(engine.end)
  const registry = new Registry()
  addHouseMetrics(registry, engine, new LiveHub(engine))
  const told = await registry.metrics()
  assert.match(told, /^redthread_deliveries\{state="parked"\} 0$/m)
  assert.match(told, /^redthread_jobs\{state="dead"\} 0$/m)
  assert.match(told, /^redthread_audit_unsealed 0$/m)
  await engine.pool.query('alter schema platform rename to elsewhere')
  assert.match(await registry.metrics(), /^redthread_live_streams 0$/m)
})
