import type { Wire } from '@redthread/client/wire'
import type { BrandKit } from '@redthread/contract/brand-kit'
import type { KitVersion } from '@redthread/contract/channels'
import { listen } from '@redthread/workbench/live/live-stream'
import { asProblem } from '@redthread/workbench/api/problem'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { kitKey, readKit, saveDraft } from '../brands-api.ts'
import type { ChangeKit } from './change-kit.ts'
import { kitHistory } from './kit-history.ts'

export type SavedKit = Wire<KitVersion>
const PAUSE_MS = 700

export interface KitEditor {
  kit: BrandKit
  saved: SavedKit
  change: ChangeKit
  undo: (() => void) | undefined
  redo: (() => void) | undefined
  state: 'saved' | 'waiting' | 'saving' | 'failed'
  error: unknown
  /** What someone else saved meanwhile; nothing is saved until it is settled. */
  theirs: SavedKit | undefined
  keepTheirs: () => void
  saveMine: () => void
  /** Starts over from what the server holds, as after publishing or restoring. */
  adopt: (saved: SavedKit) => void
}

/** Edits a kit: every change can be undone, and is saved as the draft after a short pause. */
export function useKitEditor(brandId: string, first: SavedKit): KitEditor {
  const queries = useQueryClient()
  const [saved, setSaved] = useState(first)
  const [theirs, setTheirs] = useState<SavedKit>()
  const start = { past: [], present: first.kit, future: [], changedAtMs: 0 }
  const [history, dispatch] = useReducer(kitHistory, start)
  const kit = history.present
  const settled = useRef<BrandKit>(first.kit)
  const savedVersion = useRef(first.version)
  useEffect(() => {
    savedVersion.current = saved.version
  })
  const save = useMutation({
    mutationFn: (input: { kit: BrandKit; version: number }) => saveDraft(brandId, input),
    onSuccess: (answer, input) => {
      adoptSaved(answer)
      if (input.kit !== latest.current) return
      settled.current = answer.kit
      dispatch({ type: 'replace', kit: answer.kit })
    },
    onError: (error) => {
      if (asProblem(error).status === 412) void readKit(brandId).then(setTheirs)
    },
  })
  const latest = useRef(kit)
  useEffect(() => {
    latest.current = kit
  }, [kit])
  const { mutate, isPending, isError } = save
  const changed = kit !== settled.current
  const held = isPending || isError || theirs !== undefined
  useEffect(() => {
    if (!changed || held) return undefined
    const timer = setTimeout(() => mutate({ kit, version: saved.version }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [changed, held, kit, mutate, saved.version])
  const adoptSaved = (next: SavedKit) => {
    setSaved(next)
    queries.setQueryData(kitKey(brandId), next)
  }
  const adopt = (next: SavedKit) => {
    settled.current = next.kit
    save.reset()
    setTheirs(undefined)
    adoptSaved(next)
    dispatch({ type: 'replace', kit: next.kit })
  }
  // Someone else drafted or published: take it over, unless this hand is in the middle of something.
  const calm = useRef(false)
  useEffect(() => {
    calm.current = !changed && !held
  })
  const adoptRef = useRef(adopt)
  useEffect(() => {
    adoptRef.current = adopt
  })
  useEffect(() => {
    const lookAgain = () => {
      void readKit(brandId).then((next) => {
        if (calm.current && next.version > savedVersion.current) adoptRef.current(next)
      })
    }
    const leave = [listen(`brand-kit:${brandId}`, lookAgain), listen(`brand:${brandId}`, lookAgain)]
    return () => leave.forEach((stop) => stop())
  }, [brandId])
  const change = useCallback<ChangeKit>(
    (to) => dispatch({ type: 'change', to, atMs: Date.now() }),
    [],
  )
  return {
    kit,
    saved,
    change,
    undo: history.past.length > 0 ? () => dispatch({ type: 'undo' }) : undefined,
    redo: history.future.length > 0 ? () => dispatch({ type: 'redo' }) : undefined,
    state: isError ? 'failed' : isPending ? 'saving' : changed ? 'waiting' : 'saved',
    error: save.error,
    theirs,
    keepTheirs: () => theirs && adopt(theirs),
    saveMine: () => {
      setTheirs(undefined)
      mutate({ kit, version: (theirs ?? saved).version })
    },
    adopt,
  }
}
