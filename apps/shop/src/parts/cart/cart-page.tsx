import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { EmptyState } from '@redthread/ui/empty-state'
import { useState } from 'react'
import { useRevalidator } from 'react-router'
import { useCartNews } from '../../live/use-cart-news.ts'
import type { CartOutcome, OwnCartView, PlaceView } from '../../views/cart-view.ts'
import { ShopLink } from '../shop-link.tsx'
import { CartGroups } from './cart-groups.tsx'
import { CartNotices } from './cart-notices.tsx'
import styles from './cart-page.module.css'
import { CartHearing } from './cart-press.tsx'
import { HandOverPanel } from './hand-over-panel.tsx'
import { KeptList } from './kept-list.tsx'
import { SummaryPanel } from './summary-panel.tsx'

export interface CartPageProps {
  own: OwnCartView
  places: readonly PlaceView[]
  /** What the press came to that led to this page. */
  outcome: CartOutcome
}

/** The whole cart, live on every device that shows it. */
export function CartPage({ own, places, outcome: first }: CartPageProps) {
  const { t } = useLingui()
  const { cart } = own
  const { revalidate } = useRevalidator()
  const [heard, setHeard] = useState<CartOutcome | null>(null)
  const isOrdered = useCartNews(own, () => void revalidate())
  const outcome = heard ?? first
  const isEmpty = cart === null || (cart.lines.length === 0 && cart.gifts.length === 0)
  return (
    <CartHearing value={setHeard}>
      <CartNotices cart={cart} outcome={outcome} isOrdered={isOrdered} />
      {isEmpty ? (
        <EmptyState
          title={t`Your cart is empty`}
          action={
            <>
              <Button as={ShopLink} to="c" variant="primary">
                <Trans>Look through the shelves</Trans>
              </Button>
              <Button as={ShopLink} to="wishlist">
                <Trans>My wishlist</Trans>
              </Button>
            </>
          }
        >
          <p>
            <Trans>What you put in stays here, on this device and on every other of yours.</Trans>
          </p>
        </EmptyState>
      ) : (
        <div className={styles.columns}>
          <CartGroups cart={cart} places={places} />
          <SummaryPanel cart={cart}>
            <Button as={ShopLink} to="checkout" variant="primary" size="large" wide>
              <Trans>To checkout</Trans>
            </Button>
          </SummaryPanel>
          <div className={styles.below}>
            <HandOverPanel cart={cart} outcome={outcome} />
          </div>
        </div>
      )}
      {cart && cart.saved.length > 0 ? (
        <section className={styles.saved} aria-labelledby="saved">
          <h2 id="saved">
            <Trans>Saved for later</Trans>
          </h2>
          <KeptList items={cart.saved} kind="saved" back="cart" />
        </section>
      ) : null}
    </CartHearing>
  )
}
