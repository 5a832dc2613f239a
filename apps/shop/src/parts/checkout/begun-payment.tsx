import { Trans } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import type { TenderView } from '../../views/checkout-view.ts'
import { Icon } from '../icon.tsx'
import styles from './checkout-form.module.css'

/** A card payment was begun and not ended: go on with it, or give it up and change the order. */
export function BegunPayment({ card }: { card: TenderView | null }) {
  if (card === null) return null
  return (
    <div className={styles.begun} role="status">
      <Icon name="card" />
      <p>
        <strong>
          <Trans>You have begun to pay.</Trans>
        </strong>{' '}
        <Trans>Your goods are kept for you meanwhile.</Trans>
      </p>
      <span>
        {card.step?.kind === 'redirect' ? (
          <Button as="a" href={card.step.path} variant="primary">
            <Trans>Go on paying</Trans>
          </Button>
        ) : null}
        <Button type="submit" form="checkout" name="do" value={`drop ${card.id}`}>
          <Trans>Change the order</Trans>
        </Button>
      </span>
    </div>
  )
}
