import { Trans, useLingui } from '@lingui/react/macro'
import { Money } from '@redthread/ui/money'
import type { PriceView } from '../views/product-view.ts'
import { useShop } from '../views/use-shop.ts'
import styles from './price-tag.module.css'

export interface PriceTagProps {
  price: PriceView
  size?: 'regular' | 'large'
}

/**
 * A price as the law wants it told: beside a reduced one stands the lowest of the 30 days before
 * the reduction (Directive 98/6/EC, Article 6a), never a price that nobody was asked.
 */
export function PriceTag({ price, size = 'regular' }: PriceTagProps) {
  const { locale } = useShop()
  const { t } = useLingui()
  const { value, prior, from } = price
  return (
    <span className={styles.tag} data-size={size} data-reduced={prior ? '' : undefined}>
      <span className={styles.now}>
        {from ? (
          <Trans>
            from <Money value={value} locale={locale} />
          </Trans>
        ) : (
          <Money value={value} locale={locale} />
        )}
      </span>
      {prior ? (
        <span className={styles.prior} title={t`Lowest price in the 30 days before the reduction`}>
          <s>
            <Money value={prior} locale={locale} />
          </s>{' '}
          <span className={styles.law}>
            {size === 'large' ? (
              <Trans>lowest price in the 30 days before</Trans>
            ) : (
              <Trans>30-day low</Trans>
            )}
          </span>
        </span>
      ) : null}
    </span>
  )
}
