// Written by `npm run generate` from the migrated database: change the migration instead.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { SomeWords } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import type { Locale } from '@redthread/kernel/words'
import { tablesOf } from '#platform/ctx.ts'

export interface StorefrontTables {
  'storefront.card': {
    channel_id: Id<'chn'>
    product_id: Id<'prd'>
    locale: Locale
    card: string
  }
  'storefront.document': {
    product_id: Id<'prd'>
    locale: Locale
    no: number
    title: string
    search: string
  }
  'storefront.facet_label': {
    code: string
    value: string
    label: ColumnType<SomeWords, string, string>
    swatch: string | null
    rank: Generated<number>
    turn: number
  }
  'storefront.miss': {
    channel_id: Id<'chn'>
    locale: Locale
    words: string
    count: Generated<number>
    first_at: Temporal.Instant
    last_at: Temporal.Instant
  }
  'storefront.offer': {
    channel_id: Id<'chn'>
    product_id: Id<'prd'>
    no: number
    locales: Locale[]
    currency: Currency
    from_minor: number
    to_minor: number
    prior_minor: number | null
    category_ids: Id<'cat'>[]
    tokens: string[]
    popularity: Generated<number>
    shown_since: Temporal.Instant
    next_change_at: Temporal.Instant | null
    turn: number
  }
  'storefront.product': {
    product_id: Id<'prd'>
    no: GeneratedAlways<number>
    views: Generated<number>
  }
  'storefront.rebuild': {
    id: number
    started_at: Temporal.Instant
    total: number
    finished_at: Temporal.Instant | null
  }
  'storefront.stale': {
    seq: GeneratedAlways<number>
    product_ids: Id<'prd'>[]
    variant_ids: Id<'var'>[]
    of_rebuild: Generated<boolean>
    noted_at: Temporal.Instant
  }
  'storefront.synonym': {
    id: Id<'syn'>
    locale: Locale
    term: string
    folded: string
    synonyms: string[]
    both_ways: boolean
    version: Generated<number>
    changed_at: Temporal.Instant
  }
  'storefront.turn': {
    id: number
    turn: number
    tree_turn: number
    words_turn: number
  }
  'storefront.variant': {
    variant_id: Id<'var'>
    product_id: Id<'prd'>
    sku: string
    gtin_14: string | null
  }
  'storefront.word': {
    locale: Locale
    plain: string
    word: string
  }
}

/** The tables of storefront, which are its own. */
export const db = tablesOf<StorefrontTables>()
