import type { Ctx } from '#platform/ctx.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { announceChanges, wakeFor } from '../jobs.ts'

/**
 * Has the first of these instants announced when it comes; the job then finds the next one itself.
 * What lies in the past, or is null, is nothing to wait for.
 */
export async function scheduleAnnouncement(
  ctx: Ctx,
  instants: readonly (Temporal.Instant | null)[],
): Promise<void> {
  const ahead = instants.filter((one) => one !== null && Temporal.Instant.compare(one, ctx.now) > 0)
  const [first] = (ahead as Temporal.Instant[]).toSorted((a, b) => Temporal.Instant.compare(a, b))
  if (first !== undefined) await enqueue(ctx, announceChanges, { at: first }, wakeFor(first))
}
