import { Trans } from '@lingui/react/macro'
import type { Wire } from '@redthread/client/wire'
import type { SpecialDay } from '@redthread/contract/locations'
import { useNow } from '@redthread/workbench/words/use-now'
import { useLanguage } from '@redthread/workbench/words/use-language'
import styles from './day.module.css'

const most = 5

/** The next days with other hours: what to tell customers before they stand at a closed door. */
export function SpecialDays({ days }: { days: readonly Wire<SpecialDay>[] }) {
  const { locale } = useLanguage()
  const today = useNow().toISOString().slice(0, 10)
  const ahead = days.filter(({ date }) => date >= today).slice(0, most)
  if (ahead.length === 0) {
    return (
      <p className={styles.none}>
        <Trans>None in sight.</Trans>
      </p>
    )
  }
  const tag = locale === 'en' ? 'en-GB' : locale
  return (
    <dl className={styles.special}>
      {ahead.map(({ date, label, spans }) => (
        <div key={date}>
          <dt>
            {new Date(`${date}T12:00:00Z`).toLocaleDateString(tag, {
              weekday: 'short',
              day: 'numeric',
              month: 'short',
              timeZone: 'UTC',
            })}
          </dt>
          <dd>
            <strong>{label[locale]}</strong>
            {spans.length === 0 ? (
              <Trans>Closed</Trans>
            ) : (
              spans.map(({ opens, closes }) => `${opens}–${closes}`).join(', ')
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
