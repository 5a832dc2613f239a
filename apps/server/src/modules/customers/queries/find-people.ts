import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'

/** A person as found by what they told: how they are called, and how they can be reached. */
export interface PersonFound {
  readonly id: Id<'per'>
  readonly givenName: string | null
  readonly familyName: string | null
  readonly email: string | null
  readonly phone: string | null
  /** Somebody has signed in as them. */
  readonly proved: boolean
}

/** By which one of these a person is looked for; addresses in small letters, phones in E.164. */
export type FoundBy =
  | { readonly personId: Id<'per'> }
  | { readonly email: string }
  | { readonly phone: string }

/**
 * Known people by id, mail address or phone number, those who proved it first, at most five; who
 * asked to be forgotten, or turned out to be somebody else, is left out.
 */
export async function findPeople(ctx: Ctx, by: FoundBy): Promise<PersonFound[]> {
  const told = 'personId' in by ? { id: by.personId } : { id: null }
  const kind = 'email' in by ? 'email' : 'phone'
  const value = 'email' in by ? by.email : 'phone' in by ? by.phone : ''
  const { rows } = await sql<PersonFound>`
    with wanted as materialized (
      select ${told.id}::text as id where ${told.id}::text is not null
      union select i.person_id from customers.identity i
        where i.kind = ${kind} and i.value = ${value})
    select p.id, p.given_name as "givenName", p.family_name as "familyName",
      (select i.value from customers.identity i where i.person_id = p.id and i.kind = 'email'
        order by i.verified desc, i.last_seen_at desc limit 1) as email,
      (select i.value from customers.identity i where i.person_id = p.id and i.kind = 'phone'
        order by i.verified desc, i.last_seen_at desc limit 1) as phone,
      exists (select from customers.identity i
        where i.person_id = p.id and i.verified) as proved
    from customers.person p join wanted w on w.id = p.id
    where p.known and p.merged_into is null and p.erased_at is null
    order by proved desc, p.created_at limit 5`.execute(ctx.tx)
  return rows
}
