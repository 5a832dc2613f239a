import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { listMoves, type PriceListState } from '@redthread/contract/pricing-lists'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { listKey, listsKey, moveList, type List } from './pricing-api.ts'
import { listMoveWords, listStateWords } from './pricing-words.ts'

/** The ways on from where a list stands; what is not saved yet is not switched on. */
export function ListMoves({ list, blocked }: { list: List; blocked: boolean }) {
  const { i18n } = useLingui()
  const queries = useQueryClient()
  const move = useMutation({
    mutationFn: (to: { state: PriceListState; version: number }) =>
      moveList(list.id, to.version, to.state),
    onSuccess: (next, { state }) => {
      queries.setQueryData(listKey(next.id), next)
      void queries.invalidateQueries({ queryKey: listsKey })
      const back = list.state
      const undo = listMoves[state].includes(back)
        ? () => move.mutate({ state: back, version: next.version })
        : undefined
      sayDone(<Trans>Done: {i18n._(listStateWords[state].label)}</Trans>, undo)
    },
    onError: sayProblem,
  })
  return listMoves[list.state].map((state) => (
    <Button
      key={state}
      variant="default"
      disabled={blocked}
      loading={move.isPending && move.variables.state === state}
      onClick={() => move.mutate({ state, version: list.version })}
    >
      {i18n._(listMoveWords[state])}
    </Button>
  ))
}
