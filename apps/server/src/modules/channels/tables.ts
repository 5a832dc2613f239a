// Written by `npm run generate` from the migrated database: change the migration instead.
import type { ColumnType, Generated } from 'kysely'
import type { BrandKit } from '@redthread/contract/brand-kit'
import type {
  BrandState,
  ChannelKind,
  ChannelSettings,
  ChannelState,
  DeliveryMethod,
  LegalEntity,
  PaymentMethod,
  PricePolicy,
} from '@redthread/contract/channels'
import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import type { Locale, Words } from '@redthread/kernel/words'
import { tablesOf } from '#platform/ctx.ts'

export interface ChannelsTables {
  'channels.brand': {
    id: Id<'brd'>
    code: string
    name: string
    legal_entity: ColumnType<LegalEntity, string, string>
    state: Generated<BrandState>
    rank: Generated<number>
    published_kit: number | null
    kit_edits: Generated<number>
    version: Generated<number>
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
  }
  'channels.brand_kit': {
    brand_id: Id<'brd'>
    number: number
    kit: ColumnType<BrandKit, string, string>
    theme_hash: string
    note: Generated<string>
    override_reason: string | null
    changed_by: string
    changed_at: Temporal.Instant
    published_at: Temporal.Instant | null
    version: number
  }
  'channels.channel': {
    id: Id<'chn'>
    brand_id: Id<'brd'>
    code: string
    kind: ChannelKind
    name: ColumnType<Words, string, string>
    currency: Currency
    country: string
    locales: Locale[]
    default_locale: Locale
    tax_zone: string
    prices_include_tax: boolean
    price_policy: PricePolicy
    host: string | null
    path: Generated<string>
    payment_methods: PaymentMethod[]
    delivery_methods: DeliveryMethod[]
    location_id: Id<'loc'> | null
    settings: ColumnType<ChannelSettings, string, string>
    state: Generated<ChannelState>
    rank: Generated<number>
    version: Generated<number>
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
  }
}

/** The tables of channels, which are its own. */
export const db = tablesOf<ChannelsTables>()
