import type { Account, Visitor } from '@redthread/contract/customers'
import { platformRefusals } from '@redthread/contract/platform'
import type { Id } from '@redthread/kernel/id'
import type { PersonActor } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** The shopper who calls; the edge has let nobody else in. */
export function shopperOf({ actor }: Ctx): PersonActor {
  return actor.kind === 'shopper' ? actor : platformRefusals.refuse.sign_in_required()
}

/** The account of the shopper who calls. */
export async function account(ctx: Ctx): Promise<Account> {
  const { id } = shopperOf(ctx)
  const row = await db(ctx)
    .selectFrom('customers.person as p')
    .innerJoin('customers.shopper as s', 's.id', 'p.id')
    .select(['p.id as personId', 's.email', 'p.locale', 'p.version'])
    .select(['p.given_name as givenName', 'p.family_name as familyName'])
    .select('s.created_at as createdAt')
    .select((of) =>
      of
        .selectFrom('customers.passkey as k')
        .whereRef('k.shopper_id', '=', 's.id')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .as('passkeys'),
    )
    .where('p.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return platformRefusals.refuse.sign_in_required()
  return { ...row, passkeys: row.passkeys ?? 0 }
}

/** Whoever is on the line, known or not; reads nothing for an anonymous one. */
export async function visitor(ctx: Ctx): Promise<Visitor> {
  const { kind, id: personId } = ctx.actor as PersonActor
  if (kind === 'visitor') return { personId, signedIn: false, givenName: null }
  const row = await db(ctx)
    .selectFrom('customers.person')
    .select('given_name as givenName')
    .where('id', '=', personId)
    .executeTakeFirst()
  return { personId, signedIn: true, givenName: row?.givenName ?? null }
}

/** The person and all who turned out to be them: whose rows belong together. */
export async function peopleOf(ctx: Ctx, personId: Id<'per'>): Promise<Id<'per'>[]> {
  const rows = await db(ctx)
    .selectFrom('customers.person_link')
    .select('linked_id')
    .where('person_id', '=', personId)
    .where('undone_at', 'is', null)
    .execute()
  return [personId, ...rows.map((row) => row.linked_id)]
}
