import { listen } from '@redthread/workbench/live/live-stream'
import { ordersKey } from '@redthread/workbench/api/orders'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

interface CartNews {
  readonly change?: string
  readonly intoCartId?: string | null
}

/**
 * Hears how a cart ends while it is open here. Answers the cart that it went into, where its
 * person signed in and had another one; what they have bought is asked for anew once it is ordered.
 */
export function useCartEnd(cartId: string): string | null {
  const queries = useQueryClient()
  const [into, setInto] = useState<string | null>(null)
  useEffect(() => {
    return listen(`cart:${cartId}`, ({ data }) => {
      const { change, intoCartId }: CartNews = (data as { data?: CartNews }).data ?? {}
      if (change === 'merged' && intoCartId) setInto(intoCartId)
      if (change === 'ordered') void queries.invalidateQueries({ queryKey: ordersKey })
    })
  }, [cartId, queries])
  return into
}
