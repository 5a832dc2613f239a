import type { Device } from './device.ts'

/** Of a cart, what the story looks at. */
export interface Cart {
  readonly id: string
  readonly version: number
  readonly topic: string
  readonly count: number
  readonly lines: readonly {
    readonly id: string
    readonly sku: string
    readonly quantity: number
    readonly total: number
    readonly addedBy: string
    readonly fulfillment: { readonly kind: string } | null
  }[]
  readonly totals: { readonly total: number; readonly shipping: number | null }
  readonly deliveryOffers: readonly { readonly optionId: string; readonly name: string }[]
  readonly requirements: readonly { readonly code: string; readonly field: string }[]
  readonly mergeReport: {
    readonly lines: readonly { readonly title: string; readonly action: string }[]
  } | null
  readonly visits: readonly { readonly text: string }[]
}

/** A cart as one of those who may see it sees it now. */
export function cartOf(device: Device, cartId: string): Promise<Cart> {
  return device.get<Cart>(`GET /v1/carts/${cartId}`)
}

/** The pieces of a cart by SKU. */
export function piecesOf({ lines }: Cart): Record<string, number> {
  const pieces: Record<string, number> = {}
  for (const { sku, quantity } of lines) pieces[sku] = (pieces[sku] ?? 0) + quantity
  return pieces
}

/** Cents as people write them. */
export function euros(cents: number): string {
  return `${(cents / 100).toFixed(2)} €`
}
