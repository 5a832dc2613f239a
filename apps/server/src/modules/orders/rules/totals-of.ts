import type { OrderLine, OrderShipping, OrderTotals } from '@redthread/contract/orders'

/** What the sums of an order are made of. */
export interface Priced {
  readonly lines: readonly OrderLine[]
  readonly shipping: readonly OrderShipping[]
}

/** The sums of an order: those of its lines and its shipping, never anything else. */
export function totalsOf({ lines, shipping }: Priced): OrderTotals {
  const all = [...lines, ...shipping]
  const rates = [...new Set(all.map(({ taxBasisPoints }) => taxBasisPoints))]
  return {
    subtotal: sumOf(lines, 'subtotal'),
    shippingSubtotal: sumOf(shipping, 'subtotal'),
    discountTotal: all.flatMap(({ discounts }) => discounts).reduce((sum, d) => sum + d.amount, 0),
    shippingTotal: sumOf(shipping, 'total'),
    taxTotal: sumOf(all, 'tax'),
    taxes: rates
      .toSorted((a, b) => a - b)
      .map((basisPoints) => {
        const taxed = all.filter((one) => one.taxBasisPoints === basisPoints)
        const sums = { net: sumOf(taxed, 'net'), tax: sumOf(taxed, 'tax') }
        return { basisPoints, ...sums, gross: sumOf(taxed, 'gross') }
      })
      .filter(({ gross }) => gross > 0),
    total: sumOf(all, 'gross'),
  }
}

type Sum = 'subtotal' | 'total' | 'net' | 'tax' | 'gross'

function sumOf(rows: readonly Readonly<Record<Sum, number>>[], name: Sum): number {
  return rows.reduce((sum, row) => sum + row[name], 0)
}
