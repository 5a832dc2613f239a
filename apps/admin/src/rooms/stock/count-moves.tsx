import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { countMoves, type CountState } from '@redthread/contract/inventory-documents'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useMay } from '@redthread/workbench/session/use-may'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { countKey, moveCount, type Count } from './documents-api.ts'
import { stockKey } from './stock-api.ts'

/** From being counted to being booked; each step is a button where it may be made. */
export function CountMoves({ count }: { count: Count }) {
  const { t } = useLingui()
  const may = useMay()
  const queries = useQueryClient()
  const move = useMutation({
    mutationFn: (to: CountState) => moveCount(count, to),
    onSuccess: (next, to) => {
      queries.setQueryData(countKey(count.id), next)
      void queries.invalidateQueries({ queryKey: stockKey })
      if (to === 'completed') sayDone(t`Booked: the ledger says what was counted`)
    },
    onError: sayProblem,
  })
  const words: Readonly<Record<CountState, string>> = {
    requested: '',
    counting: count.state === 'requested' ? t`Begin counting` : t`Count again`,
    counted: t`Everything is counted`,
    reviewed: t`Looked over`,
    completed: t`Book it`,
    canceled: t`Cancel it`,
  }
  const review: readonly CountState[] = ['reviewed', 'completed', 'canceled']
  const steps = countMoves[count.state].filter(
    (to) => may('inventory:write') || !review.includes(to),
  )
  if (!may('inventory:count')) return null
  const looks = (to: CountState) => {
    if (to === 'canceled') return { variant: 'subtle', color: 'red' } as const
    const back = to === 'counting' && count.state !== 'requested'
    return { variant: back ? 'default' : 'filled' } as const
  }
  return (
    <>
      {steps.toReversed().map((to) => (
        <Button
          key={to}
          {...looks(to)}
          loading={move.isPending && move.variables === to}
          onClick={() => move.mutate(to)}
        >
          {words[to]}
        </Button>
      ))}
      {steps.length === 0 ? (
        <span className="rt-hidden">
          <Trans>Nothing is left to do.</Trans>
        </span>
      ) : null}
    </>
  )
}
