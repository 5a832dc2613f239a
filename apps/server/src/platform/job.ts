import type { Static, TSchema } from 'typebox'
import type { Ctx, Log } from './ctx.ts'
import type { Config } from './config.ts'

/** What a job's handler works with: short units of work around its outward calls. */
export interface JobRun {
  /** Runs a short unit of work as `system:<job>`; never keep one open over an outward call. */
  readonly unit: <R>(work: (ctx: Ctx) => Promise<R> | R) => Promise<R>
  /** Waits for an instant a few seconds ahead; rejects when the server shuts down. */
  readonly waitUntil: (instant: Temporal.Instant) => Promise<void>
  readonly attempt: number
  readonly key: string
  readonly log: Log
  readonly config: Config
  /** Aborts when the server shuts down. */
  readonly signal: AbortSignal
}

/** Slow or outward work, queued in the caller's transaction and retried with back-off. */
export interface Job<S extends TSchema = TSchema> {
  readonly name: string
  readonly schema: S
  readonly attempts: number
  /** Five cron fields in UTC where the job also runs by the clock (with payload `{}`). */
  readonly cron: string | null
  readonly handle: (run: JobRun, payload: Static<S>) => Promise<void>
}

/** Declares a job, named `module.verb_noun`. */
export function job<S extends TSchema>(
  declared: Pick<Job<S>, 'name' | 'schema' | 'handle'> & Partial<Job<S>>,
): Job {
  return { attempts: 10, cron: null, ...declared } as unknown as Job
}
