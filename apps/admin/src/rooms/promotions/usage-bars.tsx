import { useLingui } from '@lingui/react/macro'
import type { PromotionUsage } from '@redthread/contract/promotions'
import type { Currency } from '@redthread/kernel/money'
import { Money } from '@redthread/ui/money'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { Trans } from '@lingui/react/macro'
import { everyDay } from './every-day.ts'
import styles from './promotions.module.css'

export interface UsageProps {
  days: PromotionUsage['days']
  currency: Currency
}

const WIDTH = 900
const HEIGHT = 160
const GAP = 0.25
const FORTNIGHT = 14

/** Uses per day as bars; the title says what there is to see. */
export function UsageBars({ days, currency }: UsageProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { count, day } = useFormats()
  const bars = everyDay(days, FORTNIGHT)
  const most = Math.max(1, ...bars.map(({ uses }) => uses))
  const best = bars.find(({ uses }) => uses === most)
  const step = WIDTH / Math.max(1, bars.length)
  const total = days.reduce((sum, { discount }) => sum + discount, 0)
  const first = bars[0]?.day ?? ''
  const last = bars.at(-1)?.day ?? ''
  return (
    <figure className={styles.chart}>
      <figcaption>
        <Trans>
          {<Money value={{ amount: total, currency }} locale={locale} />} given; most on{' '}
          {day(best?.day ?? first)}, {count(most)} uses.
        </Trans>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t`Uses per day from ${day(first)} to ${day(last)}`}
      >
        <line x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
        {bars.map(({ day: at, uses }, place) => {
          const height = (uses / most) * (HEIGHT - 8)
          return uses === 0 ? null : (
            <rect
              key={at}
              x={place * step + (step * GAP) / 2}
              y={HEIGHT - height}
              width={step * (1 - GAP)}
              height={height}
            >
              <title>{`${day(at)}: ${count(uses)}`}</title>
            </rect>
          )
        })}
      </svg>
      <div className={styles.axis} aria-hidden="true">
        <span>{day(first)}</span>
        <span>{day(last)}</span>
      </div>
    </figure>
  )
}
