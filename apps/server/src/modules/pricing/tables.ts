// Written by `npm run generate` from the migrated database: change the migration instead.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { TaxClass } from '@redthread/contract/catalog-product'
import type { PriceListKind, PriceListState } from '@redthread/contract/pricing-lists'
import type { BackTestState } from '@redthread/contract/pricing-quote'
import type {
  BackTestSums,
  BasketLines,
  Benefits,
  Conditions,
  CurrencyAmounts,
  Evidence,
  HistorySource,
  Lane,
  Mode,
  NewArrival,
  OmnibusRule,
  PromotionClass,
  PromotionRules,
  Targets,
} from '@redthread/contract/pricing-stored'
import type { PromotionSwitch } from '@redthread/contract/promotions'
import type { CouponStanding, UseState } from '@redthread/contract/promotions-coupons'
import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import type { Words } from '@redthread/kernel/words'
import { tablesOf } from '#platform/ctx.ts'

export interface PricingTables {
  'pricing.announced': {
    only_one: Generated<boolean>
    until: Temporal.Instant
  }
  'pricing.back_test': {
    id: Id<'bkt'>
    rules: ColumnType<PromotionRules, string, string>
    channel_ids: Id<'chn'>[]
    state: BackTestState
    wanted: number
    done: Generated<number>
    after_id: Generated<string>
    sums: ColumnType<BackTestSums, string, string>
    created_by: string
    created_at: Temporal.Instant
    finished_at: Temporal.Instant | null
  }
  'pricing.channel_policy': {
    channel_id: Id<'chn'>
    progressive: boolean
    perishable: boolean
    new_arrival: NewArrival
    version: Generated<number>
    changed_at: Temporal.Instant
  }
  'pricing.coupon': {
    id: Id<'cpn'>
    promotion_id: Id<'pmo'>
    batch_id: Id<'cpb'> | null
    code: string
    person_id: Id<'per'> | null
    max_uses: number | null
    max_uses_per_customer: number | null
    valid_from: Temporal.Instant | null
    valid_until: Temporal.Instant | null
    uses: Generated<number>
    state: CouponStanding
    created_at: Temporal.Instant
  }
  'pricing.coupon_batch': {
    id: Id<'cpb'>
    promotion_id: Id<'pmo'>
    name: string
    prefix: string
    length: number
    wanted: number
    made: Generated<number>
    max_uses: number | null
    max_uses_per_customer: number | null
    valid_from: Temporal.Instant | null
    valid_until: Temporal.Instant | null
    created_at: Temporal.Instant
  }
  'pricing.list_history': {
    id: GeneratedAlways<number>
    list_id: Id<'lst'>
    kind: PriceListKind
    priority: number
    channel_ids: Id<'chn'>[]
    countries: string[]
    group_ids: Id<'grp'>[]
    company_ids: Id<'com'>[]
    starts_at: Temporal.Instant | null
    ends_at: Temporal.Instant | null
    is_on: boolean
    recorded_at: Temporal.Instant
    recorded_by: string
  }
  'pricing.price': {
    id: Id<'prc'>
    variant_id: Id<'var'>
    currency: Currency
    amount_minor: number
    tax_included: boolean
    channel_id: Id<'chn'> | null
    country: string | null
    list_id: Id<'lst'> | null
    group_id: Id<'grp'> | null
    company_id: Id<'com'> | null
    min_quantity: number
    valid_from: Temporal.Instant | null
    valid_until: Temporal.Instant | null
    source: string
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
    scope: GeneratedAlways<string>
  }
  'pricing.price_exception': {
    id: Id<'pex'>
    channel_id: Id<'chn'>
    variant_id: Id<'var'> | null
    reason: string
    until: Temporal.Instant | null
    declared_by: string
    declared_at: Temporal.Instant
    withdrawn_at: Temporal.Instant | null
  }
  'pricing.price_history': {
    id: GeneratedAlways<number>
    row_id: Id<'prc'>
    variant_id: Id<'var'>
    currency: Currency
    amount_minor: number | null
    tax_included: boolean
    channel_id: Id<'chn'> | null
    country: string | null
    list_id: Id<'lst'> | null
    group_id: Id<'grp'> | null
    company_id: Id<'com'> | null
    effective_from: Temporal.Instant
    effective_until: Temporal.Instant | null
    source: HistorySource
    recorded_at: Temporal.Instant
    recorded_by: string
  }
  'pricing.price_list': {
    id: Id<'lst'>
    code: string
    name: string
    kind: PriceListKind
    priority: number
    channel_ids: Id<'chn'>[]
    countries: string[]
    group_ids: Id<'grp'>[]
    company_ids: Id<'com'>[]
    starts_at: Temporal.Instant | null
    ends_at: Temporal.Instant | null
    note: string
    state: PriceListState
    version: Generated<number>
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
  }
  'pricing.prior_price': {
    id: Id<'ppr'>
    variant_id: Id<'var'>
    channel_id: Id<'chn'>
    country: string
    currency: Currency
    audience: string
    reduction_start: Temporal.Instant
    window_start: Temporal.Instant
    current_minor: number | null
    prior_minor: number | null
    rule: OmnibusRule
    evidence: ColumnType<Evidence, string, string>
    frozen_at: Temporal.Instant
  }
  'pricing.promotion': {
    id: Id<'pmo'>
    code: string
    name: ColumnType<Words, string, string>
    description: ColumnType<Words, string, string>
    lane: Lane
    priority: number
    mode: Mode
    group: string | null
    stop_after: boolean
    class: PromotionClass
    combines_with: PromotionClass[]
    conditions: ColumnType<Conditions, string, string>
    targets: ColumnType<Targets, string, string>
    benefits: ColumnType<Benefits, string, string>
    max_discount: ColumnType<CurrencyAmounts | null, string | null, string | null>
    valid_from: Temporal.Instant | null
    valid_until: Temporal.Instant | null
    coupon_required: boolean
    limit_total: number | null
    limit_per_customer: number | null
    is_general: boolean
    switch: PromotionSwitch
    uses: Generated<number>
    version: Generated<number>
    created_at: Temporal.Instant
    changed_at: Temporal.Instant
  }
  'pricing.promotion_history': {
    id: GeneratedAlways<number>
    promotion_id: Id<'pmo'>
    is_on: boolean
    rules: ColumnType<PromotionRules, string, string>
    recorded_at: Temporal.Instant
    recorded_by: string
  }
  'pricing.promotion_use': {
    id: Id<'use'>
    promotion_id: Id<'pmo'>
    coupon_id: Id<'cpn'> | null
    reference: string
    person_id: Id<'per'> | null
    channel_id: Id<'chn'>
    currency: Currency
    discount_minor: number
    state: UseState
    reserved_at: Temporal.Instant
    settled_at: Temporal.Instant | null
  }
  'pricing.sample_basket': {
    id: Id<'bsk'>
    channel_id: Id<'chn'>
    placed_at: Temporal.Instant
    lines: ColumnType<BasketLines, string, string>
    shipping_minor: number
    is_first_order: boolean
  }
  'pricing.tax_rate': {
    country: string
    tax_class: TaxClass
    valid_from: Temporal.PlainDate
    basis_points: number
    source: string
  }
}

/** The tables of pricing, which are its own. */
export const db = tablesOf<PricingTables>()
