import { Trans, useLingui } from '@lingui/react/macro'
import { findCode } from '@redthread/workbench/api/offers'
import { asProblem } from '@redthread/workbench/api/problem'
import { useLive } from '@redthread/workbench/live/use-live'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { cartKey, changeLine, readCart } from './cart-api.ts'
import { codeKind } from './code-kind.ts'
import { SaleContext, type SaleInHand } from './sale.tsx'
import { attachCustomer, deskKey, findCustomers, openSale, readDesk, takeCart } from './sale-api.ts'
import type { Piece } from './sale-api.ts'
import { useSaleSteps, type SaleSteps } from './use-sale-steps.tsx'

/** Holds the sale of this till over all screens: a scan adds to it wherever one stands. */
export function SaleProvider({ children }: { children: ReactNode }) {
  const { locale } = useLanguage()
  const desk = useQuery({ queryKey: deskKey, queryFn: readDesk })
  useLive(desk.data?.topic, deskKey, ['till-sales'])
  const sale = desk.data?.sale ?? null
  const cartId = sale?.cartId ?? ''
  const cart = useQuery({
    queryKey: cartKey(cartId),
    queryFn: () => readCart(cartId),
    enabled: sale !== null,
  })
  useLive(sale ? `cart:${cartId}` : undefined, cartKey(cartId))
  const steps = useSaleSteps(sale)
  const add = useAdd(steps)
  const scan = useScan({ steps, add, locale })
  const inHand: SaleInHand = {
    desk: desk.data,
    error: desk.error ?? (sale ? cart.error : null),
    retry: () => {
      void desk.refetch()
      if (sale) void cart.refetch()
    },
    sale,
    cart: desk.data === undefined ? undefined : sale === null ? null : cart.data,
    busy: steps.busy,
    steps,
    add,
    scan,
  }
  return <SaleContext value={inHand}>{children}</SaleContext>
}

/** Adds an article; away from the sale's own screen it says so, and takes it back on a press. */
function useAdd(steps: SaleSteps): SaleInHand['add'] {
  const { pathname } = useLocation()
  return (piece: Piece, title: string) => {
    void steps.add(piece).then(
      () => {
        if (pathname === '/') return
        sayDone(<Trans>{title} is in the sale</Trans>, () => takeBack(steps, piece))
      },
      () => undefined,
    )
  }
}

/** Takes one piece of an article out again. */
function takeBack(steps: SaleSteps, { variantId, quantity }: Piece): void {
  void steps.change(async (cartId) => {
    const { lines } = await readCart(cartId)
    const line = lines.findLast((one) => one.variantId === variantId)
    if (line === undefined) return
    await changeLine(cartId, line.id, { quantity: Math.max(0, line.quantity - quantity) })
  })
}

interface Scanning {
  steps: SaleSteps
  add: SaleInHand['add']
  locale: 'en' | 'fi' | 'da' | 'pl'
}

function useScan({ steps, add, locale }: Scanning): SaleInHand['scan'] {
  const { t } = useLingui()
  const queries = useQueryClient()
  const scanArticle = async (code: string) => {
    // A scanner is quicker than a page that has just been opened.
    const { channelId } = await queries.query({
      queryKey: deskKey,
      queryFn: readDesk,
      staleTime: 'static',
    })
    const { variantId, product, choice } = await findCode(channelId, code, locale)
    add({ variantId, quantity: 1 }, [product.title, choice].filter(Boolean).join(', '))
  }
  const scanCart = async (code: string) => {
    steps.show(await takeCart(code))
    await steps.refresh()
    sayDone(t`The cart is here; its shopper sees it`)
  }
  const scanPass = async (code: string) => {
    const [person] = await findCustomers(code)
    const sale = await openSale()
    if (person) steps.show(await attachCustomer(sale.id, person.personId))
    await steps.refresh()
  }
  const of = { article: scanArticle, cart: scanCart, pass: scanPass }
  return (code) => {
    const kind = codeKind(code)
    of[kind](code).catch((error: unknown) => {
      const isUnknown = kind === 'article' && asProblem(error).status === 404
      sayProblem(isUnknown ? new Error(t`No article carries this code: ${code}`) : error)
    })
  }
}
