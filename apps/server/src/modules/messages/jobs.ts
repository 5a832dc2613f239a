import { Id, Shape } from '@redthread/contract/define'
import { job } from '#platform/job.ts'
import { dropPreviews } from './commands/drop-previews.ts'
import { eraseMessages } from './commands/erase-messages.ts'
import { deliver } from './delivery/deliver.ts'

// With graphile-worker's back-off the twelfth attempt comes about 16 hours after the first.
const attempts = 12
const batch = 500

export const deliverMessage = job({
  name: 'messages.deliver_message',
  schema: Shape({ messageId: Id('out') }),
  attempts,
  handle: (run, { messageId }) => deliver(run, messageId, attempts),
})

export const eraseOldMessages = job({
  name: 'messages.erase_old_messages',
  schema: Shape({}),
  cron: '17 * * * *',
  handle: async (run) => {
    await run.unit(dropPreviews)
    while (!run.signal.aborted) {
      const erased = await run.unit((ctx) => eraseMessages(ctx, batch))
      if (erased < batch) return
    }
  },
})
