import { setTimeout as wait } from 'node:timers/promises'
import type { JobHelpers, Task } from 'graphile-worker'
import type { Engine } from '../engine.ts'
import { payloadFromWire, payloadToJson } from '../events/payload-wire.ts'
import type { Job, JobRun } from '../job.ts'
import { unitOfWork } from '../unit-of-work.ts'

interface Envelope {
  readonly payload?: unknown
  readonly traceId?: unknown
}

/** Makes the queue's task of a declared job. */
export function jobTask(engine: Engine, job: Job): Task {
  return async (envelope, helpers) => {
    const { payload = {}, traceId } = envelope as Envelope
    // A job that an older version queued may no longer fit: it fails here, in words.
    payloadToJson(job, payload)
    // What the clock starts has no trace yet.
    const trace = typeof traceId === 'string' && traceId !== '' ? traceId : newTrace(engine)
    const run = jobRun(engine, job, { helpers, trace })
    await job.handle(run, payloadFromWire(job, payload))
  }
}

function jobRun(
  engine: Engine,
  job: Job,
  { helpers, trace }: { helpers: JobHelpers; trace: string },
): JobRun {
  const { id, revision, attempts } = helpers.job
  const log = engine.log.child({ job: job.name, jobId: id, traceId: trace })
  const who = { actor: { kind: 'system', name: job.name }, traceId: trace, log } as const
  return {
    unit: (work) => unitOfWork(engine, who, work),
    waitUntil: async (instant) => {
      const ahead = instant.epochMilliseconds - engine.clock().epochMilliseconds
      if (ahead > 0) await wait(ahead + 1, undefined, { signal: helpers.abortSignal })
    },
    attempt: attempts,
    // The same at every attempt; another one once the job was replaced by its key.
    key: `job_${id}_${revision}`,
    log,
    config: engine.config,
    signal: helpers.abortSignal,
  }
}

function newTrace({ random }: Engine): string {
  return random(16).toHex()
}
