import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { Money } from '@redthread/ui/money'
import { Status, type Tone } from '@redthread/ui/status'
import type { Currency } from '@redthread/kernel/money'
import type { CartLineView, PlaceView } from '../../views/cart-view.ts'
import { wayText } from '../../views/form-way.ts'
import { linePicture } from '../../views/line-picture.ts'
import { useShop } from '../../views/use-shop.ts'
import { Picture } from '../picture.tsx'
import { ShopLink } from '../shop-link.tsx'
import { CartPress } from './cart-press.tsx'
import { LineQuantity } from './line-quantity.tsx'
import { LineWay } from './line-way.tsx'
import styles from './cart-line.module.css'

export interface CartLineProps {
  line: CartLineView
  currency: Currency
  /** Where it could be collected; absent where the way is not chosen here. */
  places?: readonly PlaceView[] | undefined
}

const tones: Record<CartLineView['availability']['state'], Tone> = {
  in_stock: 'positive',
  low: 'caution',
  backorder: 'thread',
  not_enough: 'critical',
  out_of_stock: 'critical',
}

/** One line of the cart: what it is, how many, what it comes to, and what can be done with it. */
export function CartLine({ line, currency, places }: CartLineProps) {
  const { title, options, picture, availability, forSale, addedBy, note } = line
  const choice = options.map(({ value }) => value).join(', ')
  return (
    <li className={styles.line} data-gone={forSale ? undefined : ''}>
      <LineLink line={line} className={styles.picture}>
        <Picture picture={picture && linePicture(picture)} sizes="96px" />
      </LineLink>
      <div className={styles.words}>
        <LineLink line={line} className={styles.title}>
          {title}
        </LineLink>
        {choice ? <span className={styles.quiet}>{choice}</span> : null}
        {forSale ? (
          <Status tone={tones[availability.state]}>{availability.text}</Status>
        ) : (
          <Status tone="critical">
            <Trans>Not sold here any more</Trans>
          </Status>
        )}
        {addedBy === 'staff' ? (
          <span className={styles.quiet}>
            <Trans>Put in for you by our staff</Trans>
          </span>
        ) : null}
        {note ? <span className={styles.quiet}>“{note}”</span> : null}
      </div>
      <LinePrice line={line} currency={currency} />
      <div className={styles.tools}>
        {forSale ? <LineQuantity line={line} /> : null}
        {forSale && places ? <LineWay line={line} places={places} /> : null}
        <LinePresses line={line} isSmall={places === undefined} />
      </div>
    </li>
  )
}

interface LineLinkProps {
  line: CartLineView
  className: string | undefined
  children: React.ReactNode
}

function LineLink({ line: { slug, sku, title }, className, children }: LineLinkProps) {
  if (slug === null) return <span className={className}>{children}</span>
  const isPicture = typeof children !== 'string'
  return (
    <ShopLink
      to={`p/${slug}?variant=${encodeURIComponent(sku)}`}
      className={className}
      {...(isPicture ? { tabIndex: -1, 'aria-hidden': true } : { title })}
    >
      {children}
    </ShopLink>
  )
}

/** What it comes to; above it, struck, what it would without the reductions. */
function LinePrice({ line, currency }: Pick<CartLineProps, 'line' | 'currency'>) {
  const { locale } = useShop()
  const { t } = useLingui()
  const { subtotal, total, quantity, unit, forSale, prior } = line
  if (!forSale) return <div className={styles.price} />
  return (
    <div className={styles.price}>
      <Money
        value={{ amount: total, currency }}
        locale={locale}
        {...(total < subtotal
          ? { prior: { amount: subtotal, currency }, priorLabel: t`before` }
          : {})}
      />
      {quantity > 1 ? (
        <span className={styles.quiet}>
          {quantity} × <Money value={{ amount: unit, currency }} locale={locale} />
        </span>
      ) : null}
      {prior === null || prior <= unit ? null : (
        <span className={styles.quiet} title={t`Lowest price in the 30 days before the reduction`}>
          <s>
            <Money value={{ amount: prior, currency }} locale={locale} />
          </s>{' '}
          <Trans>30-day low</Trans>
        </span>
      )}
    </div>
  )
}

function LinePresses({ line, isSmall }: { line: CartLineView; isSmall: boolean }) {
  const { title } = line
  const removing = { line: line.id, quantity: 0, how: wayText(line.fulfillment) }
  return (
    <span className={styles.presses}>
      {isSmall ? null : (
        <CartPress act="later" fields={{ line: line.id }}>
          {({ busy }) => (
            <Button type="submit" variant="plain" busy={busy}>
              <Trans>Save for later</Trans>
              <span className="rt-hidden"> {title}</span>
            </Button>
          )}
        </CartPress>
      )}
      <CartPress act="line" fields={removing}>
        {({ busy }) => (
          <Button type="submit" variant="plain" busy={busy}>
            <Trans>Remove</Trans>
            <span className="rt-hidden"> {title}</span>
          </Button>
        )}
      </CartPress>
    </span>
  )
}
