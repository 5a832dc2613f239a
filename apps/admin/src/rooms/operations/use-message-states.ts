import { useLingui } from '@lingui/react/macro'
import type { MessageState } from '@redthread/contract/messages'
import type { Tone } from '@redthread/ui/status'

/** What each state of a message is called. */
export function useMessageStates(): Record<MessageState, { label: string; tone: Tone }> {
  const { t } = useLingui()
  return {
    queued: { label: t`Queued`, tone: 'neutral' },
    sending: { label: t`Being sent`, tone: 'thread' },
    deferred: { label: t`Tries again`, tone: 'caution' },
    sent: { label: t`Sent`, tone: 'positive' },
    failed: { label: t`Failed`, tone: 'critical' },
    kept: { label: t`Kept here`, tone: 'caution' },
    canceled: { label: t`Stopped`, tone: 'neutral' },
  }
}
