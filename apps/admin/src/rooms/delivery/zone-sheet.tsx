import { Trans, useLingui } from '@lingui/react/macro'
import { Select, TextInput, Textarea } from '@mantine/core'
import { countryName } from '@redthread/kernel/address'
import { sayDone } from '@redthread/workbench/parts/say'
import { FormSheet } from '@redthread/workbench/parts/sheet'
import { codeOf } from '@redthread/workbench/words/code-of'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { NameFields } from '../../fields/name-fields.tsx'
import { changeZone, createZone, zonesKey, type Zone } from './delivery-api.ts'
import { readRanges, writeRanges } from './postal-ranges.ts'
import styles from './delivery.module.css'

const countries = ['FI', 'DK', 'PL', 'SE', 'NO', 'EE', 'DE', 'CZ'] as const

export interface ZoneSheetProps {
  /** Absent for a new one. */
  zone: Zone | undefined
  mayWrite: boolean
  onClose: () => void
}

/** A part of the world: a country whole, or by its postal codes. */
export function ZoneSheet({ zone, mayWrite, onClose }: ZoneSheetProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const queries = useQueryClient()
  const area = zone?.areas[0]
  const [name, setName] = useState(zone?.name ?? { en: '', fi: '', da: '', pl: '' })
  const [country, setCountry] = useState(area?.country ?? 'FI')
  const [only, setOnly] = useState(writeRanges(area?.only ?? []))
  const [except, setExcept] = useState(writeRanges(area?.except ?? []))
  const [inOnly, inExcept] = [readRanges(only), readRanges(except)]
  const save = useMutation({
    mutationFn: () => {
      const first = { country, only: inOnly ?? [], except: inExcept ?? [] }
      const areas = [first, ...(zone?.areas.slice(1) ?? [])]
      if (zone) return changeZone(zone, { name, areas })
      return createZone({ code: codeOf(name.en), name, areas })
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: zonesKey })
      sayDone(t`Kept`)
      onClose()
    },
  })
  const fault = t`Postal codes or stretches of them, with commas between`
  return (
    <FormSheet
      title={zone ? zone.name[locale] : <Trans>New zone</Trans>}
      onClose={onClose}
      submit={<Trans>Keep the zone</Trans>}
      onSubmit={() => save.mutate()}
      pending={save.isPending}
      error={save.error}
      disabled={!mayWrite || inOnly === null || inExcept === null || codeOf(name.en) === ''}
    >
      <fieldset className={styles.fields} disabled={!mayWrite}>
        <NameFields label={t`Name`} value={name} maxLength={80} onChange={setName} />
        <Select
          label={t`Country`}
          allowDeselect={false}
          data={[...new Set([...countries, country])].map((value) => ({
            value,
            label: countryName(value, locale),
          }))}
          value={country}
          onChange={(next) => next && setCountry(next)}
        />
        <Textarea
          label={t`Only these postal codes`}
          description={t`Empty: the whole country`}
          placeholder="00100 – 00990, 02100"
          autosize
          value={only}
          error={inOnly === null ? fault : undefined}
          onChange={(event) => setOnly(event.currentTarget.value)}
        />
        <TextInput
          label={t`Without these`}
          value={except}
          error={inExcept === null ? fault : undefined}
          onChange={(event) => setExcept(event.currentTarget.value)}
        />
      </fieldset>
    </FormSheet>
  )
}
