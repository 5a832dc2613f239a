import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'

/** How a person is called, and whom they turned out to be. */
export interface NamedPerson {
  readonly id: Id<'per'>
  readonly known: boolean
  readonly givenName: string | null
  readonly familyName: string | null
  /** Verified by a sign-in. */
  readonly email: string | null
  readonly mergedInto: Id<'per'> | null
  /** They asked to be forgotten. */
  readonly erased: boolean
}

/** People by their ids, as a map; those who left nothing behind are missing. One statement. */
export async function peopleNamed(
  ctx: Ctx,
  ids: readonly Id<'per'>[],
): Promise<Map<Id<'per'>, NamedPerson>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<NamedPerson>`
    select p.id, p.known, p.given_name as "givenName", p.family_name as "familyName",
      p.merged_into as "mergedInto", p.erased_at is not null as erased, s.email
    from customers.person p left join customers.shopper s on s.id = p.id
    where p.id = any(${ids}::text[])`.execute(ctx.tx)
  return new Map(rows.map((row) => [row.id, row]))
}
