import { Shape } from '@redthread/contract/define'
import { job } from '#platform/job.ts'
import { noteAbandoned } from './commands/note-abandoned.ts'
import { putAside } from './commands/put-aside.ts'
import { thawOverdue } from './commands/thaw-overdue.ts'
import { tidySecrets } from './commands/tidy-secrets.ts'

/**
 * Thaws carts whose time to be paid is up, notes carts that were left, puts aside those of months
 * ago, and tidies codes and links away.
 */
export const tendCarts = job({
  name: 'carts.tend_carts',
  schema: Shape({}),
  cron: '*/5 * * * *',
  async handle({ unit, signal }) {
    while (!signal.aborted && (await unit(thawOverdue)));
    while (!signal.aborted && (await unit(noteAbandoned)) > 0);
    while (!signal.aborted && (await unit(putAside)) > 0);
    await unit(tidySecrets)
  },
})
