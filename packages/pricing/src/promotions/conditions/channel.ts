import { required } from '../field.ts'
import type { CartRule } from '../rule.ts'

/** The cart was opened in one of certain channels. */
export const channel: CartRule<'channel'> = {
  kind: 'channel',
  fields: [required('channelIds', 'channel_ids')],
  check({ channelIds }, { input }) {
    const holds = channelIds.includes(input.channelId)
    return holds ? null : { code: 'channel_mismatch' }
  },
}
