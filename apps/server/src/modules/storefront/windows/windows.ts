import type { AttributeDefinition } from '@redthread/contract/catalog'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import type { Config } from '#platform/config.ts'
import type { Ctx } from '#platform/ctx.ts'
import { Followed } from '#platform/followed.ts'
import { attributeList, categoryTree } from '#modules/catalog/index.ts'
import { changedLabels, offersSince, readTurn, synonymRows, type OfferRow } from './read-rows.ts'
import type { Synonyms } from '../rules/search-groups.ts'
import { plainWords } from '../rules/search-words.ts'
import { Answers, type ShelfChange } from './answers.ts'
import { Categories } from '../rules/categories.ts'
import { Labels } from '../rules/labels.ts'
import { Shelf, localeBit, type Slot } from '../rules/shelf.ts'
import { Tokens } from '../rules/tokens.ts'
import { takeViews, type Views } from './views.ts'
import { writeViews } from '../commands/write-views.ts'

/** All that one process keeps in memory of what shoppers see. */
export interface Windows {
  /** Up to which turn everything here is. */
  turn: number
  treeTurn: number
  wordsTurn: number
  readonly tokens: Tokens
  readonly labels: Labels
  readonly answers: Answers
  readonly views: Views
  readonly shelves: Map<Id<'chn'>, Shelf>
  readonly opening: Map<Id<'chn'>, Promise<Shelf>>
  categories: Categories
  /** What may be said of products, by code. */
  definitions: ReadonlyMap<string, AttributeDefinition>
  synonyms: ReadonlyMap<Locale, Synonyms>
}

const followed = new Followed<Windows>({ open, catchUp })

/** What shoppers see, from memory, at most a moment late. */
export function windows(ctx: Ctx): Windows | Promise<Windows> {
  return followed.of(ctx)
}

/** Has the next reader of this process look for what has changed. */
export function lookAgain(config: Config): void {
  followed.lookAgain(config)
}

/** The shelf of a channel, read whole when it is first asked for. */
export function shelfOf(ctx: Ctx, kept: Windows, channelId: Id<'chn'>): Shelf | Promise<Shelf> {
  const known = kept.shelves.get(channelId)
  if (known !== undefined) return known
  const opening = kept.opening.get(channelId) ?? openShelf(ctx, kept, channelId)
  kept.opening.set(channelId, opening)
  return opening.finally(() => kept.opening.delete(channelId))
}

async function openShelf(ctx: Ctx, kept: Windows, channelId: Id<'chn'>): Promise<Shelf> {
  const shelf = new Shelf()
  // What reaches the other shelves while this one is being read has to be read once more.
  for (let read = -1, next = kept.turn; ; read = next, next = kept.turn) {
    const rows = await offersSince(ctx, [channelId], read)
    for (const row of rows) shelf.put(slotOf(row, kept.tokens))
    if (kept.turn === next) break
  }
  kept.shelves.set(channelId, shelf)
  return shelf
}

async function open(ctx: Ctx): Promise<Windows> {
  const kept: Windows = {
    turn: 0,
    treeTurn: -1,
    wordsTurn: -1,
    tokens: new Tokens(),
    labels: new Labels(),
    answers: new Answers(),
    views: { of: new WeakMap(), counts: new Map(), writtenAt: ctx.now.epochMilliseconds },
    shelves: new Map(),
    opening: new Map(),
    categories: new Categories([]),
    definitions: new Map(),
    synonyms: new Map(),
  }
  await takeOn(ctx, kept, -1)
  return kept
}

async function catchUp(ctx: Ctx, kept: Windows): Promise<void> {
  await takeOn(ctx, kept, kept.turn)
  await writeViews(ctx, takeViews(kept.views, ctx.now.epochMilliseconds))
}

/** Takes on what turns after `since` changed, and drops the answers that are no longer right. */
async function takeOn(ctx: Ctx, kept: Windows, since: number): Promise<void> {
  const now = await readTurn(ctx)
  if (now.turn === since && since >= 0) return
  const [rows, labels, definitions, tree, words] = await Promise.all([
    kept.shelves.size === 0 ? [] : offersSince(ctx, [...kept.shelves.keys()], since),
    changedLabels(ctx, since),
    attributeList(ctx),
    now.tree_turn === kept.treeTurn ? null : categoryTree(ctx),
    now.words_turn === kept.wordsTurn ? null : synonymRows(ctx),
  ])
  const renamed = labels.filter(({ code, value, label, swatch, rank }) => {
    return kept.labels.put(code, value, { label, swatch, rank })
  })
  kept.definitions = new Map(definitions.map((one) => [one.code, one]))
  if (tree !== null) kept.categories = new Categories(tree)
  if (words !== null) kept.synonyms = synonymsOf(words)
  const changes = rows.map((row) => place(kept, row))
  if (renamed.length > 0 || tree !== null || words !== null) kept.answers.clear()
  else kept.answers.drop(changes)
  kept.turn = now.turn
  kept.treeTurn = now.tree_turn
  kept.wordsTurn = now.words_turn
}

function place(kept: Windows, row: OfferRow): ShelfChange {
  const slot = slotOf(row, kept.tokens)
  const before = kept.shelves.get(row.channel_id)?.put(slot)
  const after = slot.locales === 0 ? undefined : slot
  return { channelId: row.channel_id, id: row.product_id, before, after }
}

function slotOf(row: OfferRow, tokens: Tokens): Slot {
  return {
    id: row.product_id,
    no: row.no,
    locales: row.locales.reduce((bits, locale) => bits | localeBit(locale), 0),
    from: row.from_minor,
    to: row.to_minor,
    popularity: row.popularity,
    since: row.shown_since.epochMilliseconds,
    tokens: Uint32Array.from(row.tokens, (token) => tokens.add(token)),
    categories: row.category_ids,
  }
}

function synonymsOf(
  rows: readonly {
    locale: Locale
    term: string
    synonyms: readonly string[]
    both_ways: boolean
  }[],
): ReadonlyMap<Locale, Synonyms> {
  const all = new Map<Locale, Map<string, string[]>>()
  const add = (locale: Locale, term: string, others: readonly string[]): void => {
    const own = all.get(locale) ?? new Map<string, string[]>()
    all.set(locale, own)
    const key = plainWords(term)
    own.set(key, [...(own.get(key) ?? []), ...others])
  }
  for (const { locale, term, synonyms, both_ways } of rows) {
    add(locale, term, synonyms)
    if (both_ways) for (const synonym of synonyms) add(locale, synonym, [term])
  }
  return all
}
