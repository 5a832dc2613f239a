import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Status } from '@redthread/ui/status'
import { sayProblem } from '@redthread/workbench/parts/say'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useMutation } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import styles from './carts.module.css'
import { handOver, leaveCart, notePricesSeen, type Cart } from './carts-api.ts'
import { useCartChange } from './use-cart-change.ts'

const ends: Readonly<Record<Exclude<Cart['state'], 'active'>, MessageDescriptor>> = {
  frozen: msg`Being paid: it cannot be changed now`,
  merged: msg`It went into another cart of theirs`,
  ordered: msg`It is an order now`,
  expired: msg`Closed`,
}

export interface CartHeadProps {
  cart: Cart
  /** The cart that this one went into, where that is known. */
  into: string | null
}

/** Whose cart it is, since when we have it open and why, and the way out of it. */
export function CartHead({ cart, into }: CartHeadProps) {
  const { i18n, t } = useLingui()
  const { nameOf } = usePlaceNames()
  const { clock } = useFormats()
  const [, setParams] = useSearchParams()
  const change = useCartChange(cart.id)
  const { person, contact, visits, priceChanges, mergeReport, state } = cart
  const name =
    [person.givenName ?? contact.givenName, person.familyName ?? contact.familyName]
      .filter(Boolean)
      .join(' ') || contact.email
  const isAlive = state === 'active' || state === 'frozen'
  const open = visits.find(({ closedAt }) => closedAt === null)
  const leaveFor = (other: string | null) =>
    change.mutate(() => leaveCart(cart.id), {
      onSuccess: () =>
        setParams((before) => {
          const next = new URLSearchParams(before)
          next.delete('cart')
          if (other) next.set('cart', other)
          return next
        }),
    })
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h2 id="cart-head">{name ?? <Trans>Not known by name</Trans>}</h2>
        <span className={styles.quiet}>
          {nameOf(cart.channelId)} · {person.known ? t`Known customer` : t`Guest`}
        </span>
        {state === 'active' ? null : (
          <Status tone={state === 'ordered' ? 'positive' : 'caution'}>{i18n._(ends[state])}</Status>
        )}
      </div>
      <div className={styles.actions}>
        {state === 'active' ? <CodeButton cartId={cart.id} /> : null}
        {into ? (
          <Button loading={change.isPending} onClick={() => leaveFor(into)}>
            <Trans>Go on with that one</Trans>
          </Button>
        ) : null}
        <Button variant="default" loading={change.isPending} onClick={() => leaveFor(null)}>
          <Trans>Leave the cart</Trans>
        </Button>
      </div>
      {open && isAlive ? (
        <p className={styles.visit} role="status">
          <Trans>
            The customer sees: “{open.text}”, since {clock(open.openedAt)}
          </Trans>
          {open.note ? ` · “${open.note}”` : ''}
        </p>
      ) : null}
      {priceChanges.length > 0 ? (
        <div className={styles.told}>
          <strong>
            <Trans>Prices that are not what the customer was last told</Trans>
          </strong>
          <ul>
            {priceChanges.map(({ lineId, text }) => (
              <li key={lineId}>{text}</li>
            ))}
          </ul>
          <Button
            variant="default"
            size="compact-md"
            onClick={() => change.mutate(() => notePricesSeen(cart.id))}
          >
            <Trans>I have told them</Trans>
          </Button>
        </div>
      ) : null}
      {mergeReport ? (
        <p className={styles.quiet}>
          <Trans>
            Two carts became one at {clock(mergeReport.mergedAt)}; nothing got lost on the way.
          </Trans>
        </p>
      ) : null}
    </header>
  )
}

function CodeButton({ cartId }: { cartId: string }) {
  const { clock } = useFormats()
  const make = useMutation({ mutationFn: () => handOver(cartId), onError: sayProblem })
  if (make.data) {
    return (
      <span className={styles.handOver}>
        <code>{make.data.code}</code>
        <small>
          <Trans>until {clock(make.data.expiresAt)}</Trans>
        </small>
      </span>
    )
  }
  return (
    <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
      <Trans>Code for a till</Trans>
    </Button>
  )
}
