import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Select, TextInput } from '@mantine/core'
import { EmptyState } from '@redthread/ui/empty-state'
import { Money } from '@redthread/ui/money'
import { Skeleton } from '@redthread/ui/skeleton'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { readAmount, writeAmount } from '@redthread/workbench/words/read-amount'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconCreditCard } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PaneProps } from './cash-pane.tsx'
import { readersKey, readReaders } from './pay-api.ts'
import styles from './pay.module.css'

/** Card: the amount goes to a reader; nothing is charged before the card is approved. */
export function CardPane({ paying, currency, disabled }: PaneProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { due, pay, pending, tenders } = paying
  const readers = useQuery({ queryKey: readersKey, queryFn: readReaders, staleTime: 60_000 })
  const [chosen, choose] = useState<string | null>(null)
  const [typed, setTyped] = useState(() => writeAmount(due, currency, locale))
  const amount = readAmount(typed, currency)
  if (readers.error) {
    return <ProblemState error={readers.error} onRetry={() => void readers.refetch()} />
  }
  if (readers.data === undefined) return <Skeleton lines={2} height="64px" />
  const online = readers.data.filter(({ state }) => state === 'online')
  const reader = online.find(({ id }) => id === chosen) ?? online[0]
  if (reader === undefined) {
    return (
      <EmptyState title={<Trans>No card reader is on</Trans>}>
        <Trans>Switch one on, or take cash or a gift card. Nothing is charged meanwhile.</Trans>
      </EmptyState>
    )
  }
  const isWaiting = tenders.some(({ state }) => state === 'pending')
  const isGood = amount !== null && amount > 0 && amount <= due
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (isGood && !disabled) pay({ kind: 'terminal', amount, readerId: reader.id })
      }}
    >
      {online.length > 1 ? (
        <Select
          size="lg"
          label={t`Card reader`}
          data={online.map(({ id, label }) => ({ value: id, label }))}
          value={reader.id}
          onChange={choose}
          allowDeselect={false}
        />
      ) : null}
      <TextInput
        size="lg"
        label={t`Amount`}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        error={amount === null ? t`This is no amount` : null}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button
        type="submit"
        size="xl"
        loading={pending}
        disabled={disabled || isWaiting || !isGood}
        leftSection={<IconCreditCard size={24} stroke={1.6} aria-hidden="true" />}
      >
        <span>
          <Trans>
            Send <Money value={{ amount: amount ?? due, currency }} locale={locale} /> to the reader
          </Trans>
        </span>
      </Button>
      {reader.screen ? (
        <p className={styles.note}>
          <Trans>
            This reader is for practice: no money moves.{' '}
            <a href={reader.screen} target="_blank" rel="noreferrer">
              Open its screen
            </a>
          </Trans>
        </p>
      ) : null}
    </form>
  )
}
