import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { HealthReport } from '@redthread/contract/operations'

export type Worry = HealthReport['worries'][number]

/** What a worry means to a person, and where to look. */
export const worryWords: Record<Worry, { title: MessageDescriptor; to: string }> = {
  parked_deliveries: {
    title: msg`Deliveries are parked and wait for a person`,
    to: '/operations?tab=held',
  },
  late_deliveries: { title: msg`Deliveries are late`, to: '/operations?tab=held' },
  gone_consumers: {
    title: msg`A listener is gone while news waits for it`,
    to: '/operations',
  },
  dead_jobs: {
    title: msg`Jobs have used up their attempts`,
    to: '/operations?tab=jobs&state=dead',
  },
  unsealed_audit: { title: msg`The audit trail waits to be sealed`, to: '/audit' },
}
