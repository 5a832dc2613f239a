import { useLingui } from '@lingui/react/macro'
import { MultiSelect, NumberInput, Select, Switch, TextInput } from '@mantine/core'
import { lanes, modes, promotionClasses } from '@redthread/pricing/promotions/promotion'
import { AmountsInput } from './amounts-input.tsx'
import { classWords, laneWords, modeWords } from './promotion-words.ts'
import type { PromotionDraft } from './promotions-api.ts'
import { useFault } from './use-fault.ts'
import styles from './promotions.module.css'

export interface StackingFieldsProps {
  draft: PromotionDraft
  change: (part: Partial<PromotionDraft>) => void
}

/** How a promotion gets along with the others: lane, order, group, classes. */
export function StackingFields({ draft, change }: StackingFieldsProps) {
  const { i18n, t } = useLingui()
  const groupFault = useFault('group')
  const capFault = useFault('maxDiscount')
  return (
    <div className={styles.stacking}>
      <div className={styles.pair}>
        <Select
          label={t`Runs`}
          data={lanes.map((value) => ({ value, label: i18n._(laneWords[value]) }))}
          value={draft.lane}
          onChange={(next) => next && change({ lane: next })}
          allowDeselect={false}
        />
        <NumberInput
          label={t`Order (lower comes first)`}
          min={0}
          max={1000}
          allowDecimal={false}
          value={draft.priority}
          onChange={(next) => change({ priority: Number(next) })}
        />
        <Select
          label={t`Beside others`}
          data={modes.map((value) => ({ value, label: i18n._(modeWords[value]) }))}
          value={draft.mode}
          onChange={(next) => next && change({ mode: next })}
          allowDeselect={false}
        />
        {draft.mode === 'best_of_group' ? (
          <TextInput
            label={t`Group`}
            error={groupFault}
            value={draft.group ?? ''}
            onChange={(event) => change({ group: event.currentTarget.value || null })}
          />
        ) : null}
      </div>
      <MultiSelect
        label={t`Goes together with promotions on`}
        data={promotionClasses.map((value) => ({ value, label: i18n._(classWords[value]) }))}
        value={[...draft.combinesWith]}
        onChange={(next) => change({ combinesWith: next })}
      />
      <AmountsInput
        label={t`Never more off one cart than`}
        fault={capFault}
        value={draft.maxDiscount ?? {}}
        onChange={(next) => change({ maxDiscount: Object.keys(next).length === 0 ? null : next })}
      />
      <Switch
        label={t`Nothing after it is asked once it has applied`}
        checked={draft.stopAfter}
        onChange={(event) => change({ stopAfter: event.currentTarget.checked })}
      />
    </div>
  )
}
