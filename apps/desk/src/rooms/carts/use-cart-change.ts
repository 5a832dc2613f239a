import { sayProblem } from '@redthread/workbench/parts/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { cartKey, cartsKey, type Changed } from './carts-api.ts'

/** Does something to a cart and reads it anew; what was refused is said in the server's words. */
export function useCartChange(cartId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: () => Promise<Changed>) => change(),
    onError: sayProblem,
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: [...cartsKey, 'list'] })
      return queries.invalidateQueries({ queryKey: cartKey(cartId) })
    },
  })
}
