import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { EmptyState } from '@redthread/ui/empty-state'
import { Money } from '@redthread/ui/money'
import { useState } from 'react'
import { useRevalidator } from 'react-router'
import { useCartNews } from '../../live/use-cart-news.ts'
import type { CartOutcome, CartView, OwnCartView, PlaceView } from '../../views/cart-view.ts'
import { useShop } from '../../views/use-shop.ts'
import { ShopLink } from '../shop-link.tsx'
import { CartGroups } from './cart-groups.tsx'
import { CartHints } from './cart-hints.tsx'
import { CartNotices } from './cart-notices.tsx'
import styles from './cart-page.module.css'
import { CartHearing } from './cart-press.tsx'
import { CartSums } from './cart-sums.tsx'
import { CouponForm } from './coupon-form.tsx'
import { HandOverPanel } from './hand-over-panel.tsx'
import { KeptList } from './kept-list.tsx'

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
          <Summary cart={cart} />
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

function Summary({ cart }: { cart: CartView }) {
  const { t } = useLingui()
  const { locale } = useShop()
  const { total, currency } = cart.totals
  const blocking = cart.requirements.filter(({ step }) => step === 'cart')
  return (
    <section className={styles.summary} aria-label={t`Summary`}>
      <CartHints cart={cart} />
      <CartSums cart={cart} />
      <CouponForm cart={cart} />
      {blocking.length > 0 ? (
        <ul className={styles.missing}>
          {blocking.map(({ field, code, message }) => (
            <li key={`${field} ${code}`}>{message}</li>
          ))}
        </ul>
      ) : null}
      <div className={styles.go}>
        <span className={styles.sum} aria-hidden="true">
          <Money value={{ amount: total, currency }} locale={locale} />
        </span>
        <Button as={ShopLink} to="checkout" variant="primary" size="large" wide>
          <Trans>To checkout</Trans>
        </Button>
      </div>
    </section>
  )
}
