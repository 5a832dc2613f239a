import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTestEngine } from '#test/engine.ts'
import type { JobRun } from '../job.ts'
import { unitOfWork } from '../unit-of-work.ts'
import { forgetKeys } from './forget-keys.ts'

test('answers older than a day are forgotten, younger ones stay', async () => {
  const engine = await createTestEngine()
  try {
    await engine.pool.query(`insert into platform.idempotency (actor, key, request_hash, created_at)
      select 'staff:stf_1', 'k' || n, 'h', now() - n * interval '10 hours'
      from generate_series(0, 4) n`)
    const { log, config } = engine
    const actor = { kind: 'system', name: 'test' } as const
    const run: JobRun = {
      unit: (work) => unitOfWork(engine, { actor, traceId: 't' }, work),
      waitUntil: () => Promise.resolve(),
      attempt: 1,
      key: 'job',
      log,
      config,
      signal: new AbortController().signal,
    }
    await forgetKeys.handle(run, {})
    const { rows } = await engine.pool.query('select key from platform.idempotency order by key')
    assert.deepEqual(rows, [{ key: 'k0' }, { key: 'k1' }, { key: 'k2' }])
  } finally {
    await engine.end()
  }
})
