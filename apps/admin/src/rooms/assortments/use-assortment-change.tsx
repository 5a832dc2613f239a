import type { Wire } from '@redthread/client/wire'
import type { AssortmentChange } from '@redthread/contract/catalog-views'
import { Trans } from '@lingui/react/macro'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { productsKey, undoMany } from '../products/products-api.ts'
import { changeAssortment } from './assortments-api.ts'

/** Changes what a channel offers; as one, it can be taken back. */
export function useAssortmentChange(channelId: string, onDone: () => void) {
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries({ queryKey: productsKey })
  return useMutation({
    mutationFn: (change: Wire<AssortmentChange>) => changeAssortment(channelId, change),
    onSuccess: async ({ source, changed }) => {
      onDone()
      await refresh()
      sayDone(<Trans>{changed} products changed</Trans>, () => {
        undoMany(source).then(refresh).catch(sayProblem)
      })
    },
  })
}
