import type { OrderDiscount, OrderShipping, OrderTotals } from './orders.ts'

/** Values kept as JSON in the rows of an order. */
export type StoredShipping = readonly OrderShipping[]
export type StoredTaxes = OrderTotals['taxes']
export type StoredDiscounts = readonly OrderDiscount[]

/** By what an order is found beside its own fields. */
export type OrderMarkKind = 'tag' | 'coupon' | 'variant'
