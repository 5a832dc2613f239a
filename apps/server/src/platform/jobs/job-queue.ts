import { EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { parseCronItems, run, runMigrations, type Runner } from 'graphile-worker'
import type { Engine } from '../engine.ts'
import type { Job } from '../job.ts'
import { jobTask } from './job-task.ts'
import { forgetWorkers, tendWorkers } from './job-workers.ts'
import { workerLogger } from './worker-logger.ts'
import { workerPool } from './worker-pool.ts'

/** The queue's runner in this process. */
export interface JobQueue {
  /** The ids of the workers that run now. */
  readonly workers: readonly string[]
  readonly start: () => Promise<void>
  /** Lets open jobs finish for half the time of a shutdown, then aborts their signals. */
  readonly stop: () => Promise<void>
}

/** How the runner works: jobs at the same time, and how often it looks, in ms. */
export interface QueueOptions {
  readonly concurrency: number
  readonly pollMs: number
}

const pauseMs = 2_000

/** Makes the runner; it is started again whenever it gives up, as it does without a database. */
export function createJobQueue(
  engine: Engine,
  jobs: readonly Job[],
  { concurrency, pollMs }: QueueOptions,
): JobQueue {
  const workers: string[] = []
  const events = new EventEmitter()
  const stop = new AbortController()
  const pgPool = workerPool(engine.pool, concurrency + 2)
  const logger = workerLogger(engine.log)
  let runner: Runner | null = null
  events.on('worker:create', ({ worker }: { worker: { workerId: string } }) => {
    workers.push(worker.workerId)
  })

  async function begin(): Promise<void> {
    workers.length = 0
    runner = await run({
      pgPool,
      logger,
      events,
      concurrency,
      noHandleSignals: true,
      pollInterval: pollMs,
      gracefulShutdownAbortTimeout: engine.config.shutdownMs / 2,
      taskList: Object.fromEntries(jobs.map((job) => [job.name, jobTask(engine, job)])),
      parsedCronItems: parseCronItems(jobs.flatMap(cronOf)),
    })
    runner.promise.then(again, again)
    await tendWorkers(engine, workers)
  }

  function again(): void {
    if (stop.signal.aborted) return
    engine.log.warn('the job queue has stopped and will be started again')
    void wait(pauseMs, undefined, { signal: stop.signal }).then(begin).catch(again)
  }

  return {
    workers,
    async start() {
      await runMigrations({ pgPool, logger })
      await begin()
    },
    async stop() {
      stop.abort()
      await runner?.stop().catch(() => undefined)
      await forgetWorkers(engine, workers).catch(() => undefined)
      await pgPool.end()
    },
  }
}

function cronOf({ name, cron, attempts }: Job) {
  if (cron === null) return []
  // One turn at a time: a run that takes longer than its interval is not joined by the next.
  const options = { maxAttempts: attempts, jobKey: name, jobKeyMode: 'preserve_run_at' as const }
  return [{ task: name, match: cron, identifier: name, options, payload: {} }]
}
