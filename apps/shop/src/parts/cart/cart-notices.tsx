import { Plural, Trans } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import type { ReactNode } from 'react'
import type { CartOutcome, CartView } from '../../views/cart-view.ts'
import { wayText } from '../../views/form-way.ts'
import { usePage } from '../../views/use-page.ts'
import { Icon, type IconName } from '../icon.tsx'
import { ShopLink } from '../shop-link.tsx'
import { CartPress } from './cart-press.tsx'
import styles from './cart-notices.module.css'

export interface CartNoticesProps {
  cart: CartView | null
  outcome: CartOutcome
  /** Whether the cart became an order while the reader looked at it. */
  isOrdered?: boolean
}

/** What the reader should know before going on: who looks on, what changed, what was not done. */
export function CartNotices({ cart, outcome, isOrdered = false }: CartNoticesProps) {
  const { problem, takenOut } = outcome
  return (
    <div className={styles.notices}>
      <div role="status">
        {isOrdered && cart === null ? <OrderedNotice /> : null}
        {takenOut ? <TakenOutNotice takenOut={takenOut} /> : null}
        {problem ? (
          <Notice icon="spark" tone="caution">
            <p>
              {problem.title || <Trans>That did not work. Please try again in a moment.</Trans>}
            </p>
          </Notice>
        ) : null}
      </div>
      {cart ? <Visits cart={cart} /> : null}
      {cart ? <PriceChanges cart={cart} /> : null}
      {cart ? <Merged cart={cart} /> : null}
    </div>
  )
}

interface NoticeProps {
  icon: IconName
  tone: 'thread' | 'caution' | 'neutral'
  children: ReactNode
  action?: ReactNode
}

function Notice({ icon, tone, children, action }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone}>
      <Icon name={icon} />
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  )
}

function TakenOutNotice({ takenOut }: { takenOut: NonNullable<CartOutcome['takenOut']> }) {
  const { variantId, title, quantity, fulfillment } = takenOut
  const fields = { variantId, quantity, how: wayText(fulfillment) }
  return (
    <Notice
      icon="trash"
      tone="neutral"
      action={
        <CartPress act="add" fields={fields}>
          {({ busy }) => (
            <Button type="submit" variant="plain" busy={busy}>
              <Trans>Undo</Trans>
            </Button>
          )}
        </CartPress>
      }
    >
      <p>{title ? <Trans>{title} was taken out.</Trans> : <Trans>It was taken out.</Trans>}</p>
    </Notice>
  )
}

/** It was paid at a till or on another device: the goods are not lost, they stand elsewhere. */
function OrderedNotice() {
  const isKnown = usePage()?.signedIn ?? false
  return (
    <Notice
      icon="check"
      tone="thread"
      action={
        <Button as={ShopLink} to={isKnown ? 'account/orders' : 'orders/find'}>
          <Trans>See your order</Trans>
        </Button>
      }
    >
      <p>
        <strong>
          <Trans>Your cart is an order now</Trans>
        </strong>
      </p>
    </Notice>
  )
}

/** “Tuuli Kamppi opened your cart”: never without the person knowing. */
function Visits({ cart: { visits } }: { cart: CartView }) {
  const open = visits.filter(({ closedAt }) => closedAt === null)
  return open.slice(0, 2).map(({ id, text, note }) => (
    <Notice key={id} icon="eye" tone="thread">
      <p role="status">
        <strong>{text}</strong>
      </p>
      {note ? <p>“{note}”</p> : null}
    </Notice>
  ))
}

/** Never silently: what changed, from what to what, and why. */
function PriceChanges({ cart: { id, priceChanges } }: { cart: CartView }) {
  if (priceChanges.length === 0) return null
  return (
    <Notice
      icon="spark"
      tone="caution"
      action={
        <CartPress act="prices-seen" fields={{ cart: id }}>
          {({ busy }) => (
            <Button type="submit" busy={busy}>
              <Trans>All right</Trans>
            </Button>
          )}
        </CartPress>
      }
    >
      <p>
        <strong>
          <Plural
            value={priceChanges.length}
            one="A price has changed"
            other="# prices have changed"
          />
        </strong>
      </p>
      <ul>
        {priceChanges.map(({ lineId, text }) => (
          <li key={lineId}>{text}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** What became of each line as two carts became one. */
function Merged({ cart: { id, mergeReport } }: { cart: CartView }) {
  if (mergeReport === null) return null
  return (
    <Notice
      icon="bag"
      tone="thread"
      action={
        <CartPress act="merge-seen" fields={{ cart: id }}>
          {({ busy }) => (
            <Button type="submit" busy={busy}>
              <Trans>All right</Trans>
            </Button>
          )}
        </CartPress>
      }
    >
      <p>
        <strong>
          <Trans>Your two carts are one now</Trans>
        </strong>
      </p>
      <ul>
        {mergeReport.lines.map(({ variantId, title, reason }) => (
          <li key={variantId}>
            {title}: {reason}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
