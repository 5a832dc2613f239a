import { useLingui } from '@lingui/react/macro'
import type { MessageState as State } from '@redthread/contract/messages'
import { Status, type Tone } from '@redthread/ui/status'

/** What became of a message, as an agent tells it. */
export function MessageState({ state }: { state: State }) {
  const { t } = useLingui()
  const words: Record<State, { label: string; tone: Tone }> = {
    queued: { label: t`On its way`, tone: 'neutral' },
    sending: { label: t`On its way`, tone: 'neutral' },
    deferred: { label: t`Tries again`, tone: 'caution' },
    sent: { label: t`Sent`, tone: 'positive' },
    failed: { label: t`Not delivered`, tone: 'critical' },
    kept: { label: t`Kept, not sent`, tone: 'caution' },
    canceled: { label: t`Stopped`, tone: 'neutral' },
  }
  const { label, tone } = words[state]
  return <Status tone={tone}>{label}</Status>
}
