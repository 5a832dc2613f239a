import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'

const most = 2000
const tries = { hours: 1 }
const messages = { hours: 24 * 90 }
const practice = { hours: 24 * 30 }

/** Forgets what has had its time; gives how much of it, for as long as there is more. */
export async function forgetOld(ctx: Ctx): Promise<number> {
  const counts = await Promise.all([
    sql`delete from payments.gift_card_try where code_hash in
      (select code_hash from payments.gift_card_try
       where since < ${ctx.now.subtract(tries)} limit ${most})`.execute(ctx.tx),
    sql`delete from payments.provider_event where id in
      (select id from payments.provider_event
       where received_at < ${ctx.now.subtract(messages)} limit ${most})`.execute(ctx.tx),
    sql`delete from payments.practice_object where id in
      (select id from payments.practice_object
       where changed_at < ${ctx.now.subtract(practice)} limit ${most})`.execute(ctx.tx),
  ])
  return counts.reduce((sum, { numAffectedRows = 0n }) => sum + Number(numAffectedRows), 0)
}
