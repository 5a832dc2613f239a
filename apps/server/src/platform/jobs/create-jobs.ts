import { parseCronItems, run, type Runner, type Task } from 'graphile-worker'
import { Check } from 'typebox/value'
import type { Engine } from '../engine.ts'
import type { Job, JobRun } from '../job.ts'
import type { Background } from '../server.ts'
import { unitOfWork } from '../unit-of-work.ts'
import { workerLogger } from './worker-logger.ts'
import { workerPool } from './worker-pool.ts'

const atOnce = 4

/**
 * The job workers of this process. Any number of processes may run some; each job is done by one
 * at a time, retried with growing pauses, and kept as failed after its last attempt.
 */
export function createJobs(engine: Engine, jobs: readonly Job[]): Background {
  const pgPool = workerPool(engine.pool, atOnce + 2)
  let runner: Runner | null = null
  return {
    name: 'jobs',
    async start() {
      runner = await run({
        pgPool,
        logger: workerLogger(engine.log),
        concurrency: atOnce,
        noHandleSignals: true,
        pollInterval: 1_000,
        gracefulShutdownAbortTimeout: engine.config.shutdownMs / 2,
        taskList: Object.fromEntries(jobs.map((job) => [job.name, taskOf(engine, job)])),
        parsedCronItems: parseCronItems(jobs.flatMap(cronOf)),
      })
    },
    async stop() {
      await runner?.stop()
      await pgPool.end()
    },
  }
}

function taskOf(engine: Engine, job: Job): Task {
  const actor = { kind: 'system', name: job.name } as const
  return async (payload, helpers) => {
    const { id, attempts } = helpers.job
    const traceId = `job_${id}`
    const log = engine.log.child({ job: job.name, traceId })
    const jobRun: JobRun = {
      unit: (work) => unitOfWork(engine, { actor, traceId, log }, work),
      attempt: attempts,
      key: traceId,
      log,
      config: engine.config,
      signal: helpers.abortSignal,
    }
    const given = withoutCron(payload)
    if (!Check(job.schema, given)) throw new TypeError(`the payload of ${job.name} is not valid`)
    await job.handle(jobRun, given)
  }
}

function cronOf({ name, cron, attempts }: Job) {
  if (cron === null) return []
  // One turn at a time: a run that takes longer than its interval is not joined by the next.
  const options = { maxAttempts: attempts, jobKey: name, jobKeyMode: 'preserve_run_at' as const }
  return [{ task: name, match: cron, identifier: name, options, payload: {} }]
}

/** The clock adds its own field to a payload, which no schema of ours knows. */
function withoutCron(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null) return {}
  return Object.fromEntries(Object.entries(payload).filter(([name]) => name !== '_cron'))
}
