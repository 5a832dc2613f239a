import type { OrderLine } from '@redthread/contract/orders'

interface Given {
  readonly quantity: number
  readonly unit: number
  readonly discounts?: readonly number[]
  readonly taxBasisPoints?: number
  readonly taxIncluded?: boolean
}

let counter = 0

/** A line of an order with its amounts reckoned, as pricing would. */
export function lineOf({
  quantity,
  unit,
  discounts = [],
  taxBasisPoints = 2550,
  taxIncluded = true,
}: Given): OrderLine {
  const subtotal = quantity * unit
  const total = subtotal - discounts.reduce((sum, amount) => sum + amount, 0)
  const rate = taxIncluded ? taxBasisPoints / (10_000 + taxBasisPoints) : taxBasisPoints / 10_000
  const tax = Math.round(total * rate)
  const net = taxIncluded ? total - tax : total
  return {
    id: `oln_${++counter}`,
    variantId: `var_${counter}`,
    productId: null,
    sku: `SKU-${counter}`,
    title: `Thing ${counter}`,
    detail: null,
    imageUrl: null,
    quantity,
    canceled: 0,
    fulfilled: 0,
    unit,
    regular: null,
    subtotal,
    discounts: discounts.map((amount, at) => ({ promotionId: `pmo_${at}`, name: 'Off', amount })),
    total,
    net,
    tax,
    gross: net + tax,
    taxBasisPoints,
    fulfillment: { kind: 'delivery', locationId: null, day: null },
    note: null,
  }
}
