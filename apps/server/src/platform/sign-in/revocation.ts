import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'
import type { Engine } from '../engine.ts'
import { afterCommit } from '../unit-of-work.ts'
import { forgetSessions } from './session-cache.ts'
import type { Keeper } from './throttle.ts'

/**
 * Tells all processes that something was revoked, or changed in what people may do. It belongs to
 * the caller's transaction; this process forgets at the commit, the others within a second.
 */
export async function announceRevocation(ctx: Ctx, keeper: Keeper): Promise<void> {
  await sql`update ${sql.table(`${keeper}.revocation`)} set count = count + 1`.execute(ctx.tx)
  afterCommit(ctx, forgetSessions)
}

/** The same outside of a unit of work, for the endpoints of sign-in. */
export async function announceRevocationNow({ pool }: Engine, keeper: Keeper): Promise<void> {
  await pool.query(`update ${keeper}.revocation set count = count + 1`)
  forgetSessions()
}

/** Makes the look that tells whether anything was revoked since the last one. */
export function revocationCount({ pool }: Engine, keeper: Keeper): () => Promise<number> {
  const query = { name: `${keeper}_revocation`, text: `select count from ${keeper}.revocation` }
  return async () => {
    const { rows } = await pool.query<{ count: number }>(query)
    return rows[0]?.count ?? 0
  }
}
