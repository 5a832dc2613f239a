import { storefrontRefusals } from '@redthread/contract/storefront-search'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { takeTurn } from './take-turn.ts'

const { refuse } = storefrontRefusals

/** Takes the synonyms of a term away. */
export async function removeSynonym(ctx: Ctx, synonymId: Id<'syn'>): Promise<void> {
  await takeTurn(ctx, 'words')
  const gone = await db(ctx)
    .deleteFrom('storefront.synonym')
    .where('id', '=', synonymId)
    .returning('id')
    .executeTakeFirst()
  if (gone === undefined) refuse.unknown_synonym({ synonymId })
}
