import { Type as T } from 'typebox'
import { AuditPage, auditQuery, AuditStretch } from '@redthread/contract/audit'
import { Shape } from '@redthread/contract/define'
import { verifyStretch } from '#platform/audit/verify-audit.ts'
import { route } from '#platform/route.ts'
import { auditLog } from '../queries/audit-log.ts'

// Some tens of milliseconds of hashing, between which other requests are answered.
const stretch = 2_000

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
  route({
    ...{ method: 'GET', path: '/v1/audit/verification', name: 'staff.verify_audit' },
    summary: 'Prove a stretch of the audit chain: whether anything was changed, removed or added',
    may: 'audit:read',
    query: Shape({ after: T.Optional(T.Integer({ minimum: 0 })) }),
    answer: { 200: AuditStretch },
    perMinute: 600,
    handle: async (ctx, { query }) => {
      const { findings, ...rest } = await verifyStretch(ctx, query.after ?? 0, stretch)
      return { ...rest, findings: [...findings] }
    },
  }),
]
