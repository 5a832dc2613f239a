import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useContext,
  useEffect,
  useMemo,
} from 'react'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { rememberCart, useKnownCart } from '../../live/cart-count.ts'
import { followCart } from '../../live/follow-cart.ts'
import type { OwnCartView } from '../../views/cart-view.ts'
import { useShop } from '../../views/use-shop.ts'
import { usePage } from '../../views/use-page.ts'

// Nobody waits for it before something was put in.
const CartDrawer = lazy(() => import('./cart-drawer.tsx'))

interface CartDrawerSwitch {
  readonly open: () => void
}

const Switch = createContext<CartDrawerSwitch>({ open: () => undefined })

/** Opens the drawer with the cart from anywhere in the shop. */
export function useCartDrawer(): CartDrawerSwitch {
  return useContext(Switch)
}

/** What stands around every page of a shop, so that the cart can be seen from each of them. */
export function CartPlace({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation()
  const here = `${pathname}${search}`
  const [openAt, setOpenAt] = useState<string | null>(null)
  const [wasOpen, setWasOpen] = useState(false)
  useCount()
  const turn = useMemo(() => {
    return {
      open: () => {
        setWasOpen(true)
        setOpenAt(here)
      },
    }
  }, [here])
  return (
    <Switch value={turn}>
      {children}
      {wasOpen ? (
        <Suspense fallback={null}>
          {/* Going to another page closes it. */}
          <CartDrawer open={openAt === here} onClose={() => setOpenAt(null)} />
        </Suspense>
      ) : null}
    </Switch>
  )
}

/** Keeps the count true: asked once per visit where there may be a cart, then told live. */
function useCount(): void {
  const { channelId } = useShop()
  const signedIn = usePage()?.signedIn ?? false
  const known = useKnownCart(channelId)
  const mayHave = signedIn || known !== null
  useEffect(() => {
    if (!mayHave) return
    const stop = new AbortController()
    void askCount(channelId, stop.signal)
    return () => stop.abort()
  }, [channelId, mayHave])
  const topic = known?.topic
  useEffect(() => {
    if (topic === undefined) return
    return followCart(topic, (news) => {
      if (news?.channelId === channelId) {
        const isOver = news.change === 'ordered' || news.change === 'merged'
        if (!isOver) rememberCart(channelId, { topic, count: news.count })
        else void askCount(channelId)
      }
    })
  }, [channelId, topic])
}

async function askCount(channelId: string, signal?: AbortSignal): Promise<void> {
  try {
    const answer = await fetch(`/v1/cart?channelId=${channelId}`, signal ? { signal } : {})
    if (!answer.ok) return
    const { cart, topic } = (await answer.json()) as OwnCartView
    rememberCart(channelId, { topic, count: cart?.count ?? 0 })
  } catch {
    // No network: what was known still stands.
  }
}
