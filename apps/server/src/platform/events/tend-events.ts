import { Shape } from '@redthread/contract/define'
import { job } from '../job.ts'
import { tidyLine } from '../live/live-rows.ts'
import { dropEventParts, makeEventParts } from './event-parts.ts'

/** How long open screens can catch up after an absence; later they fetch anew. */
const liveKept = Temporal.Duration.from({ hours: 24 })

/** Makes the event table's next parts, drops those past their time, tidies the live line. */
export const tendEvents = job({
  name: 'platform.tend_events',
  schema: Shape({}),
  cron: '17 * * * *',
  async handle(run) {
    const made = await run.unit(makeEventParts)
    const dropped = await run.unit((ctx) => {
      const { eventMonths } = ctx.config
      if (eventMonths === 0) return []
      const utc = ctx.now.toZonedDateTimeISO('UTC')
      return dropEventParts(ctx, utc.subtract({ months: eventMonths }).toInstant())
    })
    await run.unit((ctx) => tidyLine(ctx, ctx.now.subtract(liveKept)))
    if (made.length + dropped.length > 0) run.log.info({ made, dropped }, 'event parts')
  },
})
