import type { BrandTokens } from '@redthread/ui/theme/brand-tokens'
import type { Currency } from '@redthread/kernel/money'
import type { Locale } from '@redthread/kernel/words'

/** All that a paper says about an order; amounts in minor units of its currency. */
export interface PaperOrder {
  readonly number: string
  readonly placedAt: Temporal.ZonedDateTime
  readonly locale: Locale
  readonly currency: Currency
  /** Whether prices are told with tax in them. */
  readonly taxIncluded: boolean
  readonly house: PaperHouse
  readonly store: PaperPlace | null
  readonly buyer: PaperPlace | null
  readonly receiver: PaperPlace | null
  readonly message: string | null
  readonly lines: readonly PaperLine[]
  readonly shipping: readonly PaperCharge[]
  readonly discount: number
  readonly total: number
  readonly taxes: readonly PaperTax[]
  readonly paid: readonly PaperTender[]
  /** Given back by now, whatever the reason. */
  readonly refunded: number
  /** What is still to be paid; zero or less where nothing is. */
  readonly due: number
}

/** Who sells: the brand as it looks and the company as the law wants it named. */
export interface PaperHouse {
  readonly name: string
  readonly company: readonly string[]
  readonly vatId: string
  readonly contact: readonly string[]
  readonly tokens: BrandTokens
  readonly logoSvg: string
  readonly signOff: string
}

/** A name and the lines of its address. */
export interface PaperPlace {
  readonly name: string
  readonly lines: readonly string[]
}

export interface PaperLine extends PaperCharge {
  readonly sku: string
  readonly detail: string | null
  readonly quantity: number
  readonly unit: number
  /** How it reaches the person, in words; null where it was carried out. */
  readonly way: string | null
}

/** Something that costs, after what was taken off it. */
export interface PaperCharge {
  readonly title: string
  /** Before discounts. */
  readonly subtotal: number
  readonly discounts: readonly { readonly name: string; readonly amount: number }[]
  /** As prices are told: with tax in it or without. */
  readonly total: number
  readonly taxBasisPoints: number
  readonly net: number
  readonly gross: number
}

export interface PaperTax {
  readonly basisPoints: number
  readonly net: number
  readonly tax: number
  readonly gross: number
}

/** A way of paying; `given` and `change` where cash was handed over. */
export interface PaperTender {
  readonly label: string
  readonly amount: number
  readonly given: number | null
  readonly change: number | null
}
