import { Trans } from '@lingui/react/macro'
import { asProblem } from '@redthread/workbench/api/problem'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { categoriesKey, readCategories } from '../products/products-api.ts'
import {
  createCategory,
  placeCategory,
  removeCategory,
  saveCategory,
  type CategoryDraft,
  type CategoryView,
} from './categories-api.ts'
import { draftOf, sent } from './category-draft.ts'
import { placeOf } from './tree-moves.ts'

export interface CategoryOutcomes {
  onSaved: (category: CategoryView) => void
  onGone: () => void
}

/** Saves and removes a category; what someone else wrote meanwhile is never lost unasked. */
export function useCategory(category: CategoryView | null, { onSaved, onGone }: CategoryOutcomes) {
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries({ queryKey: categoriesKey })
  // What was there when editing began; a mere move in the tree is no change of it.
  const [base, setBase] = useState(category)
  const isSame =
    base && category && JSON.stringify(draftOf(base)) === JSON.stringify(draftOf(category))
  const [conflict, setConflict] = useState(false)
  const save = useMutation({
    mutationFn: ({ draft, version }: { draft: CategoryDraft; version?: number }) => {
      if (category === null) return createCategory(sent(draft))
      const seen = version ?? (isSame ? category.version : (base ?? category).version)
      return saveCategory(category.id, seen, sent(draft))
    },
    onSuccess: async (saved) => {
      setBase(saved)
      await refresh()
      onSaved(saved)
      sayDone(<Trans>The category is saved</Trans>)
    },
    onError: (error) => {
      if (asProblem(error).status !== 412) return
      void refresh()
      setConflict(true)
    },
  })
  const remove = useMutation({
    mutationFn: async (gone: CategoryView) => {
      const { items } = await readCategories()
      const place = placeOf(items, gone.id)
      await removeCategory(gone.id)
      return { gone, place }
    },
    onSuccess: async ({ gone, place }) => {
      onGone()
      await refresh()
      const bringBack = async () => {
        const { id } = await createCategory({ ...draftOf(gone), parent: gone.parent })
        if (place) await placeCategory(id, place)
        await refresh()
      }
      sayDone(<Trans>The category is removed</Trans>, () => {
        bringBack().catch(sayProblem)
      })
    },
    onError: sayProblem,
  })
  return { save, remove, conflict, setConflict, rebase: setBase }
}
