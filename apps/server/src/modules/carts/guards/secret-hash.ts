import { createHmac } from 'node:crypto'
import type { Ctx } from '#platform/ctx.ts'
import { deriveKey } from '#platform/secret.ts'

/** The hash under which a code or a link is kept: of no use to whoever reads the database. */
export function secretHash(ctx: Ctx, kind: 'hand-over' | 'share', text: string): string {
  const key = deriveKey(ctx.config.secret, kind)
  return createHmac('sha256', key).update(text).digest('base64url')
}
