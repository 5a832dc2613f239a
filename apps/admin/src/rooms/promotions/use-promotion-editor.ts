import { i18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { sayDone } from '@redthread/workbench/parts/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { afterSaving } from '../../editing/after-saving.ts'
import { draftOf, emptyPromotion } from './new-promotion.ts'
import { faultsOf, faultsOfRefusal } from './promotion-faults.ts'
import { changePromotion, createPromotion, promotionKey, promotionsKey } from './promotions-api.ts'
import type { PromotionDraft, PromotionView } from './promotions-api.ts'
import { settledDraft } from './trial-draft.ts'

interface Edited {
  readonly draft: PromotionDraft
  /** The version that was seen when the editing began, whatever came in meanwhile. */
  readonly over: number
}

/** A promotion while it is edited: what is on screen, what is wrong with it, and its saving. */
export function usePromotionEditor(saved: PromotionView | null, like: PromotionDraft | undefined) {
  const queries = useQueryClient()
  const go = useNavigate()
  const [edited, setEdited] = useState<Edited | null>(like ? { draft: like, over: 0 } : null)
  const [asked, setAsked] = useState(false)
  const before = saved ? draftOf(saved) : emptyPromotion
  const draft = edited?.draft ?? before
  const save = useMutation({
    mutationFn: (wanted: PromotionDraft) =>
      saved
        ? changePromotion(saved.id, edited?.over ?? saved.version, wanted)
        : createPromotion(wanted),
    onSuccess: (next) => {
      queries.setQueryData(promotionKey(next.id), next)
      void queries.invalidateQueries({ queryKey: promotionsKey })
      sayDone(i18n._(msg`Saved`))
      if (saved === null) void go(`/promotions/${next.id}`, afterSaving)
      else {
        setEdited(null)
        setAsked(false)
        save.reset()
      }
    },
  })
  const faults = faultsOf(draft)
  const refused = faultsOfRefusal(save.error)
  const setDraft = (next: PromotionDraft) => {
    setEdited({ draft: next, over: edited?.over ?? saved?.version ?? 0 })
    if (save.isError) save.reset()
  }
  const drop = () => {
    setEdited(null)
    save.reset()
    void queries.invalidateQueries({ queryKey: promotionsKey })
  }
  const submit = () => {
    setAsked(true)
    if (faults.size > 0) return false
    save.mutate(settledDraft(draft))
    return true
  }
  // Rules say at once what they lack; empty names only when somebody wants to save.
  const live = [...faults].filter(([path]) => asked || saved || !/^(code|name|desc)/.test(path))
  const shownFaults = new Map([...live, ...refused])
  const unsaved = edited !== null && JSON.stringify(draft) !== JSON.stringify(before)
  const changed = unsaved || saved === null
  return { draft, setDraft, drop, changed, unsaved, faults, shownFaults, asked, save, submit }
}
