import { Trans, useLingui } from '@lingui/react/macro'
import { Money } from '@redthread/ui/money'
import type { CartView } from '../../views/cart-view.ts'
import { useShop } from '../../views/use-shop.ts'
import { shortDay } from '../../words/short-day.ts'
import styles from './checkout-form.module.css'

/** The ways to have it sent, each with when and for how much. */
export function DeliveryOptions({ cart, fault }: { cart: CartView; fault: string | undefined }) {
  const { t } = useLingui()
  const { locale } = useShop()
  const { deliveryOffers, deliveryOptionId } = cart
  if (deliveryOffers.length === 0) {
    return (
      <p className={styles.quiet}>
        <Trans>Choose where it goes, and the ways to get it there stand here.</Trans>
      </p>
    )
  }
  const least = deliveryOffers.toSorted((a, b) => a.amount - b.amount)[0]
  return (
    <div className={styles.options} role="radiogroup" aria-label={t`Delivery`}>
      {deliveryOffers.map((offer) => (
        <label key={offer.optionId} className={styles.option}>
          <input
            type="radio"
            name="option"
            value={offer.optionId}
            // The least dear one, until another is chosen.
            defaultChecked={offer.optionId === (deliveryOptionId ?? least?.optionId)}
          />
          <span>
            <strong>{offer.name}</strong>
            <span>
              {shortDay(offer.earliest, locale)}
              {offer.latest === offer.earliest ? '' : ` – ${shortDay(offer.latest, locale)}`}
              {offer.description ? ` · ${offer.description}` : ''}
            </span>
          </span>
          <span className={styles.cost}>
            {offer.amount === 0 ? (
              <Trans>free</Trans>
            ) : (
              <Money value={{ amount: offer.amount, currency: offer.currency }} locale={locale} />
            )}
          </span>
        </label>
      ))}
      {fault ? (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      ) : null}
    </div>
  )
}
