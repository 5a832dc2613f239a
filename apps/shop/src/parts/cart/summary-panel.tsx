import { useLingui } from '@lingui/react/macro'
import { Money } from '@redthread/ui/money'
import type { ReactNode } from 'react'
import type { CartView } from '../../views/cart-view.ts'
import { useShop } from '../../views/use-shop.ts'
import { ThumbBar } from '../thumb-bar.tsx'
import { CartHints } from './cart-hints.tsx'
import { CartSums } from './cart-sums.tsx'
import { CouponForm } from './coupon-form.tsx'
import styles from './summary-panel.module.css'

export interface SummaryPanelProps {
  cart: CartView
  /** How many advantages within reach are told; all where not said. */
  mostHints?: number
  /** What stands above the sums. */
  above?: ReactNode
  /** What stands between the sums and the button. */
  below?: ReactNode
  /** The one button that leads on. */
  children: ReactNode
}

/** What a cart comes to, and the way on; on a phone sum and button stay in sight. */
export function SummaryPanel({ cart, mostHints, above, below, children }: SummaryPanelProps) {
  const { t } = useLingui()
  const { locale } = useShop()
  const { total, currency } = cart.totals
  const missing = cart.requirements.filter(({ step }) => step === 'cart')
  return (
    <section id="summary" className={styles.summary} aria-label={t`Summary`}>
      {above}
      <CartHints cart={cart} {...(mostHints === undefined ? {} : { most: mostHints })} />
      <CartSums cart={cart} />
      <CouponForm cart={cart} />
      {missing.length > 0 ? (
        <ul className={styles.missing}>
          {missing.map(({ field, code, message }) => (
            <li key={`${field} ${code}`}>{message}</li>
          ))}
        </ul>
      ) : null}
      {below}
      <ThumbBar>
        <a href="#summary" className={styles.sum}>
          <span className="rt-hidden">{t`Summary`}</span>
          <Money value={{ amount: total, currency }} locale={locale} />
        </a>
        {children}
      </ThumbBar>
    </section>
  )
}
