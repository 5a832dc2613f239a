import { createHash } from 'node:crypto'
import type { ExportTicket, ExportWish } from '@redthread/contract/integrations-exports'
import { integrationsRefusals } from '@redthread/contract/integrations-refusals'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { openExport } from '../exports/open-export.ts'
import { db } from '../tables.ts'

const goodFor = Temporal.Duration.from({ minutes: 10 })

/**
 * Makes a ticket with which the file may be fetched by a link, without sign-in, for ten minutes.
 * The file is made as it is fetched. Refuses `channel_needed`.
 */
export async function createExport(ctx: Ctx, wish: ExportWish): Promise<ExportTicket> {
  const unit = <R>(work: (own: Ctx) => Promise<R>): Promise<R> => work(ctx)
  const opened = await openExport({ unit, config: ctx.config }, wish)
  if (opened === null) return integrationsRefusals.refuse.channel_needed({ format: wish.format })
  const ticket = ctx.random(24).toHex()
  const expiresAt = ctx.now.add(goodFor)
  await db(ctx).deleteFrom('integrations.export_ticket').where('expires_at', '<', ctx.now).execute()
  await db(ctx)
    .insertInto('integrations.export_ticket')
    .values({
      hash: ticketHash(ticket),
      wish: JSON.stringify(wish),
      name: opened.name,
      created_by: actorName(ctx.actor),
      expires_at: expiresAt,
    })
    .execute()
  return { path: `/exports/${ticket}/${opened.name}`, name: opened.name, expiresAt }
}

/** Only the hash of a ticket is kept. */
export function ticketHash(ticket: string): string {
  return createHash('sha256').update(ticket).digest('hex')
}
