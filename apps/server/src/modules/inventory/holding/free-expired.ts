import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import type { Want } from '../rules/keep-together.ts'
import type { GivenBack } from './shelves.ts'

interface Reach {
  readonly wants: readonly Want[]
  /** Holds that this very batch deals with. */
  readonly except: readonly string[]
}

/**
 * Takes pieces back from holds whose time is over, at the levels that are locked already: a cart
 * that was left never costs a sale. A hold that somebody is placing at this instant is passed over;
 * pieces at other levels follow when the job comes by.
 */
export async function freeExpired(ctx: Ctx, { wants, except }: Reach): Promise<GivenBack[]> {
  const variantIds = [...new Set(wants.flatMap(({ parts }) => parts.map((p) => p.variantId)))]
  const locationIds = [...new Set(wants.flatMap(({ places }) => places))]
  const at = sql`r.variant_id = any(${variantIds}::text[])
    and r.location_id = any(${locationIds}::text[]) and r.state = 'held'`
  await sql`
    update inventory.hold set state = 'expired', changed_at = ${ctx.now}
    where id in (
      select id from inventory.hold h where h.state = 'held' and h.expires_at <= ${ctx.now}
        and h.id <> all(${except}::text[])
        and h.id in (select r.hold_id from inventory.reservation r where ${at})
      order by h.id for update skip locked)`.execute(ctx.tx)
  const { rows } = await sql<GivenBack>`
    update inventory.reservation r
    set state = 'expired', released = r.quantity, changed_at = ${ctx.now}
    from inventory.hold h
    where h.id = r.hold_id and h.state = 'expired' and h.id <> all(${except}::text[]) and ${at}
    returning r.variant_id as "variantId", r.location_id as "locationId",
      r.channel_id as "channelId", r.quantity, r.fenced`.execute(ctx.tx)
  return rows
}
