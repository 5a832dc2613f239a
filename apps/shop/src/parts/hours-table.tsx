import { Trans } from '@lingui/react/macro'
import type { DayHours, SpecialDay } from '../views/store-view.ts'
import styles from './hours-table.module.css'

export interface HoursTableProps {
  week: readonly DayHours[]
  special: readonly SpecialDay[]
  /** The store's own zone, said aloud for those who read from another. */
  zone: string
}

/** A week of opening hours with today marked, then the days that differ. */
export function HoursTable({ week, special, zone }: HoursTableProps) {
  return (
    <>
      <table className={styles.hours}>
        <tbody>
          {week.map((day) => (
            <Day key={day.label} day={day} />
          ))}
        </tbody>
      </table>
      {special.length > 0 ? (
        <>
          <h3 className={styles.title}>
            <Trans>Days that differ</Trans>
          </h3>
          <table className={styles.hours}>
            <tbody>
              {special.map((day) => (
                <Day key={day.label} day={day} />
              ))}
            </tbody>
          </table>
        </>
      ) : null}
      <p className={styles.zone}>
        <Trans>Local time, {zone}.</Trans>
      </p>
    </>
  )
}

function Day({ day }: { day: DayHours }) {
  const { reason } = day
  return (
    <tr className={styles.day} data-today={day.today || undefined}>
      <th scope="row">
        {day.label}
        {reason ? <span className={styles.reason}>{reason}</span> : null}
      </th>
      <td className="rt-figures">
        {day.spans.length === 0 ? <Trans>Closed</Trans> : day.spans.join(', ')}
      </td>
    </tr>
  )
}
