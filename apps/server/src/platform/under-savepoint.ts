import { sql } from 'kysely'
import type { Ctx } from './ctx.ts'
import { forgetEvents, writeEvents } from './events/event-buffer.ts'

/**
 * Runs `work` so that it can be undone alone: what it wrote and said is gone where it throws, and
 * the unit goes on with what was before. Throws what `work` throws; a statement that `work` let
 * fail in silence is an error, too.
 */
export async function underSavepoint<R>(ctx: Ctx, work: () => Promise<R>): Promise<R> {
  await writeEvents(ctx)
  await sql`savepoint step`.execute(ctx.tx)
  try {
    const result = await work()
    await writeEvents(ctx)
    await sql`release savepoint step`.execute(ctx.tx)
    return result
  } catch (error) {
    forgetEvents(ctx)
    // Where that fails the database is gone, and the first error says more.
    await sql`rollback to savepoint step`.execute(ctx.tx).catch(() => undefined)
    throw error
  }
}
