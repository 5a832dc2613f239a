import { Trans } from '@lingui/react/macro'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { addPieces, cartKey, changeLine, type Cart, type Line } from './cart-api.ts'
import { deskKey, openSale, type Desk, type Piece, type Sale } from './sale-api.ts'

/** Changes of the sale, one after the other as they were pressed. */
export interface SaleSteps {
  busy: boolean
  add: (piece: Piece) => Promise<unknown>
  setQuantity: (line: Line, quantity: number) => void
  /** Does something else with the cart, then reads it anew; what went wrong is said. */
  change: (what: (cartId: string) => Promise<unknown>) => Promise<boolean>
  /** Shows another sale of this till, or none. */
  show: (sale: Sale | null) => void
  refresh: () => Promise<void>
}

/** What can be done with the sale of this till; all of it goes over the server, in order. */
export function useSaleSteps(sale: Sale | null): SaleSteps {
  const queries = useQueryClient()
  const scope = { id: 'sale' }
  const show = (next: Sale | null) => {
    queries.setQueryData<Desk>(deskKey, (desk) => desk && { ...desk, sale: next })
    void queries.invalidateQueries({ queryKey: deskKey })
    void queries.invalidateQueries({ queryKey: ['till-sales'] })
  }
  const inHand = () => queries.getQueryData<Desk>(deskKey)?.sale ?? sale
  const refresh = async () => {
    const cartId = inHand()?.cartId
    if (cartId) await queries.invalidateQueries({ queryKey: cartKey(cartId) })
  }
  const adding = useMutation({
    scope,
    mutationFn: async (piece: Piece) => {
      const open = inHand()
      if (open === null) show(await openSale([piece]))
      else await addPieces(open.cartId, [piece])
      await refresh()
    },
    onError: sayProblem,
  })
  const changing = useMutation({
    scope,
    mutationFn: async (what: (cartId: string) => Promise<unknown>) => {
      const cartId = inHand()?.cartId
      if (cartId) await what(cartId)
      await refresh()
    },
    onError: (error) => {
      sayProblem(error)
      void refresh()
    },
  })
  const change = (what: (cartId: string) => Promise<unknown>) =>
    changing.mutateAsync(what).then(
      () => true,
      () => false,
    )
  const setQuantity = (line: Line, quantity: number) => {
    const { id, title, variantId, fulfillment } = line
    const cartId = inHand()?.cartId
    if (cartId) queries.setQueryData<Cart>(cartKey(cartId), (cart) => shown(cart, id, quantity))
    void change((cart) => changeLine(cart, id, { quantity }))
    if (quantity > 0) return
    const back = { variantId, quantity: line.quantity, ...(fulfillment ? { fulfillment } : {}) }
    sayDone(<Trans>{title} is taken out</Trans>, () => {
      void change((cart) => addPieces(cart, [back]))
    })
  }
  const busy = adding.isPending || changing.isPending
  const add = (piece: Piece) => adding.mutateAsync(piece)
  return { busy, add, setQuantity, change, show, refresh }
}

/** The cart as it will be, until the server says what it comes to. */
function shown(cart: Cart | undefined, lineId: string, quantity: number): Cart | undefined {
  if (cart === undefined) return undefined
  const lines = cart.lines
    .map((line) => (line.id === lineId ? { ...line, quantity } : line))
    .filter((line) => line.quantity > 0)
  return { ...cart, lines }
}
