import { Trans } from '@lingui/react/macro'
import { Money } from '@redthread/ui/money'
import type { ReactNode } from 'react'
import type { CartView } from '../../views/cart-view.ts'
import { useShop } from '../../views/use-shop.ts'
import styles from './cart-sums.module.css'

/** What the cart comes to: goods, what is taken off and why, delivery, the total and its tax. */
export function CartSums({ cart: { totals, promotions, groups } }: { cart: CartView }) {
  const { currency, subtotal, discount, shipping, total, tax, taxIncluded } = totals
  const net = taxIncluded ? total : total - tax
  // As it is before what promotions take off it; those stand above by name.
  const delivery = net + discount - subtotal
  const isSent = groups.some(({ kind }) => kind === 'delivery')
  const given = promotions.filter(({ amount }) => amount > 0)
  return (
    <dl className={styles.sums}>
      <Sum name={<Trans>Goods</Trans>}>
        <Amount value={{ amount: subtotal, currency }} />
      </Sum>
      {isSent ? (
        <Sum name={<Trans>Delivery</Trans>}>
          {shipping === null ? (
            <span className={styles.later}>
              <Trans>chosen at checkout</Trans>
            </span>
          ) : delivery === 0 ? (
            <Trans>free</Trans>
          ) : (
            <Amount value={{ amount: delivery, currency }} />
          )}
        </Sum>
      ) : null}
      {given.map(({ promotionId, name, amount }) => (
        <Sum key={promotionId} name={name} kind="off">
          −<Amount value={{ amount, currency }} />
        </Sum>
      ))}
      {taxIncluded ? null : (
        <Sum name={<Trans>VAT</Trans>}>
          <Amount value={{ amount: tax, currency }} />
        </Sum>
      )}
      <Sum name={<Trans>Total</Trans>} kind="total">
        <Amount value={{ amount: total, currency }} />
      </Sum>
      {taxIncluded ? (
        <Sum name={<Trans>of which VAT</Trans>} kind="tax">
          <Amount value={{ amount: tax, currency }} />
        </Sum>
      ) : null}
    </dl>
  )
}

function Sum(props: { name: ReactNode; kind?: 'off' | 'total' | 'tax'; children: ReactNode }) {
  return (
    <div data-kind={props.kind}>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

function Amount({ value }: { value: Parameters<typeof Money>[0]['value'] }) {
  const { locale } = useShop()
  return <Money value={value} locale={locale} />
}
