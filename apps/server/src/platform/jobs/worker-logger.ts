import { Logger } from 'graphile-worker'
import type { Log } from '../ctx.ts'

/** Says nothing: for the queue's migrations, which our own progress lines tell of. */
export const quietLogger = new Logger(() => () => undefined)

/** Hands the queue's lines to our log: its chatter at debug, its troubles as they are. */
export function workerLogger(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error({ source: 'jobs' }, message)
    else if (level === 'warning') log.warn({ source: 'jobs' }, message)
    else log.debug({ source: 'jobs' }, message)
  })
}
