import type { Identity, PersonDetail, PersonLink } from '@redthread/contract/customers'
import { customersRefusals } from '@redthread/contract/customers-words'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** A person with identities and links, as colleagues see them. */
export async function personDetail(ctx: Ctx, personId: Id<'per'>): Promise<PersonDetail> {
  const [person, identities, links] = await Promise.all([
    db(ctx)
      .selectFrom('customers.person')
      .select(['id', 'known', 'locale', 'version', 'merged_into as mergedInto'])
      .select(['given_name as givenName', 'family_name as familyName'])
      .select(['erased_at as erasedAt', 'created_at as createdAt'])
      .where('id', '=', personId)
      .executeTakeFirst(),
    identitiesOf(ctx, personId),
    linksOf(ctx, personId),
  ])
  if (person === undefined) return customersRefusals.refuse.unknown_person({ personId })
  return { ...person, identities, links }
}

/** How a person was recognized, at most 200 identities. */
export function identitiesOf(ctx: Ctx, personId: Id<'per'>): Promise<Identity[]> {
  return db(ctx)
    .selectFrom('customers.identity')
    .select(['kind', 'value', 'verified', 'source'])
    .select(['first_seen_at as firstSeenAt', 'last_seen_at as lastSeenAt'])
    .where('person_id', '=', personId)
    .orderBy('first_seen_at')
    .limit(200)
    .execute()
}

/** Who turned out to be this person, at most 200 links, undone ones too. */
export function linksOf(ctx: Ctx, personId: Id<'per'>): Promise<PersonLink[]> {
  return db(ctx)
    .selectFrom('customers.person_link')
    .select(['linked_id as linkedId', 'evidence', 'linked_at as linkedAt'])
    .select(['undone_at as undoneAt', 'undone_by as undoneBy'])
    .where('person_id', '=', personId)
    .orderBy('linked_at')
    .limit(200)
    .execute()
}
