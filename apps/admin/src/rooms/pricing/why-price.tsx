import { Trans, useLingui } from '@lingui/react/macro'
import { Money } from '@redthread/ui/money'
import { Status } from '@redthread/ui/status'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { Link } from 'react-router'
import { CandidateList } from './candidate-list.tsx'
import type { Explanation, ParityCell } from './pricing-api.ts'
import { omnibusWords } from './pricing-words.ts'
import styles from './pricing.module.css'

export interface WhyPriceProps {
  why: Explanation
  /** What most channels of the brand ask for. */
  usual: number | null
  standing: ParityCell['standing']
}

/** A price as it came about: what won, what was taken off, what it was before, what comes. */
export function WhyPrice({ why, usual, standing }: WhyPriceProps) {
  const { i18n } = useLingui()
  const { locale } = useLanguage()
  const { moment, day } = useFormats()
  const { currency, amount, prior } = why
  const money = (minor: number) => <Money value={{ amount: minor, currency }} locale={locale} />
  const percent = (why.taxBasisPoints ?? 0) / 10_000
  const rule =
    prior && (omnibusWords as Record<string, (typeof omnibusWords)['no_history']>)[prior.rule]
  return (
    <>
      <p className={styles.sum}>
        {amount === null ? (
          <Trans>Not for sale here</Trans>
        ) : (
          <Money value={{ amount, currency }} locale={locale} size="large" />
        )}
        {standing === 'flagged' && usual !== null ? (
          <Status tone="caution">
            <Trans>Most channels ask {money(usual)}</Trans>
          </Status>
        ) : standing === 'declared' ? (
          <Status tone="positive">
            <Trans>The difference is declared</Trans>
          </Status>
        ) : null}
      </p>
      <dl className={styles.facts}>
        {why.taxBasisPoints === null ? null : (
          <div>
            <dt>
              <Trans>Tax in it</Trans>
            </dt>
            <dd>
              {percent.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 2 })}
            </dd>
          </div>
        )}
        {why.promotions.map((step) => (
          <div key={step.promotionId}>
            <dt>
              <Link to={`/promotions/${step.promotionId}`}>{step.name}</Link>
            </dt>
            <dd>−{money(step.amount)}</dd>
          </div>
        ))}
        {prior ? (
          <div>
            <dt>
              <Trans>Prior price</Trans>
              <small>
                {rule ? i18n._(rule) : prior.rule}{' '}
                <Trans>
                  ({day(prior.windowStart)} – {day(prior.reductionStart)})
                </Trans>
              </small>
            </dt>
            <dd>{prior.amount === null ? '–' : money(prior.amount)}</dd>
          </div>
        ) : null}
        <div>
          <dt>
            <Trans>Next change</Trans>
          </dt>
          <dd>{why.nextChangeAt ? moment(why.nextChangeAt) : <Trans>None is scheduled</Trans>}</dd>
        </div>
      </dl>
      <CandidateList why={why} />
    </>
  )
}
