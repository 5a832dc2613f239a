import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, TextInput } from '@mantine/core'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { InstantInput } from '../../fields/instant-input.tsx'
import { declareException, withdrawException, type Parity } from './pricing-api.ts'
import styles from './pricing.module.css'

export interface DeclareDifferenceProps {
  row: Parity
  channelId: string
  exceptionId: string | null
  onDone: () => void
}

/** Says that a channel may ask another price, why, and until when; or takes that back. */
export function DeclareDifference(props: DeclareDifferenceProps) {
  const { row, channelId, exceptionId, onDone } = props
  const { t } = useLingui()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState<string | null>(null)
  const [whole, setWhole] = useState(false)
  const stale = () => void queries.invalidateQueries({ queryKey: ['prices'] })
  const withdraw = useMutation({
    mutationFn: (id: string) => withdrawException(id),
    onSuccess: stale,
    onError: sayProblem,
  })
  const declare = useMutation({
    mutationFn: () =>
      declareException({
        channelId: channelId as never,
        ...(whole ? {} : { variantId: row.variantId }),
        reason: reason.trim(),
        until,
      }),
    onSuccess: ({ id }) => {
      stale()
      sayDone(<Trans>The difference is declared</Trans>, () => withdraw.mutate(id))
      onDone()
    },
  })
  if (exceptionId) {
    return (
      <Button
        variant="default"
        loading={withdraw.isPending}
        onClick={() =>
          withdraw.mutate(exceptionId, {
            onSuccess: () => {
              sayDone(<Trans>It is no exception any more</Trans>)
              onDone()
            },
          })
        }
      >
        <Trans>End the exception</Trans>
      </Button>
    )
  }
  return (
    <form
      className={styles.declare}
      onSubmit={(event) => {
        event.preventDefault()
        declare.mutate()
      }}
    >
      <h3 className={styles.small}>
        <Trans>Declare this difference</Trans>
      </h3>
      <TextInput
        label={t`Why it differs`}
        value={reason}
        maxLength={300}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <InstantInput
        label={t`Until (empty: until further notice)`}
        value={until}
        onChange={setUntil}
      />
      <Checkbox
        label={t`For every article of this channel`}
        checked={whole}
        onChange={(event) => setWhole(event.currentTarget.checked)}
      />
      <ProblemLine error={declare.error} />
      <Button type="submit" loading={declare.isPending} disabled={reason.trim() === ''}>
        <Trans>Declare it</Trans>
      </Button>
    </form>
  )
}
