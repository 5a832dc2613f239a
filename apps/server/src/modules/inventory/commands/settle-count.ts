import { sql } from 'kysely'
import { countChanged, type CountState } from '@redthread/contract/inventory-documents'
import type { StockCount } from '@redthread/contract/inventory-documents'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { countDetail } from '../queries/count-detail.ts'

/** Notes where a count has come to, tells of it, and gives it as it is now. */
export async function settleCount(
  ctx: Ctx,
  countId: Id<'cnt'>,
  state: CountState,
): Promise<StockCount> {
  await sql`
    update inventory.stock_count set state = ${state}, version = version + 1,
      changed_at = ${ctx.now} where id = ${countId}`.execute(ctx.tx)
  const count = await countDetail(ctx, countId)
  const { locationId, version } = count
  await emit(ctx, countChanged, countId, { countId, locationId, state, version })
  return count
}
