import { Trans, useLingui } from '@lingui/react/macro'
import type { PaymentView } from '../../views/checkout-view.ts'
import { Icon } from '../icon.tsx'
import styles from './checkout-form.module.css'

export interface SaidNoticeProps {
  said: string | null
  notPaid: string | null
  payment: PaymentView
}

/** Why it did not go on: what happened, what is safe, what to do. */
export function SaidNotice({ said, notPaid, payment }: SaidNoticeProps) {
  const { t } = useLingui()
  const known: Readonly<Record<string, string>> = {
    total: t`The total has changed since the page was drawn. Look at it again, then order.`,
    again: t`The card provider does not answer. Nothing was charged; please try again.`,
  }
  const declined = payment.tenders.findLast(({ kind }) => kind === 'card')
  const isDeclined = notPaid !== null && declined?.state !== 'authorized'
  const text = said === null ? null : (known[said] ?? said)
  if (text === null && notPaid === null) return <div role="alert" />
  return (
    <div role="alert" className={styles.said}>
      <Icon name="spark" />
      <p>
        {text ??
          (isDeclined ? (
            <Trans>
              The card was not charged and nothing was ordered. Your cart is as it was: try again,
              or with another card.
            </Trans>
          ) : (
            <Trans>
              The order could not be placed yet. What is promised by your card is not taken before
              it is.
            </Trans>
          ))}
      </p>
    </div>
  )
}
