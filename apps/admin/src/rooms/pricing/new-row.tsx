import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NumberInput, Select, TextInput } from '@mantine/core'
import type { Currency } from '@redthread/kernel/money'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { PastedRow } from './pricing-api.ts'
import styles from './pricing.module.css'
import { readAmount } from '@redthread/workbench/words/read-amount'
import { useCurrencies } from './use-currencies.ts'

/** One price by its SKU; the keyboard stays in the line, so that the next one follows. */
export function NewRow({ onAdd }: { onAdd: (row: PastedRow) => Promise<unknown> }) {
  const { t } = useLingui()
  const traded = useCurrencies()
  const first = useRef<HTMLInputElement>(null)
  const [sku, setSku] = useState('')
  const [said, setSaid] = useState('')
  const [chosen, setCurrency] = useState<Currency | null>(null)
  const [least, setLeast] = useState<number | string>(1)
  const currency = chosen ?? traded[0] ?? 'EUR'
  const amount = readAmount(said, currency)
  const add = useMutation({
    mutationFn: (row: PastedRow) => onAdd(row),
    onSuccess: () => {
      setSku('')
      setSaid('')
      first.current?.focus()
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (amount === null) return
        add.mutate({ sku: sku.trim(), currency, amount, minQuantity: Number(least) || 1 })
      }}
    >
      <div className={styles.line}>
        <TextInput
          ref={first}
          label={t`SKU`}
          value={sku}
          maxLength={64}
          onChange={(event) => setSku(event.currentTarget.value)}
        />
        <TextInput
          label={t`Price`}
          inputMode="decimal"
          value={said}
          error={said !== '' && amount === null ? t`Write an amount` : undefined}
          onChange={(event) => setSaid(event.currentTarget.value)}
        />
        <Select
          label={t`Currency`}
          data={traded}
          value={currency}
          onChange={(next) => setCurrency(next)}
          allowDeselect={false}
        />
        <NumberInput
          label={t`From pieces`}
          min={1}
          allowDecimal={false}
          hideControls
          value={least}
          onChange={setLeast}
        />
        <Button
          type="submit"
          variant="default"
          loading={add.isPending}
          disabled={sku.trim() === '' || amount === null}
        >
          <Trans>Add</Trans>
        </Button>
      </div>
      <ProblemLine error={add.error} />
    </form>
  )
}
