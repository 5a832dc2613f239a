import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { Currency } from '@redthread/kernel/money'
import styles from './delivery.module.css'
import type { RateTyped } from './option-draft.ts'

export interface RateFieldsProps {
  currency: Currency
  rates: readonly RateTyped[]
  onChange: (rates: readonly RateTyped[]) => void
}

/** What it costs, by the value and the weight of the goods. */
export function RateFields({ currency, rates, onChange }: RateFieldsProps) {
  const { t } = useLingui()
  const put = (at: number, part: Partial<RateTyped>) => {
    const rate = rates[at]
    if (rate) onChange(rates.with(at, { ...rate, ...part }))
  }
  return (
    <div className={styles.fields} role="group" aria-label={t`What it costs`}>
      {rates.map(({ from, upToG, amount }, at) => {
        const line = at + 1
        return (
          <div key={at} className={styles.rate}>
            <TextInput
              label={t`Goods from`}
              aria-label={t`Goods from, line ${line}`}
              inputMode="decimal"
              value={from}
              onChange={(event) => put(at, { from: event.currentTarget.value })}
            />
            <TextInput
              label={t`Up to grams`}
              aria-label={t`Up to grams, line ${line}`}
              inputMode="numeric"
              placeholder={t`any`}
              value={upToG}
              onChange={(event) => put(at, { upToG: event.currentTarget.value })}
            />
            <TextInput
              label={t`Costs`}
              aria-label={t`Costs, line ${line}`}
              inputMode="decimal"
              required
              rightSection={currency}
              rightSectionWidth={52}
              value={amount}
              onChange={(event) => put(at, { amount: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              disabled={rates.length === 1}
              aria-label={t`Remove line ${line}`}
              onClick={() => onChange(rates.toSpliced(at, 1))}
            >
              <IconTrash size={17} stroke={1.6} aria-hidden="true" />
            </ActionIcon>
          </div>
        )
      })}
      <Button
        variant="subtle"
        size="compact-sm"
        style={{ justifySelf: 'start' }}
        onClick={() => onChange([...rates, { from: '0', upToG: '', amount: '' }])}
      >
        <Trans>Add a rate</Trans>
      </Button>
    </div>
  )
}
