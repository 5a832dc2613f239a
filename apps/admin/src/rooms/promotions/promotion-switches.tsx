import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { promotionMoves, type PromotionSwitch } from '@redthread/contract/promotions'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { stateWords, switchWords } from './promotion-words.ts'
import { promotionKey, promotionsKey, switchPromotion } from './promotions-api.ts'
import type { PromotionView } from './promotions-api.ts'

export interface PromotionSwitchesProps {
  promotion: PromotionView
  blocked: boolean
}

/** The ways on from here; what is not saved yet is not switched on. */
export function PromotionSwitches({ promotion, blocked }: PromotionSwitchesProps) {
  const { i18n } = useLingui()
  const queries = useQueryClient()
  const move = useMutation({
    mutationFn: (to: { switch: PromotionSwitch; version: number }) =>
      switchPromotion(promotion.id, to.version, to.switch),
    onSuccess: (next, to) => {
      queries.setQueryData(promotionKey(next.id), next)
      void queries.invalidateQueries({ queryKey: promotionsKey })
      const back = promotion.switch
      const undo = promotionMoves[to.switch].includes(back)
        ? () => move.mutate({ switch: back, version: next.version })
        : undefined
      sayDone(<Trans>Done: {i18n._(stateWords[next.state].label)}</Trans>, undo)
    },
    onError: sayProblem,
  })
  return promotionMoves[promotion.switch].map((to) => (
    <Button
      key={to}
      variant="default"
      disabled={blocked}
      loading={move.isPending && move.variables.switch === to}
      onClick={() => move.mutate({ switch: to, version: promotion.version })}
    >
      {i18n._(switchWords[to])}
    </Button>
  ))
}
