import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Ctx } from '#platform/ctx.ts'

/**
 * The keyed hash that a code or PIN is kept as: whoever has the database but not the secret of the
 * installation can try no code and no PIN on it.
 */
export function cardHash(
  { config }: Pick<Ctx, 'config'>,
  what: 'code' | 'pin',
  text: string,
): string {
  return createHmac('sha256', config.secret).update(`gift card ${what} ${text}`).digest('base64url')
}

/** Compares two hashes in the same time, wherever they differ. */
export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
