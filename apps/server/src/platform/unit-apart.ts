import type { Ctx } from './ctx.ts'
import type { UnitMode } from './unit-connection.ts'
import { UnitCtx } from './unit-ctx.ts'
import { unitOfWork } from './unit-of-work.ts'

/**
 * Runs `work` in a unit of its own, by the same actor, which is kept whatever becomes of the
 * caller's: for the short units around an outward call. Never use it where the caller's own
 * transaction has begun: two connections for one request starve the pool.
 */
export function unitApart<R>(
  ctx: Ctx,
  work: (ctx: Ctx) => Promise<R> | R,
  mode: UnitMode = 'write',
): Promise<R> {
  const { actor, traceId } = ctx
  return unitOfWork(UnitCtx.engineOf(ctx), { actor, traceId, mode }, work)
}
