import type { Money } from '@redthread/kernel/money'

/** One line of a receipt; `total` is what the line costs, tax included. */
export interface ReceiptLine {
  readonly title: string
  readonly detail: string | null
  readonly quantity: number
  readonly unit: Money
  readonly total: Money
}

/** Tax of one rate; `rateBp` in basis points. */
export interface ReceiptTax {
  readonly rateBp: number
  readonly net: Money
  readonly tax: Money
}

/** What was bought, paid and taxed, as printed at the till or sent by mail. */
export interface Receipt {
  readonly number: string
  readonly at: Temporal.ZonedDateTime
  readonly place: string
  readonly lines: readonly ReceiptLine[]
  readonly total: Money
  readonly taxes: readonly ReceiptTax[]
  readonly paid: readonly { readonly how: string; readonly amount: Money }[]
  /** True for made-up lines: the receipt then says so in large letters. */
  readonly sample: boolean
}
