import type { BrandKit } from '@redthread/contract/brand-kit'

/** The kit on screen with what undo and redo would bring back. */
export interface KitHistory {
  past: readonly BrandKit[]
  present: BrandKit
  future: readonly BrandKit[]
  /** When the last change came, in ms: changes in one breath are one step of undo. */
  changedAtMs: number
}

export type KitAction =
  | { type: 'change'; to: (kit: BrandKit) => BrandKit; atMs: number }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'replace'; kit: BrandKit }

const BREATH_MS = 600
const STEPS = 200

/** Moves through the history of an edit; `replace` takes the server's cleaned copy over as is. */
export function kitHistory(state: KitHistory, action: KitAction): KitHistory {
  const { past, present, future } = state
  switch (action.type) {
    case 'change': {
      const next = action.to(present)
      const same = action.atMs - state.changedAtMs < BREATH_MS && past.length > 0
      const before = same ? past : [...past, present].slice(-STEPS)
      return { past: before, present: next, future: [], changedAtMs: action.atMs }
    }
    case 'undo': {
      const last = past.at(-1)
      if (last === undefined) return state
      return {
        past: past.slice(0, -1),
        present: last,
        future: [present, ...future],
        changedAtMs: 0,
      }
    }
    case 'redo': {
      const [next, ...rest] = future
      if (next === undefined) return state
      return { past: [...past, present], present: next, future: rest, changedAtMs: 0 }
    }
    case 'replace':
      return { ...state, present: action.kit, changedAtMs: 0 }
  }
}
