import type { Config } from '#platform/config.ts'
import type { Ctx } from '#platform/ctx.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { afterCommit } from '#platform/unit-of-work.ts'
import { expireHoldsJob } from '../jobs.ts'

const stepMs = 15_000
const woken = new WeakMap<Config, Set<number>>()
const mostKept = 1_000

/**
 * Has the job that frees expired holds come by soon after each of these instants: once per quarter
 * of a minute, however many holds end in it.
 */
export async function wakeForExpiry(
  ctx: Ctx,
  instants: readonly Temporal.Instant[],
): Promise<void> {
  const known = woken.get(ctx.config) ?? new Set<number>()
  woken.set(ctx.config, known)
  const steps = new Set(instants.map((at) => Math.ceil((at.epochMilliseconds + 1) / stepMs)))
  for (const step of steps) {
    if (known.has(step)) continue
    const runAt = Temporal.Instant.fromEpochMilliseconds(step * stepMs)
    await enqueue(ctx, expireHoldsJob, {}, { key: runAt.toString(), runAt })
    afterCommit(ctx, () => {
      if (known.size >= mostKept) known.clear()
      known.add(step)
    })
  }
}
