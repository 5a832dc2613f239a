import type { Wire } from '@redthread/client/wire'
import type { BrandKit } from '@redthread/contract/brand-kit'
import type { KitVersion } from '@redthread/contract/channels'
import { asProblem } from '@redthread/workbench/api/problem'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { kitKey, readKit, saveDraft } from '../brands-api.ts'

export type SavedKit = Wire<KitVersion>
const PAUSE_MS = 700

export interface Draft {
  saved: SavedKit
  /** The very object that is safe on the server; another one on screen is not yet. */
  settled: BrandKit
  state: 'saved' | 'waiting' | 'saving' | 'failed'
  error: unknown
  /** What someone else saved meanwhile; nothing is saved until it is settled. */
  theirs: SavedKit | undefined
  saveMine: () => void
  /** Starts over from what the server holds, as after publishing or restoring. */
  adopt: (saved: SavedKit) => void
}

export interface DraftOptions {
  brandId: string
  first: SavedKit
  kit: BrandKit
  /** Puts the server's cleaned copy on screen. */
  show: (kit: BrandKit) => void
}

/** Saves what is on screen as the draft after a short pause, over the version that was seen. */
export function useDraft({ brandId, first, kit, show }: DraftOptions): Draft {
  const queries = useQueryClient()
  const [saved, setSaved] = useState(first)
  const [settled, setSettled] = useState(first.kit)
  const [theirs, setTheirs] = useState<SavedKit>()
  const onScreen = useRef(kit)
  useEffect(() => {
    onScreen.current = kit
  })
  const keep = (next: SavedKit) => {
    setSaved(next)
    queries.setQueryData(kitKey(brandId), next)
  }
  const save = useMutation({
    mutationFn: (input: { kit: BrandKit; version: number }) => saveDraft(brandId, input),
    onSuccess: (answer, input) => {
      keep(answer)
      if (input.kit !== onScreen.current) return setSettled(input.kit)
      setSettled(answer.kit)
      return show(answer.kit)
    },
    onError: (error) => {
      if (asProblem(error).status === 412) void readKit(brandId).then(setTheirs)
    },
  })
  const { mutate, isPending, isError } = save
  const waiting = kit !== settled
  const held = isPending || isError || theirs !== undefined
  useEffect(() => {
    if (!waiting || held) return undefined
    const timer = setTimeout(() => mutate({ kit, version: saved.version }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [waiting, held, kit, mutate, saved.version])
  return {
    saved,
    settled,
    state: isError ? 'failed' : isPending ? 'saving' : waiting ? 'waiting' : 'saved',
    error: save.error,
    theirs,
    saveMine: () => {
      setTheirs(undefined)
      mutate({ kit, version: (theirs ?? saved).version })
    },
    adopt: (next) => {
      save.reset()
      setTheirs(undefined)
      keep(next)
      setSettled(next.kit)
      show(next.kit)
    },
  }
}
