/** A rate of value-added tax of one country for one class of goods, for a span of local days. */
export interface TaxRate {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly taxClass: string
  /** 2550 is 25.5 %. */
  readonly basisPoints: number
  /** Local date 'YYYY-MM-DD'; since ever where absent. */
  readonly validFrom?: string | null
  /** Local date 'YYYY-MM-DD', the first day it no longer holds. */
  readonly validUntil?: string | null
}

/** An amount taken apart once; the parts are kept, never reckoned again. */
export interface TaxedAmount {
  readonly net: number
  readonly tax: number
  readonly gross: number
}
