import { personUnlinked, type PersonDetail } from '@redthread/contract/customers'
import { customersRefusals } from '@redthread/contract/customers-words'
import type { Id } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { personDetail } from '../queries/person-detail.ts'
import { db } from '../tables.ts'

interface TwoPeople {
  readonly personId: Id<'per'>
  readonly linkedId: Id<'per'>
}

/** Undoes a link exactly: no row had moved, so the two simply are two again. */
export async function undoLink(ctx: Ctx, two: TwoPeople): Promise<PersonDetail> {
  const { personId, linkedId } = two
  const undone = await db(ctx)
    .updateTable('customers.person_link')
    .set({ undone_at: ctx.now, undone_by: actorName(ctx.actor) })
    .where('person_id', '=', personId)
    .where('linked_id', '=', linkedId)
    .where('undone_at', 'is', null)
    .returning('linked_at')
    .executeTakeFirst()
  if (undone === undefined) return customersRefusals.refuse.unknown_link({ ...two })
  await db(ctx)
    .updateTable('customers.person')
    .set((of) => ({ merged_into: null, version: of('version', '+', 1), updated_at: ctx.now }))
    .where('id', '=', linkedId)
    .where('merged_into', '=', personId)
    .execute()
  await emit(ctx, personUnlinked, personId, { personId, linkedId })
  return personDetail(ctx, personId)
}
