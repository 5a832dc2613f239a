import { Trans } from '@lingui/react/macro'
import type { Wire } from '@redthread/client/wire'
import type { DayHours } from '@redthread/contract/locations'
import { useLanguage } from '../words/use-language.ts'
import styles from './places.module.css'

/** Today and the six days after it, as they stand on the door. */
export function StoreWeek({ week }: { week: readonly Wire<DayHours>[] }) {
  const { locale } = useLanguage()
  const tag = locale === 'en' ? 'en-GB' : locale
  // The date is the place's own: noon in UTC falls on it in every zone of ours.
  const weekday = (date: string) =>
    new Date(`${date}T12:00:00Z`).toLocaleDateString(tag, {
      weekday: 'long',
      day: 'numeric',
      month: 'numeric',
      timeZone: 'UTC',
    })
  return (
    <dl className={styles.week}>
      {week.map(({ date, spans, label }, at) => (
        <div key={date} data-today={at === 0 || undefined}>
          <dt>{weekday(date)}</dt>
          <dd>
            {spans.length === 0 ? (
              <span className={styles.closed}>
                <Trans>Closed</Trans>
              </span>
            ) : (
              spans.map(({ opens, closes }) => <span key={opens}>{`${opens}–${closes}`}</span>)
            )}
            {label ? <em>{label[locale]}</em> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
