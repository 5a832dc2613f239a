import type { CartToPlace, LineToPlace } from '@redthread/contract/carts-to-place'
import type { OrderContact, OrderDelivery, OrderDiscount } from '@redthread/contract/orders'
import type { OrderLine, OrderShipping } from '@redthread/contract/orders'
import type { Id } from '@redthread/kernel/id'

/** Goods and shipping of an order, as its cart was told and priced. */
export interface Copied {
  readonly lines: readonly { readonly lineId: string; readonly line: OrderLine }[]
  readonly shipping: readonly OrderShipping[]
}

/** Copies what a cart says at the moment it is placed: nothing is looked up again later. */
export function copyCart(cart: CartToPlace, newLineId: () => Id<'oln'>): Copied {
  const { priced, delivery } = cart
  const lines = cart.lines.map((line) => {
    const found = priced.lines.find(({ id }) => id === line.lineId)
    if (found === undefined) throw new Error(`line ${line.lineId} has no price`)
    const { pointsMultiplier: _, discounts, ...amounts } = found
    const copied: OrderLine = {
      ...amounts,
      ...wordsOf(line),
      id: newLineId(),
      canceled: 0,
      fulfilled: 0,
      regular: line.regular > line.unit ? line.regular : null,
      discounts: named(cart, discounts),
      taxBasisPoints: line.taxBasisPoints,
      fulfillment: { ...line.fulfillment },
      note: line.note,
    }
    return { lineId: line.lineId, line: copied }
  })
  const shipping = priced.shipping.map(({ discounts, ...amounts }) => ({
    ...amounts,
    optionId: delivery?.optionId ?? null,
    name: delivery?.name ?? '',
    discounts: named(cart, discounts),
    taxBasisPoints: delivery?.taxBasisPoints ?? 0,
  }))
  return { lines, shipping }
}

function wordsOf({ variantId, productId, sku, title, detail, imageUrl }: LineToPlace) {
  return { variantId, productId, sku, title, detail, imageUrl }
}

function named(
  { promotionNames }: CartToPlace,
  discounts: readonly { readonly promotionId: string; readonly amount: number }[],
): OrderDiscount[] {
  return discounts.map((one) => ({ ...one, name: promotionNames[one.promotionId] ?? '' }))
}

/** Who ordered, as the cart says. */
export function contactOf({ contact }: CartToPlace): OrderContact {
  const { givenName, familyName, company, vatId, email, phone } = contact
  const who = { givenName, familyName, company, email, phone }
  return vatId === null ? who : { ...who, vatId }
}

/** Where it is sent; null where nothing is. */
export function deliveryOf({ delivery, address, contact }: CartToPlace): OrderDelivery | null {
  if (delivery === null) return null
  const { givenName, familyName, company } = contact
  return {
    recipient: [givenName, familyName].filter(Boolean).join(' ') || company,
    address,
    optionId: delivery.optionId,
    optionName: delivery.name,
    carrier: delivery.carrier,
    earliest: delivery.earliest,
    latest: delivery.latest,
  }
}
