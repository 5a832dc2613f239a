import { setTimeout as wait } from 'node:timers/promises'
import type { Engine } from '../engine.ts'
import { onNudge } from '../events/nudge.ts'
import type { Job } from '../job.ts'
import { naturalBatch } from '../natural-batch.ts'
import type { Background } from '../server.ts'
import { handOverAllJobs } from './hand-over-jobs.ts'
import { createJobQueue } from './job-queue.ts'
import { heartbeatMs, tendWorkers } from './job-workers.ts'

// What is asked for within a moment is handed over together.
const restMs = 20

/** How jobs run in one process. */
export interface JobsOptions {
  /** Jobs at the same time. */
  readonly concurrency?: number
  /** How often to look for jobs that are due or that other processes asked for, in ms. */
  readonly pollMs?: number
}

/**
 * The job workers of this process. Any number of processes may run some; each job is done by one
 * at a time, retried with growing pauses, and kept as dead after its last attempt. Jobs with a
 * cron line run by the clock (UTC) as well.
 */
export function createJobs(
  engine: Engine,
  jobs: readonly Job[],
  options: JobsOptions = {},
): Background {
  const { concurrency = 4, pollMs = 1_000 } = options
  const stop = new AbortController()
  const handOver = naturalBatch(() => handOverAllJobs(engine), restMs)
  const queue = createJobQueue(engine, jobs, { concurrency, pollMs })
  let stopNudges = (): void => undefined
  let tending: Promise<unknown> = Promise.resolve()

  function warn(error: unknown): void {
    if (!stop.signal.aborted) engine.log.warn({ err: error }, 'jobs are late')
  }

  return {
    name: 'jobs',
    async start() {
      requireOwnNames(jobs)
      await queue.start()
      stopNudges = onNudge('jobs', () => void handOver().catch(warn))
      tending = Promise.all([
        every(pollMs, stop.signal, () => handOver().catch(warn)),
        every(heartbeatMs, stop.signal, () => tendWorkers(engine, queue.workers).catch(warn)),
      ])
    },
    async stop() {
      stopNudges()
      stop.abort()
      await tending
      await handOver().catch(() => undefined)
      await queue.stop()
    },
  }
}

function requireOwnNames(jobs: readonly Job[]): void {
  const names = jobs.map((job) => job.name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`two jobs are named ${twice}`)
}

async function every(ms: number, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    await wait(ms, undefined, { signal }).catch(() => undefined)
    if (!signal.aborted) await work()
  }
}
