import { sql } from 'kysely'
import type { KeptAnswer } from '@redthread/contract/inventory-stored'
import type { Ctx } from '#platform/ctx.ts'

/**
 * Does something once under a reference: a second call waits for the first one, changes nothing
 * and gives the same answer. Work that fails leaves the reference free.
 */
export async function once<A extends object>(
  ctx: Ctx,
  { operation, reference }: { operation: string; reference: string },
  work: () => Promise<A>,
): Promise<A> {
  const claimed = await sql`
    insert into inventory.done (operation, reference, answer, at)
    values (${operation}, ${reference}, '{}', ${ctx.now}) on conflict do nothing`.execute(ctx.tx)
  if (claimed.numAffectedRows === 0n) {
    const { rows } = await sql<{ answer: KeptAnswer }>`
      select answer from inventory.done
      where operation = ${operation} and reference = ${reference}`.execute(ctx.tx)
    return (rows[0]?.answer ?? {}) as unknown as A
  }
  const answer = await work()
  await sql`update inventory.done set answer = ${JSON.stringify(answer)}
    where operation = ${operation} and reference = ${reference}`.execute(ctx.tx)
  return answer
}
