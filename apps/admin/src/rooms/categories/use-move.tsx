import { Trans } from '@lingui/react/macro'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { categoriesKey } from '../products/products-api.ts'
import { placeCategory, type CategoryView } from './categories-api.ts'
import { placeOf, type Place } from './tree-moves.ts'

/** Moves a category to a place; it can be taken back for as long as the message stands. */
export function useMove(tree: readonly CategoryView[]) {
  const { locale } = useLanguage()
  const queries = useQueryClient()
  const move = useMutation({
    mutationFn: ({ id, to }: { id: string; to: Place }) => placeCategory(id, to),
    onSuccess: (next) => queries.setQueryData(categoriesKey, next),
    onError: sayProblem,
  })
  return {
    moving: move.isPending,
    move: (node: CategoryView, to: Place | null) => {
      const before = placeOf(tree, node.id)
      if (to === null || before === null || move.isPending) return
      const name = node.texts[locale]?.title ?? node.handle
      move.mutate(
        { id: node.id, to },
        {
          onSuccess: () =>
            sayDone(<Trans>{name} is moved</Trans>, () => {
              placeCategory(node.id, before)
                .then((back) => queries.setQueryData(categoriesKey, back))
                .catch(sayProblem)
            }),
        },
      )
    },
  }
}
