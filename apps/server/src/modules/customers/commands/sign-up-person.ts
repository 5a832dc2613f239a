import { newId, type Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** What somebody tells a colleague of themselves; none of it is proved. */
export interface SignUp {
  readonly email: string | null
  readonly phone: string | null
  readonly givenName: string | null
  readonly familyName: string | null
  readonly locale: Locale | null
  /** Where it was told, such as `till`. */
  readonly source: string
}

/**
 * Writes down a person by what they told: known, with identities that prove nothing yet, so they
 * join nobody and open nothing.
 */
export async function signUpPerson(ctx: Ctx, told: SignUp): Promise<Id<'per'>> {
  const id = newId('per', ctx)
  const { givenName, familyName, locale, source } = told
  await db(ctx)
    .insertInto('customers.person')
    .values({
      ...{ id, known: true, given_name: givenName, family_name: familyName, locale },
      ...{ created_at: ctx.now, updated_at: ctx.now },
    })
    .execute()
  const identities = [
    ...(told.email === null ? [] : [{ kind: 'email', value: told.email } as const]),
    ...(told.phone === null ? [] : [{ kind: 'phone', value: told.phone } as const]),
  ]
  if (identities.length > 0) {
    await db(ctx)
      .insertInto('customers.identity')
      .values(
        identities.map((identity) => ({
          ...{ person_id: id, ...identity, verified: false, source },
          ...{ first_seen_at: ctx.now, last_seen_at: ctx.now },
        })),
      )
      .execute()
  }
  return id
}
