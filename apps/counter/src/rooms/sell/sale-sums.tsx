import { Trans } from '@lingui/react/macro'
import { Money } from '@redthread/ui/money'
import { useLanguage } from '@redthread/workbench/words/use-language'
import type { ReactNode } from 'react'
import type { Cart } from '../../sale/cart-api.ts'
import styles from './ticket.module.css'

/** What it comes to before the last line: promotions by name, sending, what is within reach. */
export function SaleSums({ cart, hinting }: { cart: Cart; hinting?: boolean }) {
  const { totals, promotions, hints } = cart
  const { currency, discount, subtotal, total, taxIncluded, tax } = totals
  // What sending costs before what is taken off it: the parts sum up to the total.
  const sending = total - (taxIncluded ? 0 : tax) - subtotal + discount
  const hasParts = discount > 0 || sending > 0
  const hint = hints.find(({ kind }) => kind !== 'free_delivery' || (totals.shipping ?? 0) > 0)
  return (
    <div className={styles.sums}>
      {hasParts ? <Sum label={<Trans>Goods</Trans>} amount={subtotal} currency={currency} /> : null}
      {sending > 0 ? (
        <Sum label={<Trans>Sending</Trans>} amount={sending} currency={currency} />
      ) : null}
      {promotions
        .filter(({ amount }) => amount > 0)
        .map(({ promotionId, name, amount }) => (
          <Sum key={promotionId} label={name} amount={-amount} currency={currency} saving />
        ))}
      {hint && hinting ? <p className={styles.hint}>{hint.text}</p> : null}
    </div>
  )
}

interface SumProps {
  label: ReactNode
  amount: number
  currency: Cart['totals']['currency']
  saving?: boolean
}

function Sum({ label, amount, currency, saving }: SumProps) {
  const { locale } = useLanguage()
  return (
    <p className={styles.sum} data-saving={saving || undefined}>
      <span>{label}</span>
      <Money value={{ amount, currency }} locale={locale} />
    </p>
  )
}
