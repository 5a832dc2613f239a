import type { Wire } from '@redthread/client/wire'
import type { OrderChangeAction } from '@redthread/contract/orders-changes'
import type { Order } from '../api/orders.ts'

/** An article that is to come onto an order. */
export interface AddedArticle {
  readonly variantId: `var_${string}`
  readonly title: string
  readonly detail: string
  readonly quantity: number
}

/** A change as it is being put together. */
export interface ChangeDraft {
  /** Pieces that a line is to have, by line; absent: as they are. */
  readonly quantities: Readonly<Record<string, number>>
  readonly added: readonly AddedArticle[]
  /** Shipping that is to be dropped. */
  readonly dropped: readonly string[]
  readonly shipping: { readonly name: string; readonly amount: number } | null
  readonly note: string
}

export const emptyDraft: ChangeDraft = {
  quantities: {},
  added: [],
  dropped: [],
  shipping: null,
  note: '',
}

/** The steps that lead from the order as it is to the draft; none where they are the same. */
export function stepsOf(order: Order, draft: ChangeDraft): Wire<OrderChangeAction>[] {
  const lines = order.lines.flatMap((line): Wire<OrderChangeAction>[] => {
    const wanted = draft.quantities[line.id]
    if (wanted === undefined || wanted === line.quantity - line.canceled) return []
    if (wanted === 0) return [{ kind: 'item_remove', lineId: line.id }]
    return [{ kind: 'item_update', lineId: line.id, quantity: wanted }]
  })
  const { added, dropped, shipping } = draft
  return [
    ...lines,
    ...added.map(({ variantId, quantity }) => ({ kind: 'item_add' as const, variantId, quantity })),
    ...dropped.map((shippingId) => ({ kind: 'shipping_remove' as const, shippingId })),
    ...(shipping === null ? [] : [{ kind: 'shipping_add' as const, ...shipping }]),
  ]
}
