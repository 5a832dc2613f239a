import { personLinked, personRecognized } from '@redthread/contract/customers'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { db } from '../tables.ts'
import { ensurePersonRow } from './ensure-person.ts'

interface SignedIn {
  readonly personId: Id<'per'>
  readonly email: string
  readonly sessionId: Id<'ses'>
  /** The anonymous person of the browser, if it had one. */
  readonly visitorId: Id<'per'> | null
}

/**
 * A shopper proved an address by signing in: the person is known from now on, and the anonymous
 * one of this browser turns out to be them. Doing it twice changes nothing.
 */
export async function recognizeShopper(ctx: Ctx, signedIn: SignedIn): Promise<void> {
  const { personId, email, visitorId, sessionId } = signedIn
  await ensurePersonRow(ctx, personId, true)
  const firstTime = await seeIdentity(ctx, personId, email)
  await emit(ctx, personRecognized, personId, { personId, kind: 'email', firstTime })
  if (visitorId !== null) await linkVisitor(ctx, { personId, visitorId, sessionId })
}

/** Notes a verified address; true where the person had not proved it before. */
async function seeIdentity(ctx: Ctx, personId: Id<'per'>, email: string): Promise<boolean> {
  const row = await db(ctx)
    .insertInto('customers.identity')
    .values({
      ...{ person_id: personId, kind: 'email', value: email, verified: true, source: 'sign_in' },
      first_seen_at: ctx.now,
      last_seen_at: ctx.now,
    })
    .onConflict((same) =>
      same
        .columns(['person_id', 'kind', 'value'])
        .doUpdateSet({ verified: true, last_seen_at: ctx.now }),
    )
    .returning('first_seen_at')
    .executeTakeFirstOrThrow()
  return Temporal.Instant.compare(row.first_seen_at, ctx.now) === 0
}

interface Meeting {
  readonly personId: Id<'per'>
  readonly visitorId: Id<'per'>
  readonly sessionId: Id<'ses'>
}

/**
 * Links the anonymous person to the known one, with the sign-in as evidence. An anonymous person
 * is linked once: on a shared device the next one to sign in does not get the first one's past.
 */
async function linkVisitor(ctx: Ctx, { personId, visitorId, sessionId }: Meeting): Promise<void> {
  await ensurePersonRow(ctx, visitorId, false)
  const linked = await db(ctx)
    .updateTable('customers.person')
    .set((of) => ({
      merged_into: personId,
      version: of('version', '+', 1),
      updated_at: ctx.now,
    }))
    .where('id', '=', visitorId)
    .where('merged_into', 'is', null)
    .where('known', '=', false)
    .where('erased_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (linked === undefined) return
  const evidence = JSON.stringify({ kind: 'signed_in_on_device', sessionId })
  await db(ctx)
    .insertInto('customers.person_link')
    .values({ person_id: personId, linked_id: visitorId, evidence, linked_at: ctx.now })
    .execute()
  await emit(ctx, personLinked, personId, { personId, linkedId: visitorId })
}
