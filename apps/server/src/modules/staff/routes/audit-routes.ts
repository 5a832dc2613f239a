import { AuditPage, auditQuery } from '@redthread/contract/audit'
import { Shape } from '@redthread/contract/define'
import { route } from '#platform/route.ts'
import { auditLog } from '../queries/audit-log.ts'

/** Who did what. */
export const auditRoutes = [
  route({
    ...{ method: 'GET', path: '/v1/audit', name: 'staff.list_audit' },
    summary: 'The audit log, newest first',
    ...{ may: 'audit:read', scope: 'inside' },
    query: Shape(auditQuery),
    answer: { 200: AuditPage },
    handle: (ctx, { query }) => auditLog(ctx, query),
  }),
]
