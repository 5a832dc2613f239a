import {
  storefrontRefusals,
  type NewSynonym,
  type Synonym,
} from '@redthread/contract/storefront-search'
import { newId } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { synonymOf } from '../queries/synonym-list.ts'
import { plainWords } from '../rules/search-words.ts'
import { db } from '../tables.ts'
import { takeTurn } from './take-turn.ts'

const { refuse } = storefrontRefusals

/** Adds what a term is searched for as well; refuses a term that has synonyms. */
export async function addSynonym(ctx: Ctx, input: NewSynonym): Promise<Synonym> {
  const { locale, term, synonyms, bothWays } = input
  await takeTurn(ctx, 'words')
  const id = newId('syn', ctx)
  const added = await db(ctx)
    .insertInto('storefront.synonym')
    .values({
      id,
      locale,
      term,
      folded: plainWords(term),
      synonyms,
      both_ways: bothWays,
      changed_at: ctx.now,
    })
    .onConflict((conflict) => conflict.columns(['locale', 'folded']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added === undefined) refuse.term_taken({ locale, term })
  return (await synonymOf(ctx, id)) ?? refuse.unknown_synonym({ synonymId: id })
}
