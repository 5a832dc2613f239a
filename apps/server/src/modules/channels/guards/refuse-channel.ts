import { channelsRefusals } from '@redthread/contract/channels-refusals'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { violatedConstraint } from '#platform/violation.ts'
import { db } from '../tables.ts'

const { refuse } = channelsRefusals

/** Refuses why a change of a channel met no row: it is unknown, or someone was quicker. */
export async function refuseChannel(ctx: Ctx, channelId: Id<'chn'>): Promise<never> {
  const row = await db(ctx)
    .selectFrom('channels.channel')
    .select('version')
    .where('id', '=', channelId)
    .executeTakeFirst()
  if (row === undefined) return refuse.unknown_channel({ channelId })
  return platformRefusals.refuse.version_conflict({ version: row.version })
}

/** Turns a taken code, web address or location into its refusal; throws other errors on. */
export function refuseTakenPlace(error: unknown): never {
  const constraint = violatedConstraint(error)
  if (constraint === 'channel_code_key') refuse.code_taken()
  if (constraint === 'channel_address') refuse.address_taken()
  if (constraint === 'channel_location') refuse.location_taken()
  throw error
}
