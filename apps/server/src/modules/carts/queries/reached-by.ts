import type { Id } from '@redthread/kernel/id'
import { everyChannel } from '#modules/channels/index.ts'
import { findPeople } from '#modules/customers/index.ts'
import { phoneOf } from '#modules/delivery/index.ts'
import type { Ctx } from '#platform/ctx.ts'

/** What a told contact stands for, as it is kept, and who is known by it. */
export interface Reached {
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly people: readonly Id<'per'>[]
}

/**
 * Reads a whole mail address, or a phone number as dialled in any country that we sell in; parts
 * of either find nobody.
 */
export async function reachedBy(ctx: Ctx, told: string): Promise<Reached> {
  const said = told.trim().toLowerCase()
  if (said.includes('@')) {
    const people = await findPeople(ctx, { email: said })
    return { emails: [said], phones: [], people: people.map(({ id }) => id) }
  }
  const countries = new Set((await everyChannel(ctx)).map(({ country }) => country))
  const read = await Promise.all([...countries].map((country) => phoneOf(said, country)))
  const phones = [...new Set(read.filter((phone) => phone !== null))]
  const people = await Promise.all(phones.map((phone) => findPeople(ctx, { phone })))
  return { emails: [], phones, people: people.flat().map(({ id }) => id) }
}
