import type { BrandKit } from '@redthread/contract/brand-kit'
import { useCallback, useReducer } from 'react'
import type { ChangeKit } from './change-kit.ts'
import { kitHistory } from './kit-history.ts'
import { type Draft, type SavedKit, useDraft } from './use-draft.ts'
import { useOthers } from './use-others.ts'

export interface KitEditor extends Draft {
  kit: BrandKit
  change: ChangeKit
  undo: (() => void) | undefined
  redo: (() => void) | undefined
}

/** Edits a kit: every change can be undone, and is saved as the draft after a short pause. */
export function useKitEditor(brandId: string, first: SavedKit): KitEditor {
  const start = { past: [], present: first.kit, future: [], changedAtMs: 0 }
  const [history, dispatch] = useReducer(kitHistory, start)
  const { past, present: kit, future } = history
  const show = useCallback((next: BrandKit) => dispatch({ type: 'replace', kit: next }), [])
  const draft = useDraft({ brandId, first, kit, show })
  useOthers(brandId, draft)
  const change = useCallback<ChangeKit>(
    (to) => dispatch({ type: 'change', to, atMs: Date.now() }),
    [],
  )
  return {
    ...draft,
    kit,
    change,
    undo: past.length > 0 ? () => dispatch({ type: 'undo' }) : undefined,
    redo: future.length > 0 ? () => dispatch({ type: 'redo' }) : undefined,
  }
}
