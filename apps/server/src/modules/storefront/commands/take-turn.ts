import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import { afterCommit } from '#platform/unit-of-work.ts'
import { lookAgain } from '../windows/windows.ts'

/** What a turn changes beside offers and names. */
export type TurnOf = 'offers' | 'tree' | 'words'

/**
 * Takes the next turn, which nobody else has until this unit commits: so turns are committed in
 * their order, and a reader who has seen one has seen all before it.
 */
export async function takeTurn(ctx: Ctx, of: TurnOf): Promise<number> {
  const { rows } = await sql<{ turn: number }>`
    update storefront.turn set turn = turn + 1,
      tree_turn = case when ${of} = 'tree' then turn + 1 else tree_turn end,
      words_turn = case when ${of} = 'words' then turn + 1 else words_turn end
    where id = 1 returning turn`.execute(ctx.tx)
  const turn = rows[0]?.turn
  if (turn === undefined) throw new Error('the count of turns is missing')
  afterCommit(ctx, () => lookAgain(ctx.config))
  return turn
}
