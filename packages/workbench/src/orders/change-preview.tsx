import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Money } from '@redthread/ui/money'
import type { Order, OrderChange } from '../api/orders.ts'
import { useLanguage } from '../words/use-language.ts'
import { ChangeTenders } from './change-tenders.tsx'
import { OrderTotals } from './order-totals.tsx'
import styles from './orders.module.css'

export interface ChangePreviewProps {
  order: Order
  proposal: OrderChange
  onBack: () => void
}

/** What would become of lines and totals, and what is to be paid or given back for it. */
export function ChangePreview({ order, proposal, onBack }: ChangePreviewProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { currency } = order
  const { preview, totalBefore, totalAfter, toCollect, toRefund } = proposal
  const money = (amount: number) => <Money value={{ amount, currency }} locale={locale} />
  const before = new Map(order.lines.map(({ id, quantity, canceled }) => [id, quantity - canceled]))
  return (
    <>
      <p className={styles.outcome} role="status">
        <span>
          {money(totalBefore)} → <strong>{money(totalAfter)}</strong>
        </span>
        <span>
          {toRefund > 0 ? <Trans>{money(toRefund)} goes back the way it came.</Trans> : null}
          {toCollect > 0 ? <Trans>{money(toCollect)} is to be paid first.</Trans> : null}
          {toRefund === 0 && toCollect === 0 ? <Trans>No money moves.</Trans> : null}
        </span>
      </p>
      <ul className={styles.choices} aria-label={t`Lines as they would be`}>
        {preview.lines.map(({ id, title, detail, sku, quantity, canceled, total }) => {
          const [was, is] = [before.get(id), quantity - canceled]
          return (
            <li key={id} data-dropped={is === 0 || undefined}>
              <span>
                <strong>{title}</strong>
                <small>{[detail, sku].filter(Boolean).join(' · ')}</small>
              </span>
              <span className={styles.figure}>
                {was === is ? is : `${was ?? 0} → ${is}`} × · {money(total)}
              </span>
            </li>
          )
        })}
      </ul>
      <OrderTotals {...order} totals={preview.totals} shipping={preview.shipping} />
      {toCollect > 0 ? (
        <ChangeTenders proposal={proposal} currency={currency} toCollect={toCollect} />
      ) : null}
      <Button variant="subtle" size="compact-sm" className={styles.back ?? ''} onClick={onBack}>
        <Trans>Back to the lines</Trans>
      </Button>
    </>
  )
}
