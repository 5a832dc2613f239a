import { Type as T } from 'typebox'
import { Shape } from '@redthread/contract/define'
import { job } from '#platform/job.ts'
import { findGaps } from './commands/find-gaps.ts'

const perUnit = 500

/**
 * Looks through all products for gaps anew, once what is asked of them has changed: an attribute
 * is required now, a category hangs elsewhere. A few hundred at a time, so that others get through.
 */
export const findGapsJob = job({
  name: 'catalog.find_gaps',
  schema: Shape({ after: T.Optional(T.String()) }),
  async handle({ unit, signal }, { after = '' }) {
    let from: string | null = after
    while (from !== null && !signal.aborted) {
      const start: string = from
      from = await unit((ctx) => findGaps(ctx, { after: start, limit: perUnit }))
    }
  },
})
