import { createContext, use } from 'react'
import type { Cart } from './cart-api.ts'
import type { Desk, Piece, Sale } from './sale-api.ts'
import type { SaleSteps } from './use-sale-steps.tsx'

/** The sale that this till has in hand, whichever screen is open. */
export interface SaleInHand {
  desk: Desk | undefined
  /** Why it is not known. */
  error: Error | null
  retry: () => void
  sale: Sale | null
  /** Null where nothing was scanned yet; undefined until it is read. */
  cart: Cart | null | undefined
  /** Something is on its way to the server. */
  busy: boolean
  steps: SaleSteps
  add: (piece: Piece, title: string) => void
  /** What a scanner or camera has read: an article, a handed-over cart, a customer's pass. */
  scan: (code: string) => void
}

export const SaleContext = createContext<SaleInHand | undefined>(undefined)

/** The sale in hand; only inside the counter's frame. */
export function useSale(): SaleInHand {
  const sale = use(SaleContext)
  if (sale === undefined) throw new Error('useSale outside the frame of the counter')
  return sale
}
