import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Select, TextInput, Textarea } from '@mantine/core'
import { countryName } from '@redthread/kernel/address'
import { countries } from '@redthread/kernel/countries'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconChevronRight, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { readRanges } from './postal-ranges.ts'
import styles from './delivery.module.css'

/** A country of a zone as it is typed: postal codes in one line each. */
export interface AreaTyped {
  readonly country: string
  readonly only: string
  readonly except: string
}

export interface ZoneAreasProps {
  areas: readonly AreaTyped[]
  onChange: (areas: readonly AreaTyped[]) => void
}

/** The countries of a zone, each whole or by its postal codes. */
export function ZoneAreas({ areas, onChange }: ZoneAreasProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const [last, setLast] = useState('')
  const left = countries
    .filter((code) => areas.every(({ country }) => country !== code))
    .map((value) => ({ value, label: countryName(value, locale) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale))
  return (
    <div className={styles.areas} role="group" aria-label={t`Countries`}>
      {areas.map((area, at) => (
        <Area
          key={area.country}
          area={area}
          isOpen={areas.length === 1 || area.country === last}
          onChange={(next) => onChange(areas.with(at, next))}
          onRemove={areas.length > 1 ? () => onChange(areas.toSpliced(at, 1)) : undefined}
        />
      ))}
      <Select
        // Empty again after each choice.
        key={areas.length}
        label={t`Add a country`}
        searchable
        data={left}
        value={null}
        onChange={(country) => {
          if (country === null) return
          setLast(country)
          onChange([...areas, { country, only: '', except: '' }])
        }}
      />
    </div>
  )
}

interface AreaProps {
  area: AreaTyped
  isOpen: boolean
  onChange: (area: AreaTyped) => void
  onRemove: (() => void) | undefined
}

function Area({ area, isOpen, onChange, onRemove }: AreaProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { country, only, except } = area
  const name = countryName(country, locale)
  const fault = t`Postal codes or stretches of them, with commas between`
  const isWhole = only.trim() === '' && except.trim() === ''
  const isWrong = readRanges(only) === null || readRanges(except) === null
  return (
    <div className={styles.area}>
      <details open={isOpen || isWrong}>
        <summary>
          <IconChevronRight size={17} stroke={1.6} aria-hidden="true" />
          <strong>{name}</strong>
          <span>{isWhole ? <Trans>the whole country</Trans> : <Trans>by postal codes</Trans>}</span>
        </summary>
        <div className={styles.fields}>
          <Textarea
            label={t`Only these postal codes`}
            aria-label={t`Only these postal codes: ${name}`}
            description={t`Empty: the whole country`}
            placeholder="00100 – 00990, 02100"
            autosize
            value={only}
            error={readRanges(only) === null ? fault : undefined}
            onChange={(event) => onChange({ ...area, only: event.currentTarget.value })}
          />
          <TextInput
            label={t`Without these`}
            aria-label={t`Without these: ${name}`}
            value={except}
            error={readRanges(except) === null ? fault : undefined}
            onChange={(event) => onChange({ ...area, except: event.currentTarget.value })}
          />
        </div>
      </details>
      {onRemove ? (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t`Remove: ${name}`}
          onClick={onRemove}
        >
          <IconTrash size={17} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      ) : null}
    </div>
  )
}
