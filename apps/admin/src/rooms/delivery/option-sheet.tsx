import { Trans, useLingui } from '@lingui/react/macro'
import { Group, MultiSelect, NumberInput, Select, Switch, TextInput } from '@mantine/core'
import { deliveryKinds } from '@redthread/contract/delivery'
import { currencies, type Currency } from '@redthread/kernel/money'
import { sayDone } from '@redthread/workbench/parts/say'
import { FormSheet } from '@redthread/workbench/parts/sheet'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { codeOf } from '@redthread/workbench/words/code-of'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { NameFields } from '../../fields/name-fields.tsx'
import { changeOption, createOption, optionsKey, type Option, type Zone } from './delivery-api.ts'
import { deliveryKindWords } from './delivery-words.ts'
import styles from './delivery.module.css'
import { draftOf, typedOf, type OptionTyped } from './option-draft.ts'
import { RateFields } from './rate-fields.tsx'

export interface OptionSheetProps {
  /** Absent for a new one. */
  option: Option | undefined
  zones: readonly Zone[]
  mayWrite: boolean
  onClose: () => void
}

/** A way to have goods sent: its name, where it reaches, what it costs and how soon it comes. */
export function OptionSheet({ option, zones, mayWrite, onClose }: OptionSheetProps) {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const { channelChoices } = usePlaceNames()
  const queries = useQueryClient()
  const [typed, setTyped] = useState(() => typedOf(option, locale))
  const put = (part: Partial<OptionTyped>) => setTyped({ ...typed, ...part })
  const draft = draftOf({ ...typed, code: typed.code || codeOf(typed.name.en) }, zones)
  const save = useMutation({
    mutationFn: () => {
      if (draft === null) throw new Error(t`This is no amount`)
      return option ? changeOption(option, draft) : createOption(draft)
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: optionsKey })
      sayDone(t`Kept`)
      onClose()
    },
  })
  const { pace } = typed
  return (
    <FormSheet
      size="lg"
      title={option ? option.name[locale] : <Trans>New delivery option</Trans>}
      onClose={onClose}
      submit={<Trans>Keep the option</Trans>}
      onSubmit={() => save.mutate()}
      pending={save.isPending}
      error={save.error}
      disabled={!mayWrite || draft === null || typed.zoneIds.length === 0}
    >
      <fieldset className={styles.fields} disabled={!mayWrite}>
        <NameFields
          label={t`Name`}
          value={typed.name}
          maxLength={80}
          onChange={(name) => put({ name })}
        />
        <NameFields
          label={t`What it is`}
          value={typed.description}
          maxLength={200}
          onChange={(description) => put({ description })}
        />
        <Group grow gap={12}>
          <Select
            label={t`Kind`}
            allowDeselect={false}
            data={deliveryKinds.map((value) => ({
              value,
              label: i18n._(deliveryKindWords[value]),
            }))}
            value={typed.kind}
            onChange={(next) => next && put({ kind: next })}
          />
          <TextInput
            label={t`Carrier`}
            required
            maxLength={60}
            value={typed.carrier}
            onChange={(event) => put({ carrier: event.currentTarget.value })}
          />
          <Select
            label={t`Currency`}
            allowDeselect={false}
            data={Object.keys(currencies)}
            value={typed.currency}
            onChange={(next) => next && put({ currency: next as Currency })}
          />
        </Group>
        <MultiSelect
          label={t`Reaches`}
          data={zones.map(({ id, name }) => ({ value: id as string, label: name[locale] }))}
          value={[...typed.zoneIds]}
          onChange={(next) => put({ zoneIds: next as `dzn_${string}`[] })}
        />
        <MultiSelect
          label={t`Offered in`}
          description={t`Empty: every channel of the currency that delivers`}
          data={channelChoices}
          value={[...typed.channelIds]}
          onChange={(next) => put({ channelIds: next as `chn_${string}`[] })}
        />
        <RateFields
          currency={typed.currency}
          rates={typed.rates}
          onChange={(rates) => put({ rates })}
        />
        <Group grow gap={12}>
          <TextInput
            label={t`Free from goods of`}
            inputMode="decimal"
            rightSection={typed.currency}
            rightSectionWidth={52}
            value={typed.freeFrom}
            onChange={(event) => put({ freeFrom: event.currentTarget.value })}
          />
          <NumberInput
            label={t`Up to, in grams`}
            min={1}
            allowDecimal={false}
            value={typed.maxWeightG ?? ''}
            onChange={(next) => put({ maxWeightG: next === '' ? null : Number(next) })}
          />
        </Group>
        <Group grow gap={12} align="end">
          <NumberInput
            label={t`Working days at least`}
            min={0}
            max={60}
            allowDecimal={false}
            value={pace.minDays}
            onChange={(next) => put({ pace: { ...pace, minDays: Number(next) || 0 } })}
          />
          <NumberInput
            label={t`at most`}
            min={0}
            max={60}
            allowDecimal={false}
            value={pace.maxDays}
            onChange={(next) => put({ pace: { ...pace, maxDays: Number(next) || 0 } })}
          />
          <TextInput
            type="time"
            label={t`Sent the same day until`}
            value={pace.cutOff ?? ''}
            onChange={(event) =>
              put({ pace: { ...pace, cutOff: event.currentTarget.value || null } })
            }
          />
        </Group>
        <Switch
          label={t`Comes on Saturdays too`}
          checked={pace.onSaturdays}
          onChange={(event) => put({ pace: { ...pace, onSaturdays: event.currentTarget.checked } })}
        />
        <Switch
          label={t`Needs a phone number`}
          checked={typed.needsPhone}
          onChange={(event) => put({ needsPhone: event.currentTarget.checked })}
        />
      </fieldset>
    </FormSheet>
  )
}
