import { Trans, useLingui } from '@lingui/react/macro'
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
import { ZoneAreas, type AreaTyped } from './zone-areas.tsx'

const wholeFinland: AreaTyped = { country: 'FI', only: '', except: '' }

export interface ZoneSheetProps {
  /** Absent for a new one. */
  zone: Zone | undefined
  mayWrite: boolean
  onClose: () => void
}

/** A part of the world: countries, each whole or by its postal codes. */
export function ZoneSheet({ zone, mayWrite, onClose }: ZoneSheetProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const queries = useQueryClient()
  const [name, setName] = useState(zone?.name ?? { en: '', fi: '', da: '', pl: '' })
  const [typed, setTyped] = useState<readonly AreaTyped[]>(
    () => zone?.areas.map(typedArea) ?? [wholeFinland],
  )
  const areas = typed.map(readArea)
  const isWrong = areas.includes(null)
  const save = useMutation({
    mutationFn: () => {
      const body = { name, areas: areas.filter((area) => area !== null) }
      return zone ? changeZone(zone, body) : createZone({ code: codeOf(name.en), ...body })
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: zonesKey })
      sayDone(t`Kept`)
      onClose()
    },
  })
  return (
    <FormSheet
      title={zone ? zone.name[locale] : <Trans>New zone</Trans>}
      onClose={onClose}
      submit={<Trans>Keep the zone</Trans>}
      onSubmit={() => save.mutate()}
      pending={save.isPending}
      error={save.error}
      disabled={!mayWrite || isWrong || codeOf(name.en) === ''}
    >
      <fieldset className={styles.fields} disabled={!mayWrite}>
        <NameFields label={t`Name`} value={name} maxLength={80} onChange={setName} />
        <ZoneAreas areas={typed} onChange={setTyped} />
      </fieldset>
    </FormSheet>
  )
}

type Area = Zone['areas'][number]

function typedArea({ country, only, except }: Area): AreaTyped {
  return { country, only: writeRanges(only), except: writeRanges(except) }
}

function readArea({ country, only, except }: AreaTyped): Area | null {
  const [inOnly, inExcept] = [readRanges(only), readRanges(except)]
  return inOnly && inExcept ? { country, only: inOnly, except: inExcept } : null
}
