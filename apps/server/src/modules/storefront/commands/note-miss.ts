import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { plainWords } from '../rules/search-words.ts'

interface Miss {
  readonly channelId: Id<'chn'>
  readonly locale: Locale
  readonly q: string
}

const longest = 100
/** Different words that are kept per channel and language: a robot must not fill the table. */
const mostWords = 5_000

/** Notes that a search found nothing, for the people who name things and buy in. */
export async function noteMiss(ctx: Ctx, { channelId, locale, q }: Miss): Promise<void> {
  // People paste addresses and numbers into search fields: those are nobody's business here.
  if (/@|\d{7,}/.test(q)) return
  const words = plainWords(q).slice(0, longest)
  if (words === '') return
  await sql`
    insert into storefront.miss as m (channel_id, locale, words, count, first_at, last_at)
    select ${channelId}, ${locale}, ${words}, 1, ${ctx.now}::timestamptz, ${ctx.now}::timestamptz
    where ${mostWords} > (select count(*) from storefront.miss
        where channel_id = ${channelId} and locale = ${locale})
      or exists (select from storefront.miss
        where channel_id = ${channelId} and locale = ${locale} and words = ${words})
    on conflict (channel_id, locale, words) do update
      set count = m.count + 1, last_at = excluded.last_at`.execute(ctx.tx)
}
