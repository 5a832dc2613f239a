import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Money } from '@redthread/ui/money'
import { Section } from '../parts/section.tsx'
import { StateMark } from '../parts/state-mark.tsx'
import { useMay } from '../session/use-may.tsx'
import { refundStateWords, tenderKindWords, tenderStateWords } from '../words/order-words.ts'
import { useFormats } from '../words/use-formats.ts'
import { useLanguage } from '../words/use-language.ts'
import type { Order } from '../api/orders.ts'
import styles from './orders.module.css'

/** What was promised, taken and given back, tender by tender. */
export function OrderMoney({ order, onRefund }: { order: Order; onRefund: () => void }) {
  const { i18n } = useLingui()
  const { locale } = useLanguage()
  const { moment } = useFormats()
  const may = useMay()
  const { currency, money } = order
  const amount = (value: number) => <Money value={{ amount: value, currency }} locale={locale} />
  return (
    <Section
      title={<Trans>Money</Trans>}
      actions={
        may('payments:refund') && money.refundable > 0 ? (
          <Button variant="default" size="compact-sm" onClick={onRefund}>
            <Trans>Refund</Trans>
          </Button>
        ) : null
      }
    >
      <ul className={styles.tenders}>
        {money.tenders.map((tender) => (
          <li key={tender.id}>
            <span>
              {i18n._(tenderKindWords[tender.kind])} {tender.label}
            </span>
            <span className={styles.figure}>{amount(tender.amount)}</span>
            <span className={styles.small}>
              <StateMark words={tenderStateWords[tender.state]} />
              {tender.problem ? <code>{tender.problem}</code> : null}
              {tender.practice ? <Trans>practice, no money moves</Trans> : null}
            </span>
          </li>
        ))}
        {money.refunds.map((refund) => (
          <li key={refund.id}>
            <span>{refund.reason}</span>
            <span className={styles.figure}>{amount(-refund.amount)}</span>
            <span className={styles.small}>
              <StateMark words={refundStateWords[refund.state]} />
              {refund.problem ? <code>{refund.problem}</code> : null}
              {moment(refund.createdAt)}
            </span>
          </li>
        ))}
      </ul>
      <dl className={styles.sums}>
        <div>
          <dt>
            <Trans>Taken</Trans>
          </dt>
          <dd>{amount(money.captured)}</dd>
        </div>
        {money.refunded > 0 ? (
          <div>
            <dt>
              <Trans>Given back</Trans>
            </dt>
            <dd>{amount(money.refunded)}</dd>
          </div>
        ) : null}
        {money.due === 0 ? null : (
          <div data-due>
            <dt>
              {money.due > 0 ? <Trans>Still to be paid</Trans> : <Trans>Still to give back</Trans>}
            </dt>
            <dd>{amount(Math.abs(money.due))}</dd>
          </div>
        )}
      </dl>
    </Section>
  )
}
