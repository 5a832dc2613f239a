import type { CategoryHead, ProductListQuery, ProductSort } from '@redthread/contract/storefront'
import { storefrontRefusals } from '@redthread/contract/storefront-search'
import type { Id } from '@redthread/kernel/id'
import { decodeCursor, encodeCursor } from '@redthread/kernel/page'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { ReadyAnswer } from '#platform/ready-answer.ts'
import { facetsOf } from '../rules/facets-of.ts'
import type { MadeAnswer } from '../windows/answers.ts'
import { crumbOf, slugOf, nameOf, type KnownCategory } from '../rules/categories.ts'
import { findOnShelf, placeOf, type PlaceInOrder, type Wish } from '../rules/find-on-shelf.ts'
import { localeBit, type Slot } from '../rules/shelf.ts'
import { windows, type Windows } from '../windows/windows.ts'
import { cardsOf } from './cards-of.ts'
import { searchHits, type SearchHits } from './search-hits.ts'
import { windowOf, type ShopWindow } from './window-of.ts'

/** A list as asked for, of one channel. */
export interface AskedList extends ProductListQuery {
  readonly channelId: Id<'chn'>
  /** Is told of words that found nothing. */
  readonly noteMiss: (ctx: Ctx, miss: Miss) => Promise<void>
}

interface Miss {
  readonly channelId: Id<'chn'>
  readonly locale: Locale
  readonly q: string
}

/**
 * What a channel sells, as asked for: 24 cards with their prices, the facets with what each would
 * leave, and how to go on. From memory where the same was asked before and is still right.
 */
export function productList(ctx: Ctx, asked: AskedList): ReadyAnswer | Promise<ReadyAnswer> {
  const kept = windows(ctx)
  if (kept instanceof Promise) return kept.then((known) => answered(ctx, known, asked))
  return answered(ctx, kept, asked)
}

function answered(ctx: Ctx, kept: Windows, asked: AskedList): ReadyAnswer | Promise<ReadyAnswer> {
  const { channelId } = asked
  return kept.answers.find({ key: keyOf(asked), channelId }, () => makeList(ctx, kept, asked))
}

/** The question in one way of writing it, however it was asked. */
function keyOf(asked: AskedList): string {
  const { channelId, locale, category, q, facets, sort, after, limit } = asked
  const chosen = facets === undefined ? '' : facets.toSorted().join('\n')
  const words = q?.trim().toLowerCase() ?? ''
  return [
    `list ${channelId} ${locale} ${sort} ${limit} ${asked.priceMin} ${asked.priceMax}`,
    category,
    after,
    words,
    chosen,
  ].join('\n')
}

async function makeList(ctx: Ctx, kept: Windows, asked: AskedList): Promise<MadeAnswer> {
  const view = await windowOf(ctx, kept, { channelId: asked.channelId, locale: asked.locale })
  const { shelf, locale } = view
  const category = categoryOf(view, asked)
  const q = asked.q?.trim() ?? ''
  const search = q === '' ? null : await searchHits(ctx, { kept, shelf, locale }, q)
  const wish = wishOf(asked, {
    locale,
    search,
    within: category && kept.categories.within(category.id),
  })
  const found = findOnShelf(shelf, kept.tokens, wish)
  if (search !== null && found.total === 0 && wish.facets.length === 0 && category === null) {
    await asked.noteMiss(ctx, { channelId: asked.channelId, locale, q })
  }
  const cards = await cardsOf(ctx, { channelId: asked.channelId, locale, slots: found.page })
  const last = found.page.at(-1)
  const selected = new Set(wish.facets)
  const rest = {
    next: found.hasMore && last !== undefined ? cursorOf(placeOf(last, wish)) : null,
    total: found.total,
    sort: wish.sort,
    facets: facetsOf({ ...kept, counts: found.counts, selected, locale }),
    priceRange: found.price,
    category: category && headOf(view, category),
    corrected: search?.corrected ?? null,
  }
  const text = `{"items":[${cards.join(',')}],${JSON.stringify(rest).slice(1)}`
  return { ready: new ReadyAnswer(text), touchedBy: touch(wish) }
}

/** An answer goes where a product comes into what it looked at, leaves it or changes in it. */
function touch(wish: Wish): MadeAnswer['touchedBy'] {
  if (wish.hits !== null) return () => true
  const bit = localeBit(wish.locale)
  const isSeen = (slot: Slot | undefined): boolean => {
    if (slot === undefined || (slot.locales & bit) === 0) return false
    return wish.within === null || slot.categories.some((one) => wish.within?.has(one))
  }
  return ({ before, after }) => isSeen(before) || isSeen(after)
}

function categoryOf({ kept, locale }: ShopWindow, asked: AskedList): KnownCategory | null {
  if (asked.category === undefined) return null
  const { category } = asked
  return (
    kept.categories.find(category, locale) ??
    storefrontRefusals.refuse.unknown_category({ category })
  )
}

interface Known {
  readonly locale: Locale
  readonly search: SearchHits | null
  readonly within: ReadonlySet<string> | null
}

function wishOf(asked: AskedList, { locale, search, within }: Known): Wish {
  const usual: ProductSort = search === null ? 'popular' : 'relevance'
  const sort = asked.sort ?? usual
  return {
    locale,
    // Without words nothing is more relevant than anything else.
    sort: sort === 'relevance' ? usual : sort,
    within,
    hits: search?.hits ?? null,
    facets: [...new Set(asked.facets)],
    priceMin: asked.priceMin ?? null,
    priceMax: asked.priceMax ?? null,
    after: asked.after === undefined ? null : placeAt(asked.after),
    limit: asked.limit ?? 24,
  }
}

function cursorOf({ no, from, popularity, since, rank }: PlaceInOrder): string {
  return encodeCursor([no, from, popularity, since, rank])
}

/** Where a cursor points to; one that is none of ours begins at the first page. */
function placeAt(cursor: string): PlaceInOrder | null {
  const key = decodeCursor(cursor, 5)
  if (key === null || !key.every((part) => typeof part === 'number')) return null
  const [no = 0, from = 0, popularity = 0, since = 0, rank = 0] = key as number[]
  return { no, from, popularity, since, rank }
}

/** The category on the page, with the children that hold something. */
function headOf({ kept, shelf, locale }: ShopWindow, category: KnownCategory): CategoryHead {
  const { categories } = kept
  const { texts, id } = category
  const description = texts[locale]?.description
  const children = categories.list.filter(({ parentId }) => parentId === id)
  const slugs = Object.keys(texts).map((one) => [one, slugOf(category, one as Locale)])
  return {
    id,
    slug: slugOf(category, locale),
    name: nameOf(category, locale),
    ...(description === undefined ? {} : { description }),
    path: categories.pathTo(category, locale).slice(0, -1),
    children: children
      .map((child) => ({
        ...crumbOf(child, locale),
        count: shelf.countWithin(categories.within(child.id), locale),
      }))
      .filter(({ count }) => count > 0),
    slugs: Object.fromEntries(slugs) as Record<string, string>,
  }
}
