import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button } from '@mantine/core'
import type { OpenSpan, SpecialDay } from '@redthread/contract/locations'
import { Section } from '@redthread/workbench/parts/section'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { readHolidays } from './locations-api.ts'
import styles from './locations.module.css'
import { TimeInput } from './time-input.tsx'
import gridStyles from './week-grid.module.css'

export interface SpecialDaysProps {
  country: string
  days: readonly SpecialDay[]
  onChange: ((days: readonly SpecialDay[]) => void) | undefined
}

const plain = { en: 'Special day', fi: 'Poikkeuspäivä', da: 'Særlig dag', pl: 'Dzień specjalny' }

/** Dates with hours of their own, with the country's holidays as suggestions. */
export function SpecialDays({ country, days, onChange }: SpecialDaysProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const [date, setDate] = useState('')
  const holidays = useQuery({
    queryKey: ['holidays', country],
    queryFn: () => readHolidays(country),
    enabled: onChange !== undefined,
    staleTime: Infinity,
  })
  const taken = new Set(days.map((day) => day.date))
  const add = (day: SpecialDay) =>
    onChange?.([...days, day].toSorted((a, b) => a.date.localeCompare(b.date)))
  const set = (at: number, spans: OpenSpan[]) => {
    const day = days[at]
    if (day) onChange?.(days.with(at, { ...day, spans }))
  }
  const suggested = holidays.data?.filter((one) => !taken.has(one.date) && one.usual !== 'open')
  const written = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return (
    <Section
      title={<Trans>Days that differ</Trans>}
      note={<Trans>They outrank the ordinary week.</Trans>}
    >
      {days.length > 0 ? (
        <ul className={styles.days}>
          {days.map((day, at) => (
            <li key={day.date}>
              <strong className="rt-figures">{written.format(new Date(day.date))}</strong>
              <span>{day.label[locale]}</span>
              {day.spans.length === 0 ? (
                <Trans>Closed</Trans>
              ) : (
                day.spans.map((span, place) => (
                  <span key={place} className={gridStyles.opening}>
                    {(['opens', 'closes'] as const).map((end) => (
                      <TimeInput
                        key={end}
                        disabled={!onChange}
                        label={end === 'opens' ? t`${day.date}: opens` : t`${day.date}: closes`}
                        value={span[end] === '24:00' ? '00:00' : span[end]}
                        onChange={(value) =>
                          set(at, day.spans.with(place, { ...span, [end]: value }))
                        }
                      />
                    ))}
                  </span>
                ))
              )}
              {onChange ? (
                <>
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    color="gray"
                    onClick={() =>
                      set(at, day.spans.length === 0 ? [{ opens: '10:00', closes: '14:00' }] : [])
                    }
                  >
                    {day.spans.length === 0 ? <Trans>Open after all</Trans> : <Trans>Closed</Trans>}
                  </Button>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size={28}
                    aria-label={t`Take ${day.date} away`}
                    onClick={() => onChange(days.toSpliced(at, 1))}
                  >
                    <IconX size={15} />
                  </ActionIcon>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {onChange ? (
        <div className={styles.hints}>
          <input
            type="date"
            className={styles.date}
            aria-label={t`Another date`}
            value={date}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
          <Button
            size="xs"
            variant="default"
            disabled={date === '' || taken.has(date)}
            onClick={() => {
              add({ date, spans: [], label: plain })
              setDate('')
            }}
          >
            <Trans>Add this date</Trans>
          </Button>
          {suggested?.slice(0, 6).map((holiday) => (
            <Button
              key={holiday.date}
              size="xs"
              variant="light"
              color="gray"
              onClick={() =>
                add({
                  date: holiday.date,
                  label: holiday.name,
                  spans: holiday.usual === 'shorter' ? [{ opens: '10:00', closes: '14:00' }] : [],
                })
              }
            >
              + {holiday.name[locale]}
            </Button>
          ))}
        </div>
      ) : null}
    </Section>
  )
}
