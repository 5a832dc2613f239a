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

/** What does not hold in the chain, and where; the words are for a protocol, in English. */
export const AuditFault = Shape({
  kind: oneOf([
    ...(['changed', 'missing', 'unsealed'] as const),
    ...(['anchor_broken', 'anchor_forged', 'anchor_missing'] as const),
  ]),
  seq: orNull(T.Integer()),
  id: orNull(T.String()),
  words: T.String(),
})
export type AuditFault = Static<typeof AuditFault>

/** One stretch of a walk along the chain: ask again after `through` until it is done. */
export const AuditStretch = Shape({
  through: T.Integer({ description: 'The last place that was looked at.' }),
  end: T.Integer({ description: 'The place where the chain ends now.' }),
  done: T.Boolean(),
  findings: T.Array(AuditFault),
})
export type AuditStretch = Static<typeof AuditStretch>

export const auditQuery = {
  ...pageQuery,
  actor: T.Optional(T.String({ maxLength: 80 })),
  action: T.Optional(T.String({ maxLength: 80, description: 'Whole, or the beginning of it.' })),
  subject: T.Optional(T.String({ maxLength: 80 })),
  outcome: T.Optional(oneOf(['done', 'refused'])),
  from: T.Optional(T.String({ format: 'date-time' })),
  to: T.Optional(T.String({ format: 'date-time' })),
}
