import type { Static } from 'typebox'
import type { Me, MeUpdate } from '@redthread/contract/staff'
import { atVersion } from '#platform/at-version.ts'
import type { Ctx } from '#platform/ctx.ts'
import { me, selfOf } from '../queries/me.ts'
import { db } from '../tables.ts'
import { refuseMissed } from './refuse-missed.ts'
import { requirePassword } from './require-password.ts'

type Update = Static<typeof MeUpdate> & { readonly ifMatch: number | null }

/** Changes one's own name, language or theme. */
export async function updateMe(ctx: Ctx, { ifMatch, ...changes }: Update): Promise<Me> {
  const { id } = selfOf(ctx)
  if (changes.name !== undefined) requirePassword(ctx)
  const changed = await db(ctx)
    .updateTable('staff.member')
    .set((of) => ({ ...changes, version: of('version', '+', 1), updated_at: ctx.now }))
    .where('id', '=', id)
    .where(atVersion(ifMatch))
    .returning('id')
    .executeTakeFirst()
  if (changed === undefined) await refuseMissed(ctx, id)
  return me(ctx)
}
