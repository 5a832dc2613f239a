import { useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import styles from './fields.module.css'

export interface DatesFilterProps {
  /** What happened on these days, such as `Reduced between`. */
  label: string
  /** ISO days; empty where open. */
  from: string
  until: string
  setFrom: (day: string) => void
  setUntil: (day: string) => void
}

/** Between which days something lies, both included. */
export function DatesFilter({ label, from, until, setFrom, setUntil }: DatesFilterProps) {
  const { t } = useLingui()
  return (
    <div className={styles.dates} role="group" aria-label={label}>
      <TextInput
        type="date"
        aria-label={t`From day`}
        value={from}
        max={until || undefined}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <span aria-hidden="true">–</span>
      <TextInput
        type="date"
        aria-label={t`Until day`}
        value={until}
        min={from || undefined}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
    </div>
  )
}
