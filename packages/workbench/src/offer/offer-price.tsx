import { Trans } from '@lingui/react/macro'
import type { Currency } from '@redthread/kernel/money'
import { Money } from '@redthread/ui/money'
import { useLanguage } from '../words/use-language.ts'
import styles from './offer.module.css'

export interface OfferPriceProps {
  currency: Currency
  /** Minor units. */
  amount: number
  /** Lowest price of the 30 days before a reduction, in minor units. */
  prior?: number | null | undefined
  /** Whether other variants cost more. */
  from?: boolean
  size?: 'regular' | 'large'
}

/** A price as shelf and shop tell it: beside a reduced one the lowest of the 30 days before. */
export function OfferPrice({ currency, amount, prior, from, size }: OfferPriceProps) {
  const { locale } = useLanguage()
  const money = <Money value={{ amount, currency }} locale={locale} size={size ?? 'regular'} />
  return (
    <span className={styles.price}>
      {from ? <Trans>from {money}</Trans> : money}
      {prior ? (
        <span className={styles.prior}>
          <s>
            <Money value={{ amount: prior, currency }} locale={locale} />
          </s>{' '}
          <Trans>lowest in 30 days</Trans>
        </span>
      ) : null}
    </span>
  )
}
