import { Trans } from '@lingui/react/macro'
import type { BackTestSum } from '@redthread/contract/pricing-quote'
import { Money } from '@redthread/ui/money'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import styles from './promotions.module.css'

/** What a back-test has found, one finding per currency, with its figures below. */
export function BackTestSums({ sums }: { sums: readonly BackTestSum[] }) {
  if (sums.every(({ touched }) => touched === 0)) {
    return (
      <p role="status">
        <Trans>It would not have touched any of them.</Trans>
      </p>
    )
  }
  return sums.map((sum) => <Sum key={sum.currency} sum={sum} />)
}

function Sum({ sum }: { sum: BackTestSum }) {
  const { locale } = useLanguage()
  const { count } = useFormats()
  const { currency, baskets, touched, discount, averageDiscount, gifts } = sum
  const money = (amount: number) => <Money value={{ amount, currency }} locale={locale} />
  const share = baskets === 0 ? 0 : touched / baskets
  const percent = (value: number) =>
    value.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 })
  const lost = sum.turnoverBefore === 0 ? 0 : 1 - sum.turnoverAfter / sum.turnoverBefore
  return (
    <div className={styles.finding} role="status">
      <p>
        <Trans>
          It touches {percent(share)} of the {currency} baskets and gives {money(discount)} away.
        </Trans>
      </p>
      <div className={styles.share} aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <dl className={styles.sums}>
        <div>
          <dt>
            <Trans>Baskets it touches</Trans>
          </dt>
          <dd>
            <Trans>
              {count(touched)} of {count(baskets)}
            </Trans>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Per basket touched</Trans>
          </dt>
          <dd>{money(averageDiscount)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Turnover before and after</Trans>
          </dt>
          <dd>
            {money(sum.turnoverBefore)} → {money(sum.turnoverAfter)}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Less turnover</Trans>
          </dt>
          <dd>{percent(lost)}</dd>
        </div>
        {gifts > 0 ? (
          <div>
            <dt>
              <Trans>Gifts</Trans>
            </dt>
            <dd>{count(gifts)}</dd>
          </div>
        ) : null}
      </dl>
    </div>
  )
}
