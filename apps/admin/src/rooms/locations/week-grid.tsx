import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button } from '@mantine/core'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconCopy, IconPlus, IconX } from '@tabler/icons-react'
import type { OpenSpan } from '@redthread/contract/locations'
import { TimeInput } from './time-input.tsx'
import { minutesOf, openingFaults, type Week } from './week.ts'
import styles from './week-grid.module.css'

export interface WeekGridProps {
  week: Week
  onChange?: (week: Week) => void
}

/** A week of opening hours: each day drawn as a bar over 24 hours, its times beside it. */
export function WeekGrid({ week, onChange }: WeekGridProps) {
  const days = useDayNames()
  const set = (day: number, openings: readonly OpenSpan[]) => onChange?.(week.with(day, openings))
  return (
    <div className={styles.week}>
      {week.map((openings, day) => (
        <Day
          key={day}
          name={days[day] ?? ''}
          openings={openings}
          onChange={onChange ? (next) => set(day, next) : undefined}
          onCopyDown={
            onChange && day < 6
              ? () => onChange(week.map((one, at) => (at > day && at < 5 ? openings : one)))
              : undefined
          }
        />
      ))}
    </div>
  )
}

interface DayProps {
  name: string
  openings: readonly OpenSpan[]
  onChange: ((openings: readonly OpenSpan[]) => void) | undefined
  onCopyDown: (() => void) | undefined
}

function Day({ name, openings, onChange, onCopyDown }: DayProps) {
  const { t } = useLingui()
  const faults = openingFaults(openings)
  return (
    <div className={styles.day} role="group" aria-label={name}>
      <strong>{name}</strong>
      <div className={styles.times}>
        {openings.length === 0 ? (
          <span className={styles.closed}>
            <Trans>Closed</Trans>
          </span>
        ) : null}
        {openings.map((opening, at) => (
          <span key={at} className={styles.opening}>
            <Time
              label={t`${name}: opens`}
              value={opening.opens}
              onChange={onChange && ((opens) => onChange(openings.with(at, { ...opening, opens })))}
            />
            –
            <Time
              label={t`${name}: closes`}
              value={opening.closes}
              onChange={
                onChange && ((closes) => onChange(openings.with(at, { ...opening, closes })))
              }
            />
            {onChange ? (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={28}
                aria-label={t`${name}: take ${opening.opens} away`}
                onClick={() => onChange(openings.toSpliced(at, 1))}
              >
                <IconX size={15} />
              </ActionIcon>
            ) : null}
          </span>
        ))}
        {onChange ? (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            leftSection={<IconPlus size={13} aria-hidden="true" />}
            aria-label={t`Hours, add for ${name}`}
            onClick={() => onChange([...openings, { opens: '10:00', closes: '18:00' }])}
          >
            <Trans>Hours</Trans>
          </Button>
        ) : null}
        {onCopyDown && openings.length > 0 ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            title={t`Copy to the working days below`}
            aria-label={t`${name}: copy to the working days below`}
            onClick={onCopyDown}
          >
            <IconCopy size={15} />
          </ActionIcon>
        ) : null}
        {faults.length > 0 ? (
          <span className={styles.fault} role="alert">
            {faults[0] === 'overlap' ? t`These hours overlap` : t`A time is missing`}
          </span>
        ) : null}
      </div>
      <span className={styles.bar} aria-hidden="true">
        {openings.map((opening, at) => (
          <i key={at} style={span(opening)} />
        ))}
      </span>
    </div>
  )
}

interface TimeProps {
  label: string
  value: string
  onChange: ((value: string) => void) | undefined
}

function Time({ label, value, onChange }: TimeProps) {
  if (!onChange) return <span className="rt-figures">{value}</span>
  return <TimeInput label={label} value={value} onChange={onChange} />
}

function span({ opens, closes }: OpenSpan) {
  const from = minutesOf(opens)
  const to = minutesOf(closes)
  const end = to <= from ? 1440 : to
  return {
    insetInlineStart: `${(from / 1440) * 100}%`,
    inlineSize: `${((end - from) / 1440) * 100}%`,
  }
}

/** The days of the week, Monday first, in the language on screen. */
export function useDayNames(): string[] {
  const { locale } = useLanguage()
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    weekday: 'long',
    timeZone: 'UTC',
  })
  // 5 January 2026 was a Monday.
  return Array.from({ length: 7 }, (_, day) => {
    const name = format.format(Date.UTC(2026, 0, 5 + day))
    return name[0]?.toLocaleUpperCase(locale) + name.slice(1)
  })
}
