import type { Currency } from '@redthread/kernel/money'

/** Minor units per currency: a promotion says nothing in a currency that it has no amount for. */
export type Amounts = Readonly<Partial<Record<Currency, number>>>
