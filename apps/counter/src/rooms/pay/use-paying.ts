import type { NewTender } from '@redthread/contract/payments'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { cartKey, readCart, type Cart } from '../../sale/cart-api.ts'
import { useSale } from '../../sale/sale.tsx'
import {
  addTender,
  dropTender,
  paymentKey,
  placeCart,
  readPayment,
  type Payment,
  type Tender,
} from './pay-api.ts'

/** How a sale is paid: what is there, what is missing, and what can be done. */
export interface Paying {
  payment: Payment | undefined
  /** What counts or waits; what was given up or declined before is left out. */
  tenders: Tender[]
  due: number
  pending: boolean
  error: Error | null
  pay: (tender: NewTender) => void
  giveBack: (tenderId: string) => void
  finish: () => void
}

const counting: ReadonlySet<string> = new Set(['authorized', 'taken', 'captured'])
const shownStates: ReadonlySet<string> = new Set(['pending', 'declined', 'failed', ...counting])

/** Pays the cart: as soon as all is covered the order is placed and its receipt is shown. */
export function usePaying(cart: Cart): Paying {
  const { id: cartId, totals } = cart
  const queries = useQueryClient()
  const go = useNavigate()
  const { steps } = useSale()
  const key = paymentKey(cartId)
  const payment = useQuery({
    queryKey: key,
    queryFn: () => readPayment(cartId),
    // A card lies on the reader: what becomes of it shows here by itself.
    refetchInterval: ({ state }) =>
      state.data?.tenders.some((one) => one.state === 'pending') ? 1000 : false,
  })
  const place = async () => {
    // Paying has counted the cart's version up: it is placed as it is now, for the sum shown.
    const { version } = await readCart(cartId)
    const order = await placeCart(cartId, { version, total: totals.total })
    steps.show(null)
    queries.removeQueries({ queryKey: cartKey(cartId) })
    void go(`/sold/${order.id}`, { replace: true })
  }
  const pay = useMutation({
    scope: { id: 'pay' },
    mutationFn: async (tender: NewTender) => {
      const next = await addTender(cartId, tender)
      queries.setQueryData(key, next)
      if (next.covered >= totals.total) await place()
    },
  })
  const drop = useMutation({
    scope: { id: 'pay' },
    mutationFn: (tenderId: string) => dropTender(cartId, tenderId),
    onSuccess: (next) => queries.setQueryData(key, next),
    onSettled: () => steps.refresh(),
  })
  const finish = useMutation({ scope: { id: 'pay' }, mutationFn: place })
  return {
    payment: payment.data,
    tenders: (payment.data?.tenders ?? []).filter(
      ({ state, problem }) => shownStates.has(state) || (state === 'released' && problem !== null),
    ),
    due: Math.max(0, totals.total - (payment.data?.covered ?? 0)),
    pending: pay.isPending || drop.isPending || finish.isPending,
    error: pay.error ?? drop.error ?? finish.error ?? payment.error,
    pay: (tender) => {
      finish.reset()
      drop.reset()
      pay.mutate(tender)
    },
    giveBack: (tenderId) => {
      pay.reset()
      finish.reset()
      drop.mutate(tenderId)
    },
    finish: () => {
      pay.reset()
      finish.mutate()
    },
  }
}
