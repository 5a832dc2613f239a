import type { Actor } from './actor.ts'
import type { Ctx } from './ctx.ts'
import { engineBeside } from './engine-of.ts'
import { reservePool } from './postgres/reserve-pool.ts'
import { unitOfWork } from './unit-of-work.ts'

/**
 * Runs `work` in a unit of work of its own, which commits whatever becomes of the caller's. For
 * effects that many wait for together, such as grouped commits; `work` may not open another one.
 */
export function unitBeside<R>(ctx: Ctx, actor: Actor, work: (ctx: Ctx) => Promise<R>): Promise<R> {
  const engine = engineBeside(ctx.config, reservePool)
  return unitOfWork(engine, { actor, traceId: ctx.traceId }, work)
}
