import type { Wire } from '@redthread/client/wire'
import type { AuditEntry } from '@redthread/contract/audit'
import type { Page } from '@redthread/kernel/page'
import { answer } from '@redthread/workbench/api/answer'
import { api } from '@redthread/workbench/api/api'

export interface AuditFilter {
  actor?: string
  action?: string
  subject?: string
  outcome?: 'done' | 'refused'
}

/** The audit log, newest first. */
export function readAudit(filter: AuditFilter, after: string | undefined) {
  const query = { limit: 50, ...filter, ...(after ? { after } : {}) }
  return answer<Page<Wire<AuditEntry>>>(api.GET('/v1/audit', { params: { query } }))
}
