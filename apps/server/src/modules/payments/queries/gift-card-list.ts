import type { AccountState, GiftCard } from '@redthread/contract/payments-accounts'
import { platformRefusals } from '@redthread/contract/platform'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import type { Ctx } from '#platform/ctx.ts'
import { giftCardOf, giftCards } from './gift-cards.ts'

/** Which gift cards, newest first. */
export interface GiftCardFilter {
  readonly lastFour?: string
  readonly state?: AccountState
  readonly limit?: number
  readonly after?: string
}

/** The gift cards of the house. */
export async function giftCardList(ctx: Ctx, filter: GiftCardFilter): Promise<Page<GiftCard>> {
  const limit = filter.limit ?? 50
  let query = giftCards(ctx)
  if (filter.lastFour !== undefined) {
    query = query.where('g.last_four', '=', filter.lastFour.toUpperCase())
  }
  if (filter.state !== undefined) query = query.where('a.state', '=', filter.state)
  if (filter.after !== undefined) query = query.where('g.id', '<', cursorId(filter.after))
  const rows = await query
    .orderBy('g.id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = pageOf(rows, limit, (row) => [row.id])
  return { items: page.items.map(giftCardOf), next: page.next }
}

function cursorId(after: string): GiftCard['id'] {
  const key = decodeCursor(after, 1)
  if (key === null) return platformRefusals.refuse.invalid_request({ field: 'after' })
  return String(key[0]) as GiftCard['id']
}
