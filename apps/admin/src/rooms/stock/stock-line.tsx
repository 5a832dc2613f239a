import { Trans, useLingui } from '@lingui/react/macro'
import { useFormats } from '@redthread/workbench/words/use-formats'
import type { Day } from './stock-api.ts'
import styles from './stock.module.css'

const WIDTH = 1000
const HEIGHT = 200

export interface StockLineProps {
  days: readonly Day[]
  /** From how many on a warning is given; null where none is. */
  lowAt: number | null
}

/** Pieces on hand as each day ended; the caption says what there is to see. */
export function StockLine({ days, lowAt }: StockLineProps) {
  const { t } = useLingui()
  const { count, day } = useFormats()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  const most = Math.max(1, lowAt ?? 0, ...days.map(({ closing }) => closing))
  const least = Math.min(0, ...days.map(({ closing }) => closing))
  const y = (pieces: number) => HEIGHT - ((pieces - least) / (most - least)) * HEIGHT
  const x = (place: number) => (place / Math.max(1, days.length - 1)) * WIDTH
  // A stair, not a slope: stock stays as it is until something moves.
  const stair = days.map(({ closing }, place) =>
    place === 0 ? `M0 ${y(closing)}` : `H${x(place)}V${y(closing)}`,
  )
  const line = stair.join('')
  const sold = count(days.reduce((sum, each) => sum + each.sold, 0))
  const came = count(days.reduce((sum, each) => sum + each.received, 0))
  const now = count(last.closing)
  return (
    <figure className={styles.chart}>
      <figcaption>
        <Trans>
          {sold} sold and {came} received; {now} on hand now.
        </Trans>
      </figcaption>
      <div className={styles.plot}>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={t`Pieces on hand from ${day(first.day)} to ${day(last.day)}`}
        >
          <line className={styles.grid} x1="0" x2={WIDTH} y1={y(0)} y2={y(0)} />
          <line className={styles.grid} x1="0" x2={WIDTH} y1={y(most)} y2={y(most)} />
          <path className={styles.area} d={`${line}V${y(0)}H0Z`} />
          <path className={styles.line} d={line} />
          {lowAt === null ? null : (
            <line className={styles.low} x1="0" x2={WIDTH} y1={y(lowAt)} y2={y(lowAt)} />
          )}
        </svg>
        <span className={styles.mark} style={{ insetBlockStart: 0 }} aria-hidden="true">
          {count(most)}
        </span>
        <span className={styles.mark} style={{ insetBlockStart: y(0) }} aria-hidden="true">
          0
        </span>
      </div>
      <div className={styles.axis} aria-hidden="true">
        <span>{day(first.day)}</span>
        <span>{day(last.day)}</span>
      </div>
    </figure>
  )
}
