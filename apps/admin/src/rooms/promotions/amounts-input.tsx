import { Input, NumberInput } from '@mantine/core'
import { currencies, type Currency } from '@redthread/kernel/money'
import { useQuery } from '@tanstack/react-query'
import { channelsKey, readChannels } from '../channels/channels-api.ts'
import styles from './promotions.module.css'

export type AmountsValue = Partial<Record<Currency, number>>

export interface AmountsInputProps {
  label: string
  /** Minor units per currency. */
  value: AmountsValue
  onChange: (value: AmountsValue) => void
  /** What is wrong with it, in words. */
  fault?: string | undefined
}

/** An amount in each currency that the retailer trades in; an empty one says nothing there. */
export function AmountsInput({ label, value, onChange, fault }: AmountsInputProps) {
  const used = useUsedCurrencies(value)
  return (
    <Input.Wrapper label={label} labelElement="div" role="group" aria-label={label} error={fault}>
      <div className={styles.amounts}>
        {used.map((currency) => {
          const unit = 10 ** currencies[currency]
          const minor = value[currency]
          return (
            <NumberInput
              key={currency}
              aria-label={`${label}, ${currency}`}
              rightSection={<span className={styles.unit}>{currency}</span>}
              rightSectionWidth={52}
              value={minor === undefined ? '' : minor / unit}
              min={0}
              decimalScale={currencies[currency]}
              hideControls
              error={fault !== undefined}
              onChange={(next) => {
                const { [currency]: _before, ...rest } = value
                onChange(
                  next === '' ? rest : { ...rest, [currency]: Math.round(Number(next) * unit) },
                )
              }}
            />
          )
        })}
      </div>
    </Input.Wrapper>
  )
}

function useUsedCurrencies(value: AmountsValue): Currency[] {
  const { data } = useQuery({
    queryKey: [...channelsKey, 'list', {}],
    queryFn: () => readChannels(),
  })
  const traded = data?.items.map(({ currency }) => currency) ?? []
  return [...new Set([...traded, ...(Object.keys(value) as Currency[])])]
}
