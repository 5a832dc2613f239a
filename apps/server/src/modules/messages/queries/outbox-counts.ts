import type { OutboxCounts } from '@redthread/contract/messages'
import type { Id } from '@redthread/kernel/id'
import { reach } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { providersOf } from '#platform/messaging/providers.ts'
import { db } from '../tables.ts'

/** How many messages stand in each state, and which providers are configured. */
export async function outboxCounts(ctx: Ctx): Promise<OutboxCounts> {
  const { mail, sms, push } = providersOf(ctx.config)
  const configured = { mail: mail !== null, sms: sms !== null, push: push !== null }
  const channels = reach(ctx.actor, 'messages:read', 'channels')
  if (channels.length === 0) return { configured, states: [] }
  let query = db(ctx)
    .selectFrom('messages.message')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .orderBy('state')
  if (channels !== '*') query = query.where('channel_id', 'in', channels as Id<'chn'>[])
  return { configured, states: await query.execute() }
}
