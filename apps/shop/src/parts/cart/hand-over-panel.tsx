import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { useEffect, useRef } from 'react'
import type { CartOutcome, CartView } from '../../views/cart-view.ts'
import { Icon } from '../icon.tsx'
import { CartPress } from './cart-press.tsx'
import { CopyLink } from './copy-link.tsx'
import styles from './hand-over-panel.module.css'

export interface HandOverPanelProps {
  cart: CartView
  outcome: CartOutcome
}

/** The cart in other hands: by a code at a counter or on another phone, or as a link. */
export function HandOverPanel({ cart, outcome: { handOver, share } }: HandOverPanelProps) {
  const taken = handOver && takenBy(cart, handOver)
  return (
    <section className={styles.panel} aria-labelledby="go-on">
      <h2 id="go-on">
        <Trans>Go on somewhere else</Trans>
      </h2>
      <p className={styles.lead}>
        <Trans>
          Show a code at the counter or to your other phone, and everything in the cart goes along.
        </Trans>
      </p>
      <div className={styles.ways}>
        <CartPress act="hand-over" fields={{ cart: cart.id }}>
          {({ busy }) => (
            <Button type="submit" icon={<Icon name="device" />} busy={busy}>
              <Trans>Show a code</Trans>
            </Button>
          )}
        </CartPress>
        <CartPress act="share" fields={{ cart: cart.id }}>
          {({ busy }) => (
            <Button type="submit" icon={<Icon name="share" />} busy={busy}>
              <Trans>Share as a link</Trans>
            </Button>
          )}
        </CartPress>
      </div>
      <div role="status">
        {handOver && !taken ? <Code handOver={handOver} /> : null}
        {taken ? <p className={styles.taken}>{taken.text}</p> : null}
        {share ? (
          <div className={styles.share}>
            <p>
              <Trans>Whoever opens this link sees the goods, and nothing about you.</Trans>
            </p>
            <CopyLink url={share.url} />
          </div>
        ) : null}
      </div>
    </section>
  )
}

type HandOver = NonNullable<CartOutcome['handOver']>

/** The visit that began with the code: it works once, so there is no use in showing it longer. */
function takenBy({ visits }: CartView, { expiresAt, minutes }: HandOver) {
  const madeAt = Date.parse(expiresAt) - minutes * 60_000
  return visits.find(({ reason, openedAt }) => {
    return reason === 'hand_over' && Date.parse(openedAt) >= madeAt
  })
}

function Code({ handOver }: { handOver: HandOver }) {
  const { t } = useLingui()
  const shown = useRef<HTMLDivElement>(null)
  // What is to be shown to somebody must not lie below the edge.
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'nearest' })
  }, [handOver])
  const { code, picture, minutes } = handOver
  return (
    <div className={styles.code} ref={shown}>
      <svg viewBox={`0 0 ${picture.size} ${picture.size}`} role="img" aria-label={t`QR code`}>
        <path d={picture.path} />
      </svg>
      <div>
        <p className={styles.letters}>{code}</p>
        <p className={styles.lead}>
          <Plural
            value={minutes}
            one="Works once, for # minute. Whoever has it has your cart."
            other="Works once, for # minutes. Whoever has it has your cart."
          />
        </p>
      </div>
    </div>
  )
}
