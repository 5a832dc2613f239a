// Written by `npm run generate` from the migrated database: change the migration instead.
import type { Generated } from 'kysely'
import type { SaleState } from '@redthread/contract/counter'
import type { Id } from '@redthread/kernel/id'
import type { Currency } from '@redthread/kernel/money'
import { tablesOf } from '#platform/ctx.ts'

export interface CounterTables {
  'counter.sale': {
    location_id: Id<'loc'>
    id: Id<'sal'>
    device_id: Id<'dev'>
    cart_id: Id<'crt'>
    state: SaleState
    name: string | null
    customer: string | null
    taken: Generated<boolean>
    count: Generated<number>
    total_minor: Generated<number>
    currency: Currency
    opened_at: Temporal.Instant
    held_at: Temporal.Instant | null
    by: string
    order_id: Id<'ord'> | null
    order_number: string | null
    settled_at: Temporal.Instant | null
    version: Generated<number>
  }
}

/** The tables of counter, which are its own. */
export const db = tablesOf<CounterTables>()
