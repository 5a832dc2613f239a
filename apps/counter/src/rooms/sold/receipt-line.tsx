import { Trans } from '@lingui/react/macro'
import type { Currency } from '@redthread/kernel/money'
import { Money } from '@redthread/ui/money'
import type { OrderLine } from '@redthread/workbench/api/orders'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { WayWords } from '../sell/way-words.tsx'
import styles from './receipt.module.css'

/** What was bought, with what was taken off, and how it reaches the person where not at once. */
export function ReceiptLine({ line, currency }: { line: OrderLine; currency: Currency }) {
  const { locale } = useLanguage()
  const { title, detail, quantity, unit, subtotal, discounts, fulfillment, canceled } = line
  const said = (amount: number) => <Money value={{ amount, currency }} locale={locale} />
  const { kind, locationId, day } = fulfillment
  return (
    <li>
      <span>
        {title}
        {detail ? <small>{detail}</small> : null}
        {quantity > 1 ? (
          <small>
            {quantity} × {said(unit)}
          </small>
        ) : null}
        {kind === 'pickup' && locationId && day ? (
          <small>
            <WayWords way={{ kind, locationId, day }} />
          </small>
        ) : null}
        {kind === 'delivery' ? (
          <small>
            <Trans>Sent</Trans>
          </small>
        ) : null}
        {canceled > 0 ? (
          <small>
            <Trans>{canceled} canceled</Trans>
          </small>
        ) : null}
      </span>
      {said(subtotal)}
      {discounts.map(({ promotionId, name, amount }) => (
        <span key={promotionId} className={styles.more}>
          <span>{name}</span>
          {said(-amount)}
        </span>
      ))}
    </li>
  )
}
