import type { HealthReport } from '@redthread/contract/operations'
import type { Ctx } from '#platform/ctx.ts'
import { countJobs } from '#platform/jobs/job-list.ts'
import { lineEnds } from '#platform/live/live-rows.ts'
import { consumerLags } from '#platform/relay/consumer-lag.ts'
import { auditVitals, databaseVitals, processVitals } from '#platform/vitals.ts'

const lateAfter = Temporal.Duration.from({ minutes: 1 })

/** How the house is, and what a person should look at. */
export async function healthReport(ctx: Ctx): Promise<HealthReport> {
  const [database, relay, ends, jobs, audit] = await Promise.all([
    databaseVitals(ctx),
    relayVitals(ctx),
    lineEnds(ctx),
    countJobs(ctx),
    auditVitals(ctx),
  ])
  const { gone, ...lags } = relay
  const late = ctx.now.subtract(lateAfter)
  const isLate = lags.oldestAt !== null && Temporal.Instant.compare(lags.oldestAt, late) < 0
  const worries: HealthReport['worries'] = [
    ...(lags.parked > 0 ? (['parked_deliveries'] as const) : []),
    ...(isLate ? (['late_deliveries'] as const) : []),
    ...(gone > 0 ? (['gone_consumers'] as const) : []),
    ...(jobs.dead > 0 ? (['dead_jobs'] as const) : []),
    ...(audit.unsealed > 0 ? (['unsealed_audit'] as const) : []),
  ]
  return {
    well: worries.length === 0,
    worries,
    database,
    relay: lags,
    live: { position: ends.last, pending: ends.pending },
    jobs: { ...jobs },
    audit,
    process: processVitals(),
  }
}

async function relayVitals(ctx: Ctx): Promise<HealthReport['relay'] & { gone: number }> {
  const consumers = await consumerLags(ctx)
  const sum = (of: 'waiting' | 'held' | 'parked') => consumers.reduce((all, c) => all + c[of], 0)
  const oldest = consumers
    .flatMap(({ oldest_at }) => (oldest_at === null ? [] : [oldest_at]))
    .toSorted(Temporal.Instant.compare)
  return {
    consumers: consumers.length,
    waiting: sum('waiting'),
    oldestAt: oldest[0] ?? null,
    held: sum('held'),
    parked: sum('parked'),
    gone: consumers.filter((c) => c.gone).length,
  }
}
