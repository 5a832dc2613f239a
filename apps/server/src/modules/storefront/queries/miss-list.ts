import type { SearchMiss } from '@redthread/contract/storefront-search'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, pageOf, type Page } from '@redthread/kernel/page'
import type { Locale } from '@redthread/kernel/words'
import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

interface Asked {
  readonly channelId?: Id<'chn'>
  readonly locale?: Locale
  readonly after?: string
  readonly limit?: number
}

/** What people searched for and did not find, the most frequent first. */
export async function missList(ctx: Ctx, asked: Asked): Promise<Page<SearchMiss>> {
  const { channelId, locale, after, limit = 50 } = asked
  const key = after === undefined ? null : decodeCursor(after, 4)
  const [count, words, channel, language] = key ?? []
  const behind = sql<boolean>`(-count, words, channel_id, locale) > (
    ${count ?? 0}::int, ${words ?? ''}::text collate "C",
    ${channel ?? ''}::text collate "C", ${language ?? ''}::text collate "C")`
  const rows = await db(ctx)
    .selectFrom('storefront.miss')
    .select(['channel_id', 'locale', 'words', 'count', 'first_at', 'last_at'])
    .$if(channelId !== undefined, (query) => query.where('channel_id', '=', channelId ?? 'chn_'))
    .$if(locale !== undefined, (query) => query.where('locale', '=', locale ?? 'en'))
    .$if(key !== null, (query) => query.where(behind))
    .orderBy(sql`-count`)
    .orderBy('words')
    .orderBy('channel_id')
    .orderBy('locale')
    .limit(limit + 1)
    .execute()
  const page = pageOf(rows, limit, (row) => [-row.count, row.words, row.channel_id, row.locale])
  const items = page.items.map(({ channel_id, first_at: firstAt, last_at: lastAt, ...row }) => {
    return { channelId: channel_id, ...row, firstAt, lastAt }
  })
  return { items, next: page.next }
}
