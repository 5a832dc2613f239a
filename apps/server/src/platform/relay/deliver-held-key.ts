import { sql } from 'kysely'
import type { Ctx } from '../ctx.ts'
import type { Engine } from '../engine.ts'
import { unitOfWork } from '../unit-of-work.ts'
import { claimHeldKey, readHeldKey } from './claim.ts'
import { batchSize, type RelayMemory } from './deliver-batch.ts'
import { deliverSingly } from './deliver-singly.ts'
import type { ClaimedKey, Delivery } from './delivery.ts'

/**
 * Takes up one held key that is due: tries the delivery that failed, then those behind it, in
 * order. When none is left, the key is free and its new deliveries go their usual way. Gives
 * whether there was one.
 */
export async function deliverHeldKey(engine: Engine, memory: RelayMemory): Promise<boolean> {
  const relay = { actor: { kind: 'system', name: 'relay' }, traceId: '' } as const
  return unitOfWork(engine, relay, async (ctx) => {
    const key = await claimHeldKey(ctx, [...memory.consumers.keys()])
    const consumer = key === null ? undefined : memory.consumers.get(key.consumer)
    if (key === null || consumer === undefined) return false
    const deliveries = await readHeldKey(ctx, key, batchSize)
    const origin = { lane: key, failures: key.attempts }
    const { done, behind } = await deliverSingly(ctx, origin, { consumer, deliveries })
    await removeHeld(ctx, key, done)
    if (behind.length === 0) await freeOrGoOn(ctx, key)
    return true
  })
}

async function removeHeld(ctx: Ctx, key: ClaimedKey, done: readonly Delivery[]): Promise<void> {
  await sql`delete from platform.held_delivery
    where consumer = ${key.consumer} and subject = ${key.subject}
      and position = any(${done.map((d) => d.position)}::bigint[])`.execute(ctx.tx)
}

/** Frees the key when nothing is left of it; otherwise the next part is due at once. */
async function freeOrGoOn(ctx: Ctx, { consumer, subject }: ClaimedKey): Promise<void> {
  await sql`update platform.held_key set attempts = 0
    where consumer = ${consumer} and subject = ${subject}`.execute(ctx.tx)
  await sql`delete from platform.held_key k
    where consumer = ${consumer} and subject = ${subject} and not exists (
      select from platform.held_delivery d
      where d.consumer = k.consumer and d.subject = k.subject)`.execute(ctx.tx)
}
