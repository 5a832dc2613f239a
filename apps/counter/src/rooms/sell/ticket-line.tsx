import { Trans, useLingui } from '@lingui/react/macro'
import { UnstyledButton } from '@mantine/core'
import type { Currency } from '@redthread/kernel/money'
import { Money } from '@redthread/ui/money'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import type { Line } from '../../sale/cart-api.ts'
import { useSale } from '../../sale/sale.tsx'
import styles from './ticket.module.css'
import { WayWords } from './way-words.tsx'

export interface TicketLineProps {
  line: Line
  currency: Currency
  onOpen: () => void
}

/** One line: how many of what, what it costs and why, and how it reaches the person. */
export function TicketLine({ line, currency, onOpen }: TicketLineProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { steps } = useSale()
  const { title, options, quantity, total, unit, discounts, availability, subtotal } = line
  const money = (amount: number) => <Money value={{ amount, currency }} locale={locale} />
  const choice = options.map(({ value }) => value).join(', ')
  const name = choice ? `${title}, ${choice}` : title
  return (
    <li className={styles.line}>
      <div className={styles.count}>
        <UnstyledButton
          className={styles.step ?? ''}
          aria-label={t`One ${name} less`}
          onClick={() => steps.setQuantity(line, quantity - 1)}
        >
          <IconMinus size={16} stroke={2} />
        </UnstyledButton>
        <span className={styles.quantity} aria-label={t`${quantity} pieces`} role="img">
          {quantity}
        </span>
        <UnstyledButton
          className={styles.step ?? ''}
          aria-label={t`One ${name} more`}
          onClick={() => steps.setQuantity(line, quantity + 1)}
        >
          <IconPlus size={16} stroke={2} />
        </UnstyledButton>
      </div>
      <UnstyledButton className={styles.what ?? ''} onClick={onOpen}>
        <span className={styles.title}>{title}</span>
        {choice ? <span className={styles.note}>{choice}</span> : null}
        {quantity > 1 ? (
          <span className={styles.note}>
            {quantity} × {money(unit)}
          </span>
        ) : null}
        {discounts.map((discount) => (
          <span key={discount.promotionId} className={styles.saving}>
            {discount.name} −{money(discount.amount)}
          </span>
        ))}
        {line.fulfillment?.kind === 'carry_out' ? null : (
          <span className={styles.way}>
            <WayWords way={line.fulfillment} />
          </span>
        )}
        {availability.state === 'not_enough' || availability.state === 'out_of_stock' ? (
          <span className={styles.short}>{availability.text}</span>
        ) : null}
        {line.forSale ? null : (
          <span className={styles.short}>
            <Trans>Not sold here any more</Trans>
          </span>
        )}
      </UnstyledButton>
      <span className={styles.amount}>
        {total < subtotal ? <s className={styles.before}>{money(subtotal)}</s> : null}
        {money(total)}
      </span>
    </li>
  )
}
