import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { consignmentMoves, receivableStates } from '@redthread/contract/inventory-documents'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ArrivalSheet } from './arrival-sheet.tsx'
import { documentKey, moveDocument, type Document } from './documents-api.ts'
import { stockKey } from './stock-api.ts'

type Move = 'draft' | 'ready_to_ship' | 'in_transit' | 'canceled'

/** The next steps of a transfer or receipt; what is only marked can be taken back. */
export function DocumentMoves({ document }: { document: Document }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [opened, setOpened] = useUrlState('do')
  const { kind, id, state, lines } = document
  const move = useMutation({
    mutationFn: ({ seen, to }: { seen: Document; to: Move }) => moveDocument(seen, to),
    onSuccess: (next, { to }) => {
      queries.setQueryData(documentKey(id), next)
      void queries.invalidateQueries({ queryKey: stockKey })
      const said: Record<Move, string> = {
        draft: t`A draft again`,
        ready_to_ship: t`Ready to send`,
        in_transit: t`On its way`,
        canceled: t`Canceled`,
      }
      sayDone(
        said[to],
        to === 'ready_to_ship' ? () => move.mutate({ seen: next, to: 'draft' }) : undefined,
      )
    },
    onError: sayProblem,
  })
  const can = new Set<string>(consignmentMoves[state])
  const mayReceive = receivableStates[kind].includes(state) && lines.length > 0
  const button = (to: Move, words: ReactNode, variant: 'default' | 'filled' | 'subtle') => (
    <Button
      variant={variant}
      {...(to === 'canceled' ? { color: 'red' } : {})}
      loading={move.isPending && move.variables.to === to}
      onClick={() => move.mutate({ seen: document, to })}
    >
      {words}
    </Button>
  )
  const isEmpty = lines.length === 0
  return (
    <>
      {can.has('canceled') ? button('canceled', <Trans>Cancel it</Trans>, 'subtle') : null}
      {can.has('draft') ? button('draft', <Trans>Back to draft</Trans>, 'default') : null}
      {can.has('ready_to_ship') && !isEmpty
        ? button('ready_to_ship', <Trans>Ready to send</Trans>, 'default')
        : null}
      {can.has('in_transit') ? button('in_transit', <Trans>It is sent</Trans>, 'filled') : null}
      {mayReceive ? (
        <Button onClick={() => setOpened('receive')}>
          <Trans>Take in</Trans>
        </Button>
      ) : null}
      {mayReceive && opened === 'receive' ? (
        <ArrivalSheet document={document} onClose={() => setOpened('')} />
      ) : null}
    </>
  )
}
