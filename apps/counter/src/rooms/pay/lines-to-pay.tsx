import { useLingui } from '@lingui/react/macro'
import { Money } from '@redthread/ui/money'
import { useLanguage } from '@redthread/workbench/words/use-language'
import type { Cart } from '../../sale/cart-api.ts'
import { WayWords } from '../sell/way-words.tsx'
import styles from './pay.module.css'

/** What is paid for, to be looked at once more together. */
export function LinesToPay({ cart }: { cart: Cart }) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { currency } = cart.totals
  return (
    <ul className={styles.lines} aria-label={t`Lines of the sale`}>
      {cart.lines.map(({ id, quantity, title, options, total, fulfillment }) => (
        <li key={id}>
          <span>
            {quantity} × {title}
            {options.length > 0 ? `, ${options.map(({ value }) => value).join(', ')}` : null}
            {fulfillment?.kind === 'carry_out' ? null : (
              <small>
                <WayWords way={fulfillment} />
              </small>
            )}
          </span>
          <Money value={{ amount: total, currency }} locale={locale} />
        </li>
      ))}
    </ul>
  )
}
