import { sql } from 'kysely'
import { platformRefusals } from '@redthread/contract/platform'
import {
  storefrontRefusals,
  type Synonym,
  type SynonymUpdate,
} from '@redthread/contract/storefront-search'
import type { Id } from '@redthread/kernel/id'
import { atVersion } from '#platform/at-version.ts'
import type { Ctx } from '#platform/ctx.ts'
import { synonymOf } from '../queries/synonym-list.ts'
import { db } from '../tables.ts'
import { takeTurn } from './take-turn.ts'

const { refuse } = storefrontRefusals

interface Change extends SynonymUpdate {
  readonly synonymId: Id<'syn'>
  readonly ifMatch: number | null
}

/** Changes the synonyms of a term. */
export async function changeSynonym(ctx: Ctx, change: Change): Promise<Synonym> {
  const { synonymId, ifMatch, synonyms, bothWays } = change
  await takeTurn(ctx, 'words')
  const changed = await db(ctx)
    .updateTable('storefront.synonym')
    .set({
      ...(synonyms === undefined ? {} : { synonyms }),
      ...(bothWays === undefined ? {} : { both_ways: bothWays }),
      version: sql<number>`version + 1`,
      changed_at: ctx.now,
    })
    .where('id', '=', synonymId)
    .where(atVersion(ifMatch))
    .returning('id')
    .executeTakeFirst()
  const now = await synonymOf(ctx, synonymId)
  if (now === undefined) return refuse.unknown_synonym({ synonymId })
  if (changed === undefined) platformRefusals.refuse.version_conflict({ version: now.version })
  return now
}
