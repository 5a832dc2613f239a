import type { Wire } from '@redthread/client/wire'
import type { ProductCard } from '@redthread/contract/storefront'
import { findCode } from '@redthread/workbench/api/offers'
import { asProblem } from '@redthread/workbench/api/problem'
import { sayProblem } from '@redthread/workbench/parts/say'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { codeKind } from '../../sale/code-kind.ts'
import { useSale } from '../../sale/sale.tsx'

interface Typed {
  cards: readonly Wire<ProductCard>[]
  clear: () => void
  onProduct: (productId: string) => void
}

/**
 * What Enter means in the search: an article number goes into the sale, the only product found is
 * taken, and an empty field goes on to paying.
 */
export function useTypedCode({ cards, clear, onProduct }: Typed): (text: string) => void {
  const { locale } = useLanguage()
  const go = useNavigate()
  const { desk, cart, add, scan } = useSale()
  const found = useRef(cards)
  useEffect(() => {
    found.current = cards
  })
  const choose = () => {
    const [only, ...more] = found.current
    if (only === undefined || more.length > 0) return
    clear()
    if (only.variantId === null) onProduct(only.id)
    else add({ variantId: only.variantId, quantity: 1 }, only.title)
  }
  return (text) => {
    const typed = text.trim()
    if (typed === '') {
      if ((cart?.lines.length ?? 0) > 0) void go('/pay')
      return
    }
    if (codeKind(typed) !== 'article') {
      clear()
      scan(typed)
      return
    }
    if (desk === undefined) return
    findCode(desk.channelId, typed, locale).then(
      ({ variantId, product }) => {
        clear()
        add({ variantId, quantity: 1 }, product.title)
      },
      (error: unknown) => {
        if (asProblem(error).status === 404) choose()
        else sayProblem(error)
      },
    )
  }
}
