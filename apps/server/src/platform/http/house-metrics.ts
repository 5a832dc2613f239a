import { Gauge, type Registry } from 'prom-client'
import type { Engine } from '../engine.ts'
import { countJobs } from '../jobs/job-list.ts'
import type { LiveHub } from '../live/live-hub.ts'
import { consumerLags } from '../relay/consumer-lag.ts'
import { unitOfWork } from '../unit-of-work.ts'
import { auditVitals } from '../vitals.ts'

const scraper = { actor: { kind: 'system', name: 'metrics' }, traceId: '', mode: 'read' } as const

/** Adds what waits behind the requests: deliveries, held keys, jobs, audit, open streams. */
export function addHouseMetrics(registry: Registry, engine: Engine, hub: LiveHub): void {
  const registers = [registry]
  const add = (name: string, help: string, collect: (gauge: Gauge) => unknown) => {
    new Gauge({
      name,
      help,
      registers,
      labelNames: ['state'],
      async collect() {
        // A database that is away must not take the process's own figures with it.
        await Promise.resolve(collect(this)).catch(() => undefined)
      },
    })
  }
  add('redthread_live_streams', 'Open live streams of this process', (gauge) => {
    gauge.set(hub.streams.size)
  })
  add('redthread_deliveries', 'Deliveries that wait, subjects held and parked', async (gauge) => {
    const lags = await unitOfWork(engine, scraper, consumerLags)
    for (const state of ['waiting', 'held', 'parked'] as const) {
      gauge.set(
        { state },
        lags.reduce((sum, lag) => sum + lag[state], 0),
      )
    }
  })
  add('redthread_jobs', 'Jobs of the queue by state', async (gauge) => {
    const counts = await unitOfWork(engine, scraper, countJobs)
    for (const [state, count] of Object.entries(counts)) gauge.set({ state }, count)
  })
  add('redthread_audit_unsealed', 'Audit entries that should be sealed by now', async (gauge) => {
    gauge.set((await unitOfWork(engine, scraper, auditVitals)).unsealed)
  })
}
