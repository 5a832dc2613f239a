import { Trans, useLingui } from '@lingui/react/macro'
import { NumberInput, Select, Switch, TextInput } from '@mantine/core'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { FormSheet } from '@redthread/workbench/parts/sheet'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { changeRule, rulesKey, type Rule } from './delivery-api.ts'
import styles from './delivery.module.css'
import { waitWords } from './wait-words.ts'

const waits = [0, 15, 30, 60, 90, 120, 180, 240, 480, 1_440, 2_880]

export interface PickupSheetProps {
  rule: Rule
  mayWrite: boolean
  onClose: () => void
}

/** How one store gives out what was ordered. */
export function PickupSheet({ rule, mayWrite, onClose }: PickupSheetProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { nameOf } = usePlaceNames()
  const queries = useQueryClient()
  const { locationId, own: _own, version: _version, ...before } = rule
  const [fields, setFields] = useState(before)
  const put = (part: Partial<typeof fields>) => setFields({ ...fields, ...part })
  const save = useMutation({
    mutationFn: () => changeRule(rule, fields),
    onSuccess: (next) => {
      void queries.invalidateQueries({ queryKey: rulesKey })
      sayDone(t`Kept`, () => {
        changeRule(next, before)
          .then(() => queries.invalidateQueries({ queryKey: rulesKey }))
          .catch(sayProblem)
      })
      onClose()
    },
  })
  const choices = [...new Set([...waits, fields.prepareMinutes])].toSorted((a, b) => a - b)
  return (
    <FormSheet
      title={nameOf(locationId)}
      onClose={onClose}
      submit={<Trans>Keep the rule</Trans>}
      onSubmit={() => save.mutate()}
      pending={save.isPending}
      error={save.error}
      disabled={!mayWrite}
    >
      <fieldset className={styles.fields} disabled={!mayWrite}>
        <Switch
          label={t`Gives out what was ordered`}
          checked={fields.enabled}
          onChange={(event) => put({ enabled: event.currentTarget.checked })}
        />
        <Select
          label={t`Ready after`}
          description={t`While the store is open; what comes later is ready the next day.`}
          allowDeselect={false}
          data={choices.map((minutes) => ({
            value: String(minutes),
            label: waitWords(minutes, locale),
          }))}
          value={String(fields.prepareMinutes)}
          onChange={(next) => next && put({ prepareMinutes: Number(next) })}
        />
        <TextInput
          type="time"
          label={t`Ready the same day if ordered by`}
          description={t`On the store's own clock. Empty: as long as it is open.`}
          value={fields.cutOff ?? ''}
          onChange={(event) => put({ cutOff: event.currentTarget.value || null })}
        />
        <NumberInput
          label={t`Days ahead that can be chosen`}
          min={0}
          max={60}
          clampBehavior="strict"
          allowDecimal={false}
          value={fields.daysAhead}
          onChange={(next) => put({ daysAhead: Number(next) || 0 })}
        />
        <NumberInput
          label={t`Days that goods are kept`}
          min={1}
          max={60}
          clampBehavior="strict"
          allowDecimal={false}
          value={fields.holdDays}
          onChange={(next) => put({ holdDays: Number(next) || 1 })}
        />
      </fieldset>
    </FormSheet>
  )
}
