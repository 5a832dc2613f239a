import { Plural, Trans } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { Money } from '@redthread/ui/money'
import { restOf, type CheckoutView } from '../../views/checkout-view.ts'
import { linePicture } from '../../views/line-picture.ts'
import { useShop } from '../../views/use-shop.ts'
import { SummaryPanel } from '../cart/summary-panel.tsx'
import { Icon } from '../icon.tsx'
import { Picture } from '../picture.tsx'
import { ShopLink } from '../shop-link.tsx'
import styles from './checkout-summary.module.css'
import { LegalNotice } from './legal-notice.tsx'

/** What is bought and what it comes to, beside the form; and the one button that orders. */
export function CheckoutSummary({ checkout, busy }: { checkout: CheckoutView; busy: boolean }) {
  const { cart } = checkout
  const goods = (
    <details className={styles.goods} open>
      <summary>
        <span>
          <Plural value={cart.count} one="# piece" other="# pieces" />
        </span>
        <Icon name="down" />
      </summary>
      <Goods cart={cart} />
      <ShopLink to="cart">
        <Trans>Change the cart</Trans>
      </ShopLink>
    </details>
  )
  return (
    <SummaryPanel cart={cart} mostHints={1} above={goods} below={<LegalNotice />}>
      <Button
        type="submit"
        form="checkout"
        name="do"
        value="order"
        variant="primary"
        size="large"
        wide
        busy={busy}
      >
        {restOf(checkout) > 0 ? (
          <Trans>Order and pay</Trans>
        ) : (
          <Trans>Order with obligation to pay</Trans>
        )}
      </Button>
    </SummaryPanel>
  )
}

function Goods({ cart }: { cart: CheckoutView['cart'] }) {
  const { locale } = useShop()
  const { currency } = cart.totals
  const byId = new Map(cart.lines.map((line) => [line.id, line]))
  return cart.groups.map(({ title, lineIds }) => (
    <div key={title}>
      <p className={styles.way}>{title}</p>
      <ul>
        {lineIds.map((id) => {
          const line = byId.get(id)
          if (line === undefined) return null
          return (
            <li key={id}>
              <span className={styles.picture}>
                <Picture picture={line.picture && linePicture(line.picture)} sizes="48px" />
              </span>
              <span>
                <strong>
                  {line.quantity > 1 ? `${line.quantity} × ` : ''}
                  {line.title}
                </strong>
                <span>{line.options.map(({ value }) => value).join(', ')}</span>
              </span>
              <Money value={{ amount: line.total, currency }} locale={locale} />
            </li>
          )
        })}
      </ul>
    </div>
  ))
}
