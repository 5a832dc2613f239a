import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { useEffect, useRef, useState } from 'react'
import { useFetcher } from 'react-router'
import { useCartNews } from '../../live/use-cart-news.ts'
import type { loader } from '../../routes/cart.tsx'
import type { CartOutcome, OwnCartView } from '../../views/cart-view.ts'
import { cartOutcome } from '../../views/cart-view.ts'
import { useShop } from '../../views/use-shop.ts'
import { Icon } from '../icon.tsx'
import { ShopLink } from '../shop-link.tsx'
import { CartGroups } from './cart-groups.tsx'
import { CartHints } from './cart-hints.tsx'
import { CartNotices } from './cart-notices.tsx'
import { CartHearing } from './cart-press.tsx'
import { CartSums } from './cart-sums.tsx'
import styles from './cart-drawer.module.css'

export interface CartDrawerProps {
  open: boolean
  onClose: () => void
}

/** The cart beside the page: a panel from the side, on a phone a sheet from below. */
export default function CartDrawer({ open, onClose }: CartDrawerProps) {
  const { t } = useLingui()
  const { segment } = useShop()
  const dialog = useRef<HTMLDialogElement>(null)
  const fetcher = useFetcher<typeof loader>({ key: 'cart-drawer' })
  const { load } = fetcher
  const own = fetcher.data?.own
  useEffect(() => {
    if (open) {
      dialog.current?.showModal()
      void load(`/${segment}/cart`)
    } else dialog.current?.close()
  }, [open, load, segment])
  return (
    <dialog
      ref={dialog}
      className={styles.drawer}
      aria-label={t`Cart`}
      onClose={onClose}
      closedby="any"
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2>
            <Trans>Cart</Trans>
          </h2>
          <button type="button" aria-label={t`Close`} onClick={() => dialog.current?.close()}>
            <Icon name="close" />
          </button>
        </header>
        {/* A closed one listens to nothing: the page has its own ears. */}
        {own && open ? (
          <Contents own={own} onNews={() => void load(`/${segment}/cart`)} />
        ) : (
          <div className={styles.body} aria-busy={open} aria-label={t`Loading`}>
            <Skeleton height="84px" />
            <Skeleton lines={3} />
          </div>
        )}
      </div>
    </dialog>
  )
}

function Contents({ own, onNews }: { own: OwnCartView; onNews: () => void }) {
  const { t } = useLingui()
  const { cart } = own
  const [outcome, setOutcome] = useState<CartOutcome>(cartOutcome({}))
  const isOrdered = useCartNews(own, onNews)
  const isEmpty = cart === null || cart.lines.length === 0
  return (
    <CartHearing value={setOutcome}>
      <div className={styles.body}>
        <CartNotices cart={cart} outcome={outcome} isOrdered={isOrdered} />
        {isEmpty ? (
          <EmptyState title={t`Your cart is empty`}>
            <p>
              <Trans>What you put in stays here, on this device and on every other of yours.</Trans>
            </p>
          </EmptyState>
        ) : (
          <CartGroups cart={cart} />
        )}
      </div>
      {isEmpty ? null : (
        <footer className={styles.foot}>
          <CartHints cart={cart} most={1} />
          <CartSums cart={cart} />
          <div className={styles.go}>
            <Button as={ShopLink} to="checkout" variant="primary" size="large" wide>
              <Trans>To checkout</Trans>
            </Button>
            <Button as={ShopLink} to="cart" wide>
              <Trans>See the whole cart</Trans>
            </Button>
          </div>
        </footer>
      )}
    </CartHearing>
  )
}
