import { Type as T, type Static } from 'typebox'
import { Instant, PageOf, pageQuery, Shape } from './define.ts'
import { oneOf, orNull } from './rights.ts'

/** One entry of the audit log; `seq` and `hash` are null until it is chained to those before. */
export const AuditEntry = Shape({
  id: T.String(),
  at: Instant,
  actor: T.String({ examples: ['staff:stf_01kaf3t9c2'] }),
  actorName: orNull(T.String({ description: 'The name of a colleague or key, while it exists.' })),
  action: T.String({ examples: ['channels.update_brand'] }),
  subject: T.String(),
  outcome: oneOf(['done', 'refused']),
  detail: T.Unknown(),
  ip: T.String(),
  device: T.String({ description: 'Browser and system in words.' }),
  channelId: orNull(T.String()),
  locationId: orNull(T.String()),
  requestId: T.String(),
  seq: orNull(T.Integer()),
  hash: orNull(T.String()),
})
export type AuditEntry = Static<typeof AuditEntry>
export const AuditPage = PageOf(AuditEntry)

export const auditQuery = {
  ...pageQuery,
  actor: T.Optional(T.String({ maxLength: 80 })),
  action: T.Optional(T.String({ maxLength: 80, description: 'Whole, or the beginning of it.' })),
  subject: T.Optional(T.String({ maxLength: 80 })),
  outcome: T.Optional(oneOf(['done', 'refused'])),
  from: T.Optional(T.String({ format: 'date-time' })),
  to: T.Optional(T.String({ format: 'date-time' })),
}
