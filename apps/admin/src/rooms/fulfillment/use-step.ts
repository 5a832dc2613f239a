import { useLingui } from '@lingui/react/macro'
import {
  leavingKey,
  makeStep,
  oneLeavingKey,
  type LeavingDetail,
  type LeavingStep,
} from '@redthread/workbench/api/fulfillment'
import { ordersKey } from '@redthread/workbench/api/orders'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'

/** Makes a step with goods that leave; lists and the order notice. */
export function useStep(one: LeavingDetail) {
  const { t } = useLingui()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (step: LeavingStep) => makeStep(one, step),
    onSuccess: (next, { step }) => {
      queries.setQueryData(oneLeavingKey(one.id), next)
      void queries.invalidateQueries({ queryKey: [...leavingKey, 'list'] })
      void queries.invalidateQueries({ queryKey: [...leavingKey, 'counts'] })
      void queries.invalidateQueries({ queryKey: ordersKey })
      const said: Partial<Record<LeavingStep['step'], string>> = {
        ready: t`Ready: the customer has been told`,
        ship: t`On its way: the customer has been told`,
        'hand-out': t`Handed out`,
        notices: t`Told once more`,
      }
      const words = said[step]
      if (words) sayDone(words)
    },
    onError: sayProblem,
  })
}
