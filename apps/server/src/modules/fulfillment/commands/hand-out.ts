import { sql } from 'kysely'
import type { FulfillmentOrderDetail, HandOut } from '@redthread/contract/fulfillment'
import { fulfillmentRefusals } from '@redthread/contract/fulfillment-refusals'
import { Refusal } from '@redthread/kernel/refusal'
import type { Ctx } from '#platform/ctx.ts'
import {
  lockFulfillment,
  requireMove,
  type Locked,
  type Wanted,
} from '../guards/lock-fulfillment.ts'
import { typedCode } from '../rules/pickup-code.ts'
import { db } from '../tables.ts'
import { goodsLeave } from './goods-leave.ts'
import { moveOn } from './move-on.ts'

const { codes, refuse } = fulfillmentRefusals
const mostWrongCodes = 10

/**
 * Gives goods into the hands of whoever came: by the code of the person, or with a note of how they
 * were recognized. A wrong code is counted and returned as a refusal, so that the count stays;
 * after ten, codes no longer open. The stock leaves and the order knows it, all or nothing.
 */
export async function handOut(
  ctx: Ctx,
  { code, withoutCode, collectedBy, ...wanted }: Wanted & HandOut,
): Promise<FulfillmentOrderDetail | Refusal> {
  const row = await lockFulfillment(ctx, wanted)
  const to = requireMove(row, 'hand_out')
  if (row.kind === 'pickup' && withoutCode === undefined) {
    if (code === undefined) refuse.code_needed()
    if (row.wrong_codes >= mostWrongCodes) refuse.code_blocked()
    if (typedCode(code ?? '') !== row.code) return countWrong(ctx, row)
  }
  await goodsLeave(ctx, row)
  return moveOn(ctx, row, {
    action: 'hand_out',
    to,
    note: withoutCode ?? null,
    fields: { collected_by: collectedBy ?? null },
  })
}

async function countWrong(ctx: Ctx, row: Locked): Promise<Refusal> {
  await db(ctx)
    .updateTable('fulfillment.fulfillment_order')
    .set({ wrong_codes: sql<number>`wrong_codes + 1` })
    .where('customer_id', '=', row.customer_id)
    .where('id', '=', row.id)
    .execute()
  return new Refusal(codes.wrong_code, { left: mostWrongCodes - row.wrong_codes - 1 })
}
