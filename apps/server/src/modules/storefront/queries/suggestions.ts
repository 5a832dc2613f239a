import type { Suggestions } from '@redthread/contract/storefront'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import { ReadyAnswer } from '#platform/ready-answer.ts'
import { completions } from '../rules/completions.ts'
import { plainWords } from '../rules/search-words.ts'
import { nameOf, slugOf } from '../rules/categories.ts'
import { comparison, localeBit, type Slot } from '../rules/shelf.ts'
import { windows, type Windows } from '../windows/windows.ts'
import { cardsOf } from './cards-of.ts'
import { searchHits } from './search-hits.ts'
import { windowOf, type ShopWindow } from './window-of.ts'

interface Asked {
  readonly channelId: Id<'chn'>
  readonly locale?: Locale
  readonly q: string
}

const mostProducts = 6
const mostCategories = 4
const mostTitles = 60

/** What half-written words could become: products, categories, whole words. */
export async function suggestions(ctx: Ctx, asked: Asked): Promise<ReadyAnswer<Suggestions>> {
  const kept = await windows(ctx)
  const { channelId, locale } = asked
  const q = asked.q.trim().toLowerCase()
  const key = `suggest ${channelId} ${locale} ${q}`
  const found = await kept.answers.find({ key, channelId }, async () => {
    const ready = new ReadyAnswer(await suggested(ctx, kept, { ...asked, q }))
    return { ready, touchedBy: () => true }
  })
  return found as ReadyAnswer<Suggestions>
}

async function suggested(
  ctx: Ctx,
  kept: Windows,
  { channelId, locale, q }: Asked,
): Promise<string> {
  const view = await windowOf(ctx, kept, { channelId, locale })
  const { hits } = await searchHits(ctx, view, q)
  const slots = bestOf(view, hits)
  const [cards, titles] = await Promise.all([
    cardsOf(ctx, { channelId, locale: view.locale, slots: slots.slice(0, mostProducts) }),
    titlesOf(ctx, view.locale, slots),
  ])
  const rest = { categories: categoriesFor(view, q), completions: completions(q, titles) }
  return `{"products":[${cards.join(',')}],${JSON.stringify(rest).slice(1)}`
}

function bestOf({ shelf, locale }: ShopWindow, hits: ReadonlyMap<number, number>): Slot[] {
  const bit = localeBit(locale)
  const shown = [...hits.keys()].flatMap((no) => {
    const slot = shelf.byNo(no)
    return slot !== undefined && (slot.locales & bit) !== 0 ? slot : []
  })
  return shown.sort(comparison('relevance', ({ no }) => hits.get(no) ?? 0)).slice(0, mostTitles)
}

async function titlesOf(ctx: Ctx, locale: Locale, slots: readonly Slot[]): Promise<string[]> {
  if (slots.length === 0) return []
  const ids = slots.map(({ id }) => id)
  const { rows } = await sql<{ title: string }>`
    select title from storefront.document
    where locale = ${locale} and product_id = any(${ids}::text[])`.execute(ctx.tx)
  return rows.map(({ title }) => title)
}

/** Categories that hold something and have a word that begins like each word of the search. */
function categoriesFor({ kept, shelf, locale }: ShopWindow, q: string) {
  const asked = plainWords(q).split(' ').filter(Boolean)
  if (asked.length === 0) return []
  const found = kept.categories.list.filter((category) => {
    const words = plainWords(nameOf(category, locale)).split(' ')
    return asked.every((one) => words.some((word) => word.startsWith(one)))
  })
  return found
    .slice(0, mostCategories * 5)
    .map((category) => ({
      slug: slugOf(category, locale),
      name: nameOf(category, locale),
      count: shelf.countWithin(kept.categories.within(category.id), locale),
    }))
    .filter(({ count }) => count > 0)
    .slice(0, mostCategories)
}
