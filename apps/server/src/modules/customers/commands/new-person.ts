import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { ensurePersonRow } from './ensure-person.ts'

/** Writes down somebody of whom nothing is known: whoever stands at a till. */
export async function newPerson(ctx: Ctx): Promise<Id<'per'>> {
  const id = newId('per', ctx)
  await ensurePersonRow(ctx, id, false)
  return id
}
