import { Skeleton } from '@redthread/ui/skeleton'
import { asProblem } from '@redthread/workbench/api/problem'
import { useLive } from '@redthread/workbench/live/use-live'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useQuery } from '@tanstack/react-query'
import { CartAside } from './cart-aside.tsx'
import { CartHead } from './cart-head.tsx'
import { CartLines } from './cart-lines.tsx'
import styles from './carts.module.css'
import { cartKey, readCart } from './carts-api.ts'
import { OpenCart } from './open-cart.tsx'
import { useCartEnd } from './use-cart-end.ts'

/** A person's cart as they see it at this moment; not without a reason that they are shown. */
export function CartPane({ cartId }: { cartId: string }) {
  const key = cartKey(cartId)
  const cart = useQuery({ queryKey: key, queryFn: () => readCart(cartId), staleTime: 5_000 })
  // What the person does on their phone shows here, and the other way round.
  useLive(`cart:${cartId}`, key)
  const into = useCartEnd(cartId)
  if (cart.error && asProblem(cart.error).code === 'carts.open_first') {
    return <OpenCart cartId={cartId} />
  }
  if (cart.error && !cart.data) {
    return <ProblemState error={cart.error} onRetry={() => void cart.refetch()} />
  }
  if (!cart.data) {
    return (
      <div aria-busy="true">
        <Skeleton lines={9} height="34px" />
      </div>
    )
  }
  return (
    <article className={styles.cart} aria-labelledby="cart-head">
      <CartHead cart={cart.data} into={into === cartId ? null : into} />
      <div className={styles.columns}>
        <CartLines cart={cart.data} />
        <CartAside cart={cart.data} />
      </div>
    </article>
  )
}
