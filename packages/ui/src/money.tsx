import { currencies, type Money as Amount } from '@redthread/kernel/money'
import type { Locale } from '@redthread/kernel/words'
import type { ReactNode } from 'react'
import styles from './money.module.css'

export interface MoneyProps {
  value: Amount
  locale: Locale
  /**
   * The price before a reduction, shown struck; `priorLabel` says what it is to a screen reader.
   */
  prior?: Amount
  priorLabel?: ReactNode
  size?: 'regular' | 'large'
}

/** An amount as the reader's language writes it, in figures that line up under each other. */
export function Money({ value, locale, prior, priorLabel, size }: MoneyProps) {
  return (
    <span className={styles.money} data-size={size}>
      <span className={prior ? styles.reduced : undefined}>{written(value, locale)}</span>
      {prior ? (
        <>
          {' '}
          <span className="rt-hidden">{priorLabel}</span>
          <s className={styles.prior}>{written(prior, locale)}</s>
        </>
      ) : null}
    </span>
  )
}

// Making a format takes longer than drawing the element around it, and a list has dozens.
const formats = new Map<string, Intl.NumberFormat>()

function written({ amount, currency }: Amount, locale: Locale): string {
  const key = `${locale} ${currency}`
  const format = formats.get(key) ?? formatOf(locale, currency)
  formats.set(key, format)
  return format.format(amount / 10 ** currencies[currency])
}

function formatOf(locale: Locale, currency: Amount['currency']): Intl.NumberFormat {
  return new Intl.NumberFormat(locale === 'en' ? 'en-IE' : locale, { style: 'currency', currency })
}
