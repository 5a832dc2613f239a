import type { OrderDiscount, OrderShipping, OrderTotals } from './orders.ts'
import type { OrderExport } from './orders-list.ts'

/** Values kept as JSON in the rows of an order. */
export type StoredShipping = readonly OrderShipping[]
export type StoredTaxes = OrderTotals['taxes']
export type StoredDiscounts = readonly OrderDiscount[]

/** By what an order is found beside its own fields. */
export type OrderMarkKind = 'tag' | 'coupon' | 'variant'

/** Which orders a file is made of, and where whoever asked for it may see orders. */
export interface OrderExportWish {
  readonly filter: Omit<OrderExport, 'locale' | 'placedFrom' | 'placedUntil'>
  readonly locale: OrderExport['locale'] & string
  readonly placedFrom: string | null
  readonly placedUntil: string | null
  readonly reach: readonly {
    readonly channels: '*' | readonly string[]
    readonly locations: '*' | readonly string[]
  }[]
}
