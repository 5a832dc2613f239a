import type { Seed } from '#platform/module.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { plantPastOrders } from '../jobs.ts'

/** What was bought at Tuuli before anybody looked; placed a while after the first start. */
export const seeds: readonly Seed[] = [
  {
    name: 'past orders of Tuuli',
    run: (ctx) => enqueue(ctx, plantPastOrders, {}, { runAt: ctx.now.add({ seconds: 20 }) }),
  },
]
