import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, NumberInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { AmountsInput, type AmountsValue } from './amounts-input.tsx'
import { useFault } from './use-fault.ts'
import styles from './promotions.module.css'

interface Tier {
  from: number | AmountsValue
  basisPoints?: number | null
  amounts?: AmountsValue | null
}

export interface TierListProps {
  type: 'amount_tiers' | 'quantity_tiers'
  path: string
  value: unknown
  onChange: (value: unknown) => void
}

/** Steps of a tiered benefit: from where on, and how much off. */
export function TierList({ type, path, value, onChange }: TierListProps) {
  const { t } = useLingui()
  const fault = useFault(path)
  const tiers = (Array.isArray(value) ? value : []) as Tier[]
  const byAmount = type === 'amount_tiers'
  const change = (place: number, part: Partial<Tier>) =>
    onChange(tiers.with(place, { from: byAmount ? {} : 1, ...tiers[place], ...part }))
  return (
    <div className={styles.rules} role="group" aria-label={t`Steps`}>
      {tiers.map((tier, place) => (
        <div key={place} className={styles.tier}>
          {byAmount ? (
            <AmountsInput
              label={t`From`}
              value={tier.from as AmountsValue}
              onChange={(from) => change(place, { from })}
            />
          ) : (
            <NumberInput
              label={t`From pieces`}
              min={1}
              allowDecimal={false}
              value={tier.from as number}
              onChange={(from) => change(place, { from: Math.max(1, Number(from)) })}
            />
          )}
          <NumberInput
            label={t`Percent off`}
            min={0}
            max={100}
            decimalScale={2}
            suffix=" %"
            value={typeof tier.basisPoints === 'number' ? tier.basisPoints / 100 : ''}
            onChange={(next) =>
              change(place, { basisPoints: next === '' ? null : Math.round(Number(next) * 100) })
            }
          />
          <AmountsInput
            label={t`Amount off`}
            value={tier.amounts ?? {}}
            onChange={(amounts) =>
              change(place, { amounts: Object.keys(amounts).length === 0 ? null : amounts })
            }
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t`Remove step ${place + 1}`}
            onClick={() => onChange(tiers.toSpliced(place, 1))}
          >
            <IconTrash size={16} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
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
        onClick={() => onChange([...tiers, { from: byAmount ? {} : tiers.length + 2 }])}
      >
        <Trans>Add a step</Trans>
      </Button>
    </div>
  )
}
