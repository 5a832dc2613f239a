import { useState } from 'react'
import { readTime } from './read-time.ts'
import styles from './week-grid.module.css'

export interface TimeInputProps {
  label: string
  value: string
  disabled?: boolean
  onChange: (value: string) => void
}

/**
 * A time of day by the 24-hour clock, whatever the browser's own fields would show. Takes "930",
 * "9.30" and "9" for what they mean.
 */
export function TimeInput({ label, value, disabled, onChange }: TimeInputProps) {
  const [typed, setTyped] = useState<string>()
  const settle = () => {
    if (typed === undefined) return
    const time = readTime(typed)
    if (time !== undefined && time !== value) onChange(time)
    setTyped(undefined)
  }
  return (
    <input
      type="text"
      inputMode="numeric"
      className={styles.time}
      aria-label={label}
      placeholder="10:00"
      maxLength={5}
      disabled={disabled}
      value={typed ?? value}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle()
      }}
    />
  )
}
