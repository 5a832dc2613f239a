import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

const most = 200
/** How long the usual way of hearing from a provider is waited for. */
const patience = { minutes: 1 }
/** After this a page that nobody filled in is given up. */
const abandoned = { minutes: 60 }
/** Looks at what is open stop here: by then it has been given up, or a person sees to it. */
const horizon = { hours: 72 }

/** Tenders that wait for their provider: nobody has told us how they stand. */
export function tendersAtWork(ctx: Ctx) {
  return db(ctx)
    .selectFrom('payments.tender')
    .select(['reference', 'id'])
    .where((is) =>
      is.or([is('state', 'in', ['pending', 'taken']), is('provider_closed', '=', false)]),
    )
    .where((is) =>
      is.or([
        is('state', 'in', ['taken', 'released', 'failed']),
        is.and([is('state', '=', 'pending'), is('attempts', '>', 0)]),
        is.and([is('state', '=', 'pending'), is('provider_session', 'is not', null)]),
        is.and([is('state', '=', 'pending'), is('kind', '=', 'terminal')]),
      ]),
    )
    .where('provider', 'is not', null)
    .where('changed_at', '<', ctx.now.subtract(patience))
    .where('changed_at', '>', ctx.now.subtract(horizon))
    .orderBy('changed_at')
    .limit(most)
    .execute()
}

/** Refunds that were asked for and not made yet. */
export function refundsAtWork(ctx: Ctx) {
  return db(ctx)
    .selectFrom('payments.refund')
    .select(['reference', 'id'])
    .where('state', '=', 'pending')
    .where('changed_at', '<', ctx.now.subtract(patience))
    .where('changed_at', '>', ctx.now.subtract(horizon))
    .orderBy('changed_at')
    .limit(most)
    .execute()
}

/** Carts whose payment nobody has touched for an hour. */
export async function abandonedPayments(ctx: Ctx): Promise<string[]> {
  const rows = await db(ctx)
    .selectFrom('payments.payment')
    .select('reference')
    .where('state', '=', 'open')
    .where('changed_at', '<', ctx.now.subtract(abandoned))
    .orderBy('changed_at')
    .limit(most)
    .execute()
  return rows.map(({ reference }) => reference)
}
