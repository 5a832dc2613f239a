import type { Wire } from '@redthread/client/wire'
import type { AuditEntry, AuditFault, AuditStretch } from '@redthread/contract/audit'
import type { Page } from '@redthread/kernel/page'
import { answer } from '@redthread/workbench/api/answer'
import { api } from '@redthread/workbench/api/api'

export interface AuditFilter {
  actor?: string
  action?: string
  subject?: string
  outcome?: 'done' | 'refused'
}

/** How far a proof of the chain has come: the last place that was looked at, and the end. */
export interface ProofProgress {
  readonly through: number
  readonly end: number
}

/** What a walk along the whole chain came to. */
export interface Proof {
  readonly entries: number
  readonly faults: readonly AuditFault[]
}

/** Has the server prove the chain from its first entry to its last, stretch by stretch. */
export async function proveChain(
  signal: AbortSignal,
  onProgress: (progress: ProofProgress) => void,
): Promise<Proof> {
  const faults: AuditFault[] = []
  for (let after = 0; ;) {
    const asked = api.GET('/v1/audit/verification', { params: { query: { after } }, signal })
    const { through, end, done, findings } = await answer<AuditStretch>(asked)
    faults.push(...findings)
    if (done) return { entries: end, faults }
    onProgress({ through, end })
    after = through
  }
}

/** The audit log, newest first. */
export function readAudit(filter: AuditFilter, after: string | undefined) {
  const query = { limit: 50, ...filter, ...(after ? { after } : {}) }
  return answer<Page<Wire<AuditEntry>>>(api.GET('/v1/audit', { params: { query } }))
}
