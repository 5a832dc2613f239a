import { attributeChanged, categoryChanged } from '@redthread/contract/catalog'
import { on } from '#platform/event.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { findGapsJob } from './jobs.ts'

// Many such events in a row come to one look through the catalog: the job waits for the last.
const look = { key: 'all' }

export const consumers = [
  on(categoryChanged, 'catalog.judge_after_category', (ctx) =>
    enqueue(ctx, findGapsJob, {}, { ...look, runAt: ctx.now.add({ seconds: 1 }) }),
  ),
  on(attributeChanged, 'catalog.judge_after_attribute', (ctx) =>
    enqueue(ctx, findGapsJob, {}, { ...look, runAt: ctx.now.add({ seconds: 1 }) }),
  ),
]
