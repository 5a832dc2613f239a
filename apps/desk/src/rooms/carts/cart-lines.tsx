import { Trans, useLingui } from '@lingui/react/macro'
import { AddArticle } from '@redthread/workbench/offer/add-article'
import { Section } from '@redthread/workbench/parts/section'
import { CartLineRow } from './cart-line-row.tsx'
import { CartTotals } from './cart-totals.tsx'
import styles from './carts.module.css'
import { addLine, type Cart } from './carts-api.ts'
import { CouponPart } from './coupon-part.tsx'
import { useCartChange } from './use-cart-change.ts'
import { WaysPart } from './ways-part.tsx'

/** What lies in the cart, grouped as it reaches the person, and what it comes to. */
export function CartLines({ cart }: { cart: Cart }) {
  const { t } = useLingui()
  const change = useCartChange(cart.id)
  const mayChange = cart.state === 'active'
  const byId = new Map(cart.lines.map((line) => [line.id as string, line]))
  return (
    <div className={styles.stack}>
      <Section
        title={<Trans>In the cart</Trans>}
        actions={mayChange && cart.lines.length > 0 ? <WaysPart cart={cart} /> : null}
      >
        {cart.lines.length === 0 ? (
          <p className={styles.quiet}>
            <Trans>It is empty. What you add shows on their screen at once.</Trans>
          </p>
        ) : null}
        {cart.groups.map(({ kind, locationId, day, title, lineIds }) => (
          <section key={`${kind}:${locationId}:${day}`} aria-label={title}>
            <h3 className={styles.group}>{title}</h3>
            <ul className={styles.lines}>
              {lineIds.map((id) => {
                const line = byId.get(id)
                return line ? (
                  <CartLineRow key={id} cart={cart} line={line} mayChange={mayChange} />
                ) : null
              })}
            </ul>
          </section>
        ))}
        <CartTotals cart={cart} />
      </Section>
      {mayChange ? (
        <Section title={<Trans>Put something in</Trans>}>
          <AddArticle
            channelId={cart.channelId}
            pending={change.isPending}
            onAdd={({ variantId }) => change.mutate(() => addLine(cart.id, variantId, 1))}
          />
        </Section>
      ) : null}
      <CouponPart cart={cart} mayChange={mayChange} />
      <span className="rt-hidden" role="status">
        {change.isPending ? t`Saving` : ''}
      </span>
    </div>
  )
}
