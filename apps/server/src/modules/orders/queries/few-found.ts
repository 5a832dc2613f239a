import { sql, type RawBuilder } from 'kysely'
import type { OrderQuery } from '@redthread/contract/orders-list'
import type { Id } from '@redthread/kernel/id'
import { peopleOf } from '#modules/customers/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { searchQuery, typedWords } from '../rules/search-words.ts'

/** What a filter with many possible values comes to. */
export interface Search {
  /** The orders it can only be, where they are few; null where they are many, or all. */
  readonly few: readonly string[] | null
  readonly words: string | null
  readonly people: readonly Id<'per'>[] | null
}

/**
 * Tries the filters that may find few among millions, cheapest first: whose order it is, what was
 * typed, the total. Where more than a few thousand are found, the list is walked through instead,
 * for then the next match is never far.
 */
export async function fewFound(ctx: Ctx, query: OrderQuery, mostFew: number): Promise<Search> {
  const { q, customerId, minTotal, maxTotal } = query
  const typed = q === undefined || q.trim() === '' ? undefined : typedWords(q)
  if (typed === null) return { few: [], words: null, people: null }
  const words = typed === undefined ? null : searchQuery(typed)
  const people = customerId === undefined ? null : await peopleOf(ctx, customerId)
  const tries: RawBuilder<boolean>[] = []
  if (people !== null) tries.push(sql`customer_id = any(${people}::text[])`)
  if (words !== null) tries.push(sql`words @@ ${words}::tsquery`)
  if (minTotal !== undefined || maxTotal !== undefined) {
    tries.push(sql`total_minor between ${minTotal ?? 0} and ${maxTotal ?? Number.MAX_SAFE_INTEGER}`)
  }
  for (const one of tries) {
    const few = await foundBy(ctx, one, mostFew)
    if (few !== null) return { few, words, people }
  }
  return { few: null, words, people }
}

async function foundBy(
  ctx: Ctx,
  condition: RawBuilder<boolean>,
  most: number,
): Promise<string[] | null> {
  const { rows } = await sql<{ order_id: string }>`
    select order_id from orders.listing where ${condition} limit ${most + 1}`.execute(ctx.tx)
  return rows.length > most ? null : rows.map((row) => row.order_id)
}
