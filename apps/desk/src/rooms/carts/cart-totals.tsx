import { Trans } from '@lingui/react/macro'
import { Money } from '@redthread/ui/money'
import { useLanguage } from '@redthread/workbench/words/use-language'
import styles from './carts.module.css'
import type { Cart } from './carts-api.ts'

/** What it comes to, and what would make it better. */
export function CartTotals({ cart }: { cart: Cart }) {
  const { locale } = useLanguage()
  const { totals, promotions, hints, gifts } = cart
  const { currency, subtotal, discount, shipping, total, tax, taxIncluded } = totals
  // What sending costs before what is taken off it: the parts sum up to the total.
  const sending = total - (taxIncluded ? 0 : tax) - subtotal + discount
  const money = (amount: number) => <Money value={{ amount, currency }} locale={locale} />
  return (
    <div className={styles.foot}>
      <ul className={styles.hints}>
        {hints.map(({ kind, promotionId, text }) => (
          <li key={`${kind}:${promotionId}`}>{text}</li>
        ))}
        {gifts.map(({ promotionId, name }) => (
          <li key={promotionId}>{name}</li>
        ))}
      </ul>
      <dl className={styles.totals}>
        <div>
          <dt>
            <Trans>Goods</Trans>
          </dt>
          <dd>{money(subtotal)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Delivery</Trans>
          </dt>
          <dd>{shipping === null ? '–' : money(sending)}</dd>
        </div>
        {promotions
          .filter(({ amount }) => amount > 0)
          .map(({ promotionId, name, amount }) => (
            <div key={promotionId}>
              <dt>{name}</dt>
              <dd>{money(-amount)}</dd>
            </div>
          ))}
        <div data-total>
          <dt>
            <Trans>Total</Trans>
          </dt>
          <dd>{money(total)}</dd>
        </div>
      </dl>
    </div>
  )
}
