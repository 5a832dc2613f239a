import type { ImportPolicy } from '@redthread/contract/integrations-states'
import type { Entry } from './entry.ts'
import type { Fault } from './fault.ts'

/** What is to become of an entry, before the catalog has seen it. */
export type Judgment = 'skipped' | 'refused' | 'sound'

/** An entry with a fault is refused whole; soft ones are borne where the policy says so. */
export function judgeEntry(entry: Entry, policy: ImportPolicy): Judgment {
  if (entry.skipped !== undefined) return 'skipped'
  const counts = ({ soft }: Fault): boolean => !soft || policy !== 'ignore_failed'
  return (entry.faults ?? []).some(counts) ? 'refused' : 'sound'
}
