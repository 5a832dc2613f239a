import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NumberInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { LineConditionList } from './line-condition-list.tsx'
import { useFault } from './use-fault.ts'
import styles from './promotions.module.css'

interface Slot {
  quantity: number
  of: unknown[]
}

export interface BundleSlotsProps {
  path: string
  value: unknown
  onChange: (value: unknown) => void
}

/** The parts of a set: so many pieces of this, so many of that. */
export function BundleSlots({ path, value, onChange }: BundleSlotsProps) {
  const { t } = useLingui()
  const fault = useFault(path)
  const slots = (Array.isArray(value) ? value : []) as Slot[]
  const change = (place: number, part: Partial<Slot>) =>
    onChange(slots.with(place, { quantity: 1, of: [], ...slots[place], ...part }))
  return (
    <div className={styles.rules} role="group" aria-label={t`The set`}>
      {slots.map(({ quantity, of }, place) => (
        <div key={place} className={styles.rule}>
          <NumberInput
            label={t`Pieces`}
            min={1}
            allowDecimal={false}
            value={quantity}
            onChange={(next) => change(place, { quantity: Math.max(1, Number(next)) })}
          />
          <LineConditionList
            label={t`Of`}
            path={`${path}.${place}.of`}
            value={of}
            onChange={(next) => change(place, { of: Array.isArray(next) ? next : [] })}
          />
          <Button variant="subtle" size="sm" onClick={() => onChange(slots.toSpliced(place, 1))}>
            <Trans>Remove this part</Trans>
          </Button>
        </div>
      ))}
      {fault ? (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      ) : null}
      <Button
        variant="default"
        size="sm"
        leftSection={<IconPlus size={15} stroke={1.8} aria-hidden="true" />}
        onClick={() => onChange([...slots, { quantity: 1, of: [] }])}
      >
        <Trans>Add a part</Trans>
      </Button>
    </div>
  )
}
